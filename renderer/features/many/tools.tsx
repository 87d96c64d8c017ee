import type { ReactElement } from 'react';
import { FLEET_GROUPS, type FleetGroup, type GroupCounts } from '../../../shared/fleet/groups.ts';
import { Icon } from '../../components/icons.tsx';
import { useTexts } from '../../state/texts.ts';
import { barParts, total } from './bar.ts';
import { numberWords } from './words.ts';

/** The counts as a picture; the filters below say the same in words. */
export function Bar({ counts, unread = 0 }: { readonly counts: GroupCounts; readonly unread?: number }): ReactElement {
  return (
    <svg className="stackbar" aria-hidden="true" preserveAspectRatio="none">
      {barParts(counts, unread).map(({ group, x, width }) => (
        <rect
          key={group}
          className={`part group--${group}`}
          x={`${x.toFixed(2)}%`}
          width={`${width.toFixed(2)}%`}
          height="100%"
        />
      ))}
    </svg>
  );
}

interface FiltersProps {
  readonly counts: GroupCounts;
  readonly filter: FleetGroup | null;
  /** Absent: they only count. */
  readonly onFilter?: (filter: FleetGroup | null) => void;
}

/** How many PCs are in each group, each a filter. A group that nobody is in isn't there, but for the first. */
export function Filters({ counts, filter, onFilter }: FiltersProps): ReactElement {
  const { t, language } = useTexts();
  const groups = FLEET_GROUPS.filter((group) => counts[group] > 0 || group === 'ok' || group === filter);
  const one = (group: FleetGroup | null, name: string, count: number): ReactElement => {
    const inside = (
      <>
        {group !== null && <span className={`swatch group--${group}`} aria-hidden="true" />}
        {name} <span className="muted plain-text num">{numberWords(language, count)}</span>
      </>
    );
    if (onFilter === undefined)
      return (
        <span key={name} className="filter words nowrap">
          {inside}
        </span>
      );
    return (
      <button
        key={name}
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
    <div className="wraps gap-1" role="group" aria-label={onFilter === undefined ? t.fleet.soFar : t.fleet.show}>
      {onFilter !== undefined && one(null, t.fleet.all, total(counts))}
      {groups.map((group) => one(group, t.fleet.groups[group], counts[group]))}
    </div>
  );
}

interface SearchProps {
  readonly search: string;
  readonly onSearch: (search: string) => void;
}

export function Search({ search, onSearch }: SearchProps): ReactElement {
  const { fleet } = useTexts().t;
  return (
    <div className="search">
      <Icon name="search" />
      <input
        type="search"
        className="input"
        aria-label={fleet.search}
        placeholder={fleet.searchIn}
        value={search}
        onChange={(event) => onSearch(event.target.value)}
      />
    </div>
  );
}
