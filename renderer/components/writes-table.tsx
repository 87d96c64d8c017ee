import type { ReactElement } from 'react';
import { plannedIn, type PlanItem, type PlanItems } from '../../shared/report/plan-items.ts';
import { goesWith } from '../../shared/remediation/goes.ts';
import { useStore } from '../state/use-store.ts';
import { useTexts } from '../state/texts.ts';
import { placeWords } from '../../shared/present/writes.ts';
import { DataTable } from './data-table.tsx';
import { RegistryPath } from './registry-path.tsx';
import { Value } from './value.tsx';

interface WritesTableProps {
  readonly items: PlanItems;
  readonly hasOneView: boolean;
  /** They were carried out. */
  readonly isDone?: boolean;
}

/** A user's own values have no place by a name, only their path. */
const isOfUser = ({ path }: PlanItem): boolean => path.startsWith('HKCU\\');

/** The exact writes: where, which value, what is there now and what comes after; and what programs no longer offer then. */
export function WritesTable({ items, hasOneView, isDone = false }: WritesTableProps): ReactElement {
  const texts = useTexts();
  const { t, m } = texts;
  const { writes } = t;
  const rules = useStore(({ facts }) => facts?.machine.rules ?? null);
  return (
    <>
      <DataTable
        className="data--writes"
        label={isDone ? t.claim.changedNow : writes.caption}
        rows={items}
        keyOf={({ setting, view }) => `${setting} ${view}`}
        columns={[
          {
            head: writes.where,
            cell: (item) => (isOfUser(item) ? <RegistryPath path={item.path} /> : placeWords(item, hasOneView, texts)),
          },
          { head: writes.name, cell: ({ name }) => <code>{name}</code> },
          {
            head: isDone ? t.core.when.before : writes.now,
            cell: ({ before, setting }) => <Value value={before} setting={setting} />,
          },
          {
            head: isDone ? writes.now : writes.after,
            cell: ({ after, setting }) => <Value value={after} setting={setting} isNamed />,
          },
        ]}
      />
      {goesWith(plannedIn(items), rules).map(({ view, protocols }) => (
        <p key={view} className="caption">
          {m.goes(hasOneView ? writes.onlyView : m.views[view], protocols.join(', '))}
        </p>
      ))}
    </>
  );
}
