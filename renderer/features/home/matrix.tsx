import { useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { foldOffers, type Offer } from '../../../shared/diagnosis/offers.ts';
import type { Report } from '../../../shared/report/report.ts';
import { PROTOCOLS } from '../../../shared/tls/protocols.ts';
import { cellView, type CellView, type MatrixWord } from '../../../shared/present/cells.ts';
import { useTexts } from '../../state/texts.ts';
import { Glyph, type GlyphName } from '../../components/icons.tsx';
import { Tip } from '../../components/tip.tsx';

const LEGEND: readonly { readonly word: MatrixWord; readonly glyph: GlyphName }[] = [
  { word: 'offered', glyph: 'ok' },
  { word: 'old', glyph: 'old' },
  { word: 'unsafe', glyph: 'unsafe' },
  { word: 'off', glyph: 'off' },
  { word: 'blocked', glyph: 'blocked' },
  { word: 'na', glyph: 'na' },
  { word: 'notKnown', glyph: 'unknown' },
  { word: 'unknown', glyph: 'unknown' },
];

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** The column that decides has words; the others a sign, with its words for readers and in the tooltip. */
function CellContent({ cell }: { readonly cell: CellView }): ReactElement {
  const { words } = useTexts().t.matrix;
  const word = words[cell.word];
  if (cell.protocol !== 'TLS 1.2') {
    return (
      <>
        <Glyph name={cell.glyph} />
        <span className="vh">{cell.why === null ? word : `${word}, ${cell.why}`}</span>
      </>
    );
  }
  return (
    <span className={`cell cell--${cell.tone}`}>
      <Glyph name={cell.glyph} />
      <span className="cell__word">{word}</span>
      {cell.why !== null && <span className={cell.tone === 'ok' ? 'vh' : 'cell__why'}>{cell.why}</span>}
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
  const { t } = useTexts();
  const { matrix } = t;
  const [[activeRow, activeColumn], setActive] = useState<readonly [number, number]>([0, 0]);
  const table = useRef<HTMLTableElement>(null);
  const rows = foldOffers(report.offers).map((offer) => ({
    offer,
    cells: offer.cells.map((cell) => cellView(cell, offer, report, t)),
  }));

  const move = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const row = Math.min(Math.max(activeRow + step[0], 0), rows.length - 1);
    const column = Math.min(Math.max(activeColumn + step[1], 0), PROTOCOLS.length - 1);
    setActive([row, column]);
    table.current?.tBodies[0]?.rows[row]?.cells[column + 1]?.focus();
  };

  const programOf = (offer: Offer & { readonly both: boolean }): (typeof matrix.programs)['native'] => {
    if (offer.program === 'winhttp') return matrix.programs[report.views.wow64 === null ? 'only' : offer.view];
    const program = matrix.programs[offer.program];
    const isSplit = offer.program !== 'wininet' && !offer.both && report.views.wow64 !== null;
    return isSplit ? { ...program, who: `${program.who}, ${t.writes.views[offer.view]}` } : program;
  };

  const seen = new Set(rows.flatMap(({ cells }) => cells.map((cell) => cell.word)));
  return (
    <>
      <div className="matrix">
        <table ref={table} aria-labelledby="matrix-title" onKeyDown={move}>
          <thead>
            <tr>
              <th scope="col" className="m-name">
                {matrix.kind}
              </th>
              {PROTOCOLS.map(({ protocol }) =>
                protocol === 'TLS 1.2' ? (
                  <th key={protocol} scope="col" className="need m-need">
                    {protocol}
                    <span className="need__why">{matrix.needed}</span>
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
            {rows.map(({ offer, cells }, row) => (
              <tr key={`${offer.program} ${offer.view}`}>
                <th scope="row">
                  <span className="matrix__kind">{programOf(offer).name}</span>
                  <span className="matrix__who">{programOf(offer).who}</span>
                </th>
                {cells.map((cell, column) => {
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
                          {cell.protocol}: {matrix.words[cell.word]}
                        </strong>
                        {cell.why !== null && <span>{cell.why}</span>}
                      </Tip>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ul className="legend" aria-label={matrix.legend}>
        {LEGEND.filter(({ word }) => seen.has(word)).map(({ word, glyph }) => (
          <li key={word}>
            <Glyph name={glyph} />
            {matrix.words[word]}
          </li>
        ))}
      </ul>
    </>
  );
}
