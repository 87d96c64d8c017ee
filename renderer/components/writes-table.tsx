import type { ReactElement } from 'react';
import { plannedIn, type PlanItem, type PlanItems } from '../../shared/report/plan-items.ts';
import { goesWith } from '../../shared/remediation/goes.ts';
import { useStore } from '../state/use-store.ts';
import { useTexts } from '../state/texts.ts';
import { placeWords } from '../../shared/present/writes.ts';
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
      <div
        className="data data--writes"
        role="group"
        aria-label={isDone ? t.claim.changedNow : writes.caption}
        tabIndex={0}
      >
        <table>
          <thead>
            <tr>
              <th scope="col">{writes.where}</th>
              <th scope="col">{writes.name}</th>
              <th scope="col">{isDone ? t.core.when.before : writes.now}</th>
              <th scope="col">{isDone ? writes.now : writes.after}</th>
            </tr>
          </thead>
          <tbody>
            {items.map((item) => (
              <tr key={`${item.setting} ${item.view}`}>
                <th scope="row">
                  {isOfUser(item) ? <RegistryPath path={item.path} /> : placeWords(item, hasOneView, texts)}
                </th>
                <td>
                  <code>{item.name}</code>
                </td>
                <td>
                  <Value value={item.before} setting={item.setting} />
                </td>
                <td>
                  <Value value={item.after} setting={item.setting} isNamed />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {goesWith(plannedIn(items), rules).map(({ view, protocols }) => (
        <p key={view} className="caption">
          {m.goes(hasOneView ? writes.onlyView : m.views[view], protocols.join(', '))}
        </p>
      ))}
    </>
  );
}
