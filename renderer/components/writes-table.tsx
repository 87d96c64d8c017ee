import { plannedIn, type PlanItem, type PlanItems } from '../../shared/report/plan-items.ts';
import { goesWith } from '../../shared/remediation/lost-protocols.ts';
import { hasOneView } from '../state/selectors.ts';
import { useStore, useTexts } from '../state/use-store.ts';
import { placeWords } from '../../shared/present/writes.ts';
import { DataTable } from './data-table.tsx';
import { RegistryPath } from './registry-path.tsx';
import { Value } from './value.tsx';

interface WritesTableProps {
  readonly items: PlanItems;
  /** They were carried out: what they are called, and the places of those that aren't as they were left. */
  readonly made?: { readonly label: string; readonly changedSince: readonly number[] };
}

/** A user's own values have no place by a name, only their path. */
const isOfUser = ({ path }: PlanItem): boolean => path.startsWith('HKCU\\');

export function WritesTable({ items, made }: WritesTableProps) {
  const texts = useTexts();
  const { t, m } = texts;
  const { writes, history } = t;
  const isOneView = useStore(hasOneView);
  const facts = useStore((state) => state.facts);
  const goes = made === undefined ? goesWith(plannedIn(items), facts) : [];
  const isChanged = (item: PlanItem): boolean => made?.changedSince.includes(items.indexOf(item)) === true;
  return (
    <>
      <DataTable
        className="data--writes"
        label={made?.label ?? writes.caption}
        rows={items}
        keyOf={({ setting, view }) => `${setting} ${view}`}
        below={(item) => made !== undefined && !isOfUser(item) && <RegistryPath path={item.path} />}
        columns={[
          {
            head: writes.where,
            cell: (item) => (isOfUser(item) ? <RegistryPath path={item.path} /> : placeWords(item, isOneView, texts)),
          },
          { head: writes.name, cell: ({ name }) => <code>{name}</code> },
          {
            head: made === undefined ? writes.now : history.before,
            cell: ({ before, setting }) => <Value value={before} setting={setting} />,
          },
          {
            head: writes.after,
            cell: (item) => (
              <>
                <Value value={item.after} setting={item.setting} isNamed />
                {isChanged(item) && <span className="caption block plain-text">{history.changedSince}</span>}
              </>
            ),
          },
        ]}
      />
      {goes.map(({ view, protocols, program }) => {
        const ofView = isOneView ? writes.onlyView : m.views[view];
        const who = program === undefined ? ofView : [m.rungs.dotnet.name, ofView].join(m.joined.comma);
        return (
          <p key={who} className="caption">
            {m.goes(who, protocols)}
          </p>
        );
      })}
    </>
  );
}
