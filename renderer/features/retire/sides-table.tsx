import type { ReactElement } from 'react';
import { boxesIn } from '../../../shared/present/core.ts';
import type { SideGroup } from '../../../shared/present/retire.ts';
import { PROTOCOLS } from '../../../shared/tls/protocols.ts';
import { BoxSign } from '../../components/box-sign.tsx';
import { useTexts } from '../../state/texts.ts';
import { Cell } from '../../components/core-table.tsx';

interface SidesTableProps {
  /** Empty where the rules of this Windows aren’t known: then nothing is shown. */
  readonly groups: readonly SideGroup[];
  readonly compared: 'after' | 'changed';
}

function Group({ group, ring }: { readonly group: SideGroup; readonly ring: string }): ReactElement {
  const { core, matrix, retire: t } = useTexts().t;
  const { views } = group;
  const program = views === null ? null : views === 'both' ? core.both : matrix.programs[views];
  return (
    <tbody>
      {group.rows.map((row, place) => (
        <tr key={row.when} className={place > 0 ? 'core__after' : undefined}>
          {place === 0 && (
            <th className="core__view" scope="rowgroup" rowSpan={group.rows.length}>
              {program === null ? t.plan.incoming : t.plan.outgoing(program.name)}
              <span className="core__who">{program === null ? t.plan.incomingWho : program.who}</span>
            </th>
          )}
          <th className="core__when" scope="row">
            {core.when[row.when]}
          </th>
          {row.cells.map((cell) => (
            <Cell key={cell.protocol} cell={cell} ring={ring} />
          ))}
        </tr>
      ))}
    </tbody>
  );
}

/** The protocols of each side as boxes, a row above the other. */
export function SidesTable({ groups, compared }: SidesTableProps): ReactElement | null {
  const { core, retire: t } = useTexts().t;
  if (groups.length === 0) return null;
  const ring = core.ring[compared];
  return (
    <section className="card core" aria-labelledby="retire-core">
      <div className="core__head">
        <h2 id="retire-core">{core.titles[compared]}</h2>
      </div>
      <div className="core__scroll" role="group" tabIndex={0} aria-labelledby="retire-core">
        <table className="core__table core__table--sides" aria-labelledby="retire-core">
          <colgroup>
            <col className="core__col-side" />
            <col className="core__col-when" />
            {PROTOCOLS.map(({ protocol }) => (
              <col key={protocol} className="core__col-bit" />
            ))}
          </colgroup>
          <thead>
            <tr>
              <th scope="col">{t.plan.connections}</th>
              <th scope="col">
                <span className="vh">{core.time}</span>
              </th>
              {PROTOCOLS.map(({ protocol }) => (
                <th key={protocol} scope="col" className={protocol === 'TLS 1.2' ? 'need' : undefined}>
                  {protocol}
                </th>
              ))}
            </tr>
          </thead>
          {groups.map((group) => (
            <Group key={`${group.side} ${group.views ?? ''}`} group={group} ring={ring} />
          ))}
        </table>
      </div>
      <ul className="keys" aria-label={core.legend}>
        {boxesIn(groups).map((box) => (
          <li key={box}>
            <BoxSign box={box} />
            {core.boxes[box]}
          </li>
        ))}
        <li>
          <span className="key-ring" aria-hidden="true" />
          {ring}
        </li>
      </ul>
    </section>
  );
}
