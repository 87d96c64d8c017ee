import { PROTOCOLS } from '../../../shared/tls/protocols.ts';
import { matrixView, reasonText, type CellView } from '../../../shared/present/cells.ts';
import { NarrowName } from '../../components/core-table.tsx';
import { DataTable, type DataTableProps } from '../../components/data-table.tsx';
import { Glyph } from '../../components/icons.tsx';
import { usePc, useTexts, type Texts } from '../../state/use-store.ts';

const NEEDED = 'TLS 1.2';

type Cell = Pick<CellView, 'protocol' | 'word' | 'sign' | 'tone'>;

export interface OfferRow {
  readonly id: string;
  readonly name: string;
  readonly who: string;
  readonly cells: readonly Cell[];
  readonly said: string;
}

/** The protocol that decides has words; the others a sign, with its words for readers and in the line below. */
function CellContent({ protocol, word, sign, tone }: Cell) {
  const words = useTexts().m.cellTitles[word];
  const isNeed = protocol === NEEDED;
  return (
    <span className={isNeed ? `signed cell__word strong tone-${tone}` : undefined}>
      <Glyph name={sign} />
      <span className={isNeed ? undefined : 'vh'}>{words}</span>
    </span>
  );
}

export function OfferTable(props: Pick<DataTableProps<OfferRow>, 'label' | 'rows'>) {
  const { matrix } = useTexts().t;
  return (
    <DataTable
      {...props}
      className="data--bare matrix fixed"
      keyOf={({ id }) => id}
      below={({ said }) => said}
      columns={[
        {
          head: matrix.kind,
          cell: ({ name, who }) => (
            <>
              {name}
              <span className="caption block plain-text">{who}</span>
            </>
          ),
        },
        ...PROTOCOLS.map(({ protocol }, place) => ({
          head: (
            <>
              <NarrowName protocol={protocol} />
              {protocol === NEEDED && <span className="caption block plain-text">{matrix.needed}</span>}
            </>
          ),
          className: protocol === NEEDED ? 'need' : 'matrix__bit',
          cell: ({ cells }: OfferRow) => cells[place] !== undefined && <CellContent {...cells[place]} />,
        })),
      ]}
    />
  );
}

/** Returns what state the protocols are in and why, equal ones together. */
function cellsSaid(cells: readonly CellView[], { t, m }: Texts): string {
  const wordsOf = ({ word, reason }: CellView): string =>
    reason === null ? m.cellTitles[word] : m.joined.bracketed(m.cellTitles[word], reasonText(reason, t));
  return [...new Set(cells.map(wordsOf))]
    .map((words) => {
      const alike = cells.filter((cell) => wordsOf(cell) === words).map(({ protocol }) => protocol);
      return m.joined.sentence(m.joined.labelled(words, alike.join(m.joined.comma)));
    })
    .join(m.joined.space);
}

export function Matrix() {
  const texts = useTexts();
  const { t, m } = texts;
  const rows = matrixView(usePc().report).map(({ program, view, cells }) => {
    const { name, who } = t.matrix.programs[program];
    const said = cellsSaid(cells, texts);
    return {
      id: `${program} ${view}`,
      name,
      who: view === null ? who : [who, m.views[view]].join(m.joined.comma),
      cells,
      said,
    };
  });
  return <OfferTable label={t.matrix.title} rows={rows} />;
}
