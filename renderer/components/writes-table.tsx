import type { ReactElement } from 'react';
import type { PlanItem } from '../../shared/remediation/plan.ts';
import { useTexts } from '../state/texts.ts';
import { placeWords } from '../../shared/present/values.ts';
import { Value } from './value.tsx';

interface WritesTableProps {
  readonly items: readonly PlanItem[];
  readonly hasOneView: boolean;
}

/** The exact writes: where, which value, what is there now and what comes after. */
export function WritesTable({ items, hasOneView }: WritesTableProps): ReactElement {
  const texts = useTexts();
  const { writes } = texts.t;
  return (
    <div className="data data--writes" role="group" aria-label={writes.caption} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{writes.where}</th>
            <th scope="col">{writes.name}</th>
            <th scope="col">{writes.now}</th>
            <th scope="col">{writes.after}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={`${item.setting} ${item.view}`}>
              <th scope="row">{placeWords(item, hasOneView, texts)}</th>
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
  );
}
