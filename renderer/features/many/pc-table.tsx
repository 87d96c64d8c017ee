import { useMemo, type ReactNode } from 'react';
import type { FleetGroup } from '../../../shared/fleet/groups.ts';
import { PACKS } from '../../../shared/text/languages.ts';
import { Glyph, Icon } from '../../components/icons.tsx';
import { useTexts } from '../../state/use-store.ts';
import { useFleet, type TableView } from './many-store.ts';
import { fittingRows, sortedRows, type Sort } from './order.ts';
import { Rows, type Column, type RowsProps } from './rows.tsx';
import { GROUP_SIGNS, NOTHING, type SaidPc } from './words.ts';

/** The most urgent first, unless the user sorts in another way. */
const URGENCY: readonly FleetGroup[] = ['to-fix', 'update-first', 'elsewhere', 'doubtful', 'unreadable', 'ok'];

export const urgencyOf = (pc: SaidPc | null): number => (pc === null ? -1 : URGENCY.indexOf(pc.group));

export const standing = (pc: SaidPc | null) =>
  pc === null ? (
    NOTHING
  ) : (
    <span className="state words" title={pc.what}>
      <Glyph name={GROUP_SIGNS[pc.group]} />
      <span>{pc.what}</span>
    </span>
  );

interface TableContent<Row> {
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  /** What a search looks through, in lower case. */
  readonly textOf: (row: Row) => string;
  readonly passes: (row: Row) => boolean;
  readonly view: TableView;
  readonly first: Sort;
}

/** Sorts and filters rows: `shown` are their places in order. What it is given stays while it says the same. */
export function useTable<Row extends { readonly pc: string }>(content: TableContent<Row>) {
  const { rows, columns, textOf, passes, view, first } = content;
  const { locale } = PACKS[useTexts().language];
  const sort = view.sort ?? first;
  const texts = useMemo(() => rows.map(textOf), [rows, textOf]);
  const sorted = useMemo(() => sortedRows(rows, columns, sort, locale), [rows, columns, sort, locale]);
  const { search } = view;
  const shown = useMemo(() => {
    const fits = rows.map(passes);
    return fittingRows(sorted, texts, (row) => fits[row] === true, search);
  }, [sorted, texts, rows, passes, search]);
  return { rows, columns, view, sort, shown };
}

interface PcTableProps<Row extends { readonly pc: string }> extends Pick<
  RowsProps<Row>,
  'opened' | 'onOpen' | 'empty'
> {
  readonly table: ReturnType<typeof useTable<Row>>;
  readonly className?: string;
  readonly said: string;
  readonly onView: (change: Partial<TableView>) => void;
  /** Before the search. */
  readonly filters?: ReactNode;
  readonly children?: ReactNode;
}

export function PcTable<Row extends { readonly pc: string }>(props: PcTableProps<Row>) {
  const { table, className, said, onView, filters, children, ...more } = props;
  const { fleet } = useFleet();
  const { rows, columns, view, sort, shown } = table;
  return (
    <section className={`card column ${className ?? ''}`} aria-label={fleet.list}>
      <div className="card__head between gap-2">
        {filters}
        <div className="search relative">
          <Icon name="search" />
          <input
            type="search"
            className="input"
            aria-label={fleet.search}
            placeholder={fleet.search}
            value={view.search}
            onChange={(event) => onView({ search: event.target.value })}
          />
        </div>
        <span className={filters === undefined ? 'caption' : 'vh'} role="status">
          {said}
        </span>
        {children}
      </div>
      <Rows
        label={fleet.list}
        {...{ columns, shown, sort, ...more }}
        all={rows}
        onSort={(next) => onView({ sort: next })}
      />
    </section>
  );
}
