import { useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import type { Report } from '../../../shared/report/report.ts';
import { PROTOCOLS } from '../../../shared/tls/protocols.ts';
import {
  capitalised,
  matrixView,
  reasonText,
  WORD_SIGNS,
  type CellView,
  type OfferView,
} from '../../../shared/present/cells.ts';
import type { CellWord } from '../../../shared/text/shape.ts';
import { useTexts } from '../../state/texts.ts';
import { Glyph } from '../../components/icons.tsx';
import { Tip } from '../../components/tip.tsx';
import { rowOf } from '../../../shared/row-of.ts';

/** The words that explain a sign, each sign once: the first of its words that occurs. */
function legendOf(seen: ReadonlySet<CellWord>): readonly CellWord[] {
  const words = (Object.keys(WORD_SIGNS) as readonly CellWord[]).filter((word) => seen.has(word));
  return words.filter((word, place) => words.findIndex((one) => WORD_SIGNS[one] === WORD_SIGNS[word]) === place);
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** The column that decides has words; the others a sign, with its words for readers and in the tooltip. */
function CellContent({ cell }: { readonly cell: CellView }): ReactElement {
  const { t, m } = useTexts();
  const word = capitalised(m.cells[cell.word]);
  const why = cell.reason === null ? null : reasonText(cell.reason, t);
  if (cell.protocol !== 'TLS 1.2') {
    return (
      <>
        <Glyph name={cell.sign} />
        <span className="vh">{why === null ? word : `${word}, ${why}`}</span>
      </>
    );
  }
  return (
    <span className="beside middle gap-x-2">
      <Glyph name={cell.sign} />
      <span className={`cell__word strong tone-${cell.tone}`}>{word}</span>
      {why !== null && <span className={cell.tone === 'ok' ? 'vh' : 'cell__why caption'}>{why}</span>}
    </span>
  );
}

interface MatrixProps {
  readonly report: Report;
}

/**
 * Kinds of program by protocols. One stop for the Tab key; the arrow keys move on between the cells, so that each reason
 * can be had without a mouse.
 */
export function Matrix({ report }: MatrixProps): ReactElement {
  const { t, m } = useTexts();
  const { matrix } = t;
  const [[activeRow, activeColumn], setActive] = useState<readonly [number, number]>([0, 0]);
  const table = useRef<HTMLTableElement>(null);
  const rows = matrixView(report);

  const move = (event: KeyboardEvent): void => {
    const step = rowOf(STEPS, event.key);
    if (step === undefined) return;
    event.preventDefault();
    const row = Math.min(Math.max(activeRow + step[0], 0), rows.length - 1);
    const column = Math.min(Math.max(activeColumn + step[1], 0), PROTOCOLS.length - 1);
    setActive([row, column]);
    table.current?.tBodies[0]?.rows[row]?.cells[column + 1]?.focus();
  };

  const programOf = ({ program, view }: OfferView): (typeof matrix.programs)['native'] => {
    const { name, who } = matrix.programs[program];
    return { name, who: view === null ? who : `${who}, ${m.views[view]}` };
  };

  const seen = new Set(rows.flatMap(({ cells }) => cells.map((cell) => cell.word)));
  return (
    <>
      <div className="matrix sideways">
        <table ref={table} className="fixed" aria-label={matrix.title} onKeyDown={move}>
          <thead>
            <tr>
              <th scope="col" className="m-name">
                {matrix.kind}
              </th>
              {PROTOCOLS.map(({ protocol }) =>
                protocol === 'TLS 1.2' ? (
                  <th key={protocol} scope="col" className="need m-need">
                    {protocol}
                    <span className="caption block plain-text">{matrix.needed}</span>
                  </th>
                ) : (
                  <th key={protocol} scope="col" className="m-col">
                    {protocol}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map((offer, row) => (
              <tr key={`${offer.program} ${offer.view}`}>
                <th scope="row">
                  <span className="block">{programOf(offer).name}</span>
                  <span className="caption block plain-text">{programOf(offer).who}</span>
                </th>
                {offer.cells.map((cell, column) => {
                  const isNeed = cell.protocol === 'TLS 1.2';
                  const tone = cell.tone === 'fail' ? ' need--fail' : '';
                  return (
                    <td
                      key={cell.protocol}
                      className={isNeed ? `need${tone} has-tip` : 'has-tip'}
                      tabIndex={row === activeRow && column === activeColumn ? 0 : -1}
                      onFocus={() => setActive([row, column])}
                    >
                      <CellContent cell={cell} />
                      <Tip>
                        <strong>
                          {cell.protocol}: {capitalised(m.cells[cell.word])}
                        </strong>
                        {cell.reason !== null && <span>{reasonText(cell.reason, t)}</span>}
                      </Tip>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ul className="legend wraps gap-1-4 pad-row lined" aria-label={matrix.legend}>
        {legendOf(seen).map((word) => (
          <li key={word} className="caption line gap-1 icons-16">
            <Glyph name={WORD_SIGNS[word]} />
            {capitalised(m.cells[word])}
          </li>
        ))}
      </ul>
    </>
  );
}
