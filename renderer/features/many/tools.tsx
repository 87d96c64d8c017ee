import { countOf, FLEET_GROUPS, type FleetGroup, type GroupCounts } from '../../../shared/fleet/groups.ts';
import { useFleet } from './many-store.ts';

export function Bar({ counts, unread = 0 }: { readonly counts: GroupCounts; readonly unread?: number }) {
  const parts = [...FLEET_GROUPS.map((group) => [group, counts[group]] as const), ['unread', unread] as const];
  return (
    <div className="stackbar flex" aria-hidden="true">
      {parts.map(
        ([group, count]) =>
          count > 0 && <span key={group} className={`part group--${group}`} style={{ flexGrow: count }} />,
      )}
    </div>
  );
}

interface FiltersProps {
  readonly counts: GroupCounts;
  readonly filter: FleetGroup | null;
  /** Of those that aren’t right, how many a policy sets. */
  readonly byPolicy?: number;
  /** Absent: they only count. */
  readonly onFilter?: (filter: FleetGroup | null) => void;
}

/** How many PCs are in each group, each a filter. A group that nobody is in isn't there, but for the first. */
export function Filters({ counts, filter, byPolicy = 0, onFilter }: FiltersProps) {
  const { texts, fleet, number } = useFleet();
  const groups = FLEET_GROUPS.filter((group) => counts[group] > 0 || group === 'ok' || group === filter);
  const one = (group: FleetGroup | null) => {
    const inside = (
      <>
        {group !== null && <span className={`swatch group--${group}`} aria-hidden="true" />}
        {group === null ? fleet.all : fleet.groups[group]}{' '}
        <span className="muted plain-text num">{number(group === null ? countOf(counts) : counts[group])}</span>
      </>
    );
    return onFilter === undefined ? (
      <span key={group} className="filter words nowrap">
        {inside}
      </span>
    ) : (
      <button
        key={group}
        type="button"
        className="filter words nowrap"
        aria-pressed={filter === group}
        onClick={() => onFilter(group)}
      >
        {inside}
      </button>
    );
  };
  return (
    <div className="wraps gap-1" role="group" aria-label={onFilter === undefined ? fleet.soFar : fleet.show}>
      {(onFilter === undefined ? groups : [null, ...groups]).map(one)}
      {byPolicy > 0 && (
        <span className="filter words nowrap">
          {texts.m.joined.capitalised(texts.t.matrix.whys.policy)}{' '}
          <span className="muted plain-text num">{number(byPolicy)}</span>
        </span>
      )}
    </div>
  );
}
