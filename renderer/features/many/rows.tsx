import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, useCallback, useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { Icon } from '../../components/icons.tsx';
import { placeAfter } from '../../components/roving-tabindex.ts';
import type { Sort, Sortable } from './order.ts';

/** As high as a row is in rows.css, in pixels at 100 %. */
const ROW_REM = 1.8125;

export interface Column<Row> extends Sortable<Row> {
  readonly head: string;
  readonly cell: (row: Row) => ReactNode;
}

export interface RowsProps<Row> {
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  /** The rows that are shown, by their places in `all`, in order. */
  readonly shown: Uint32Array;
  readonly all: readonly Row[];
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
  /** The row that is opened next to the table, by its place in `all`. */
  readonly opened?: number | null;
  readonly onOpen?: (row: number) => void;
  readonly empty: ReactNode;
}

const rowHeight = (): number => ROW_REM * parseFloat(getComputedStyle(document.documentElement).fontSize);

function Head<Row>({ columns, sort, onSort }: Pick<RowsProps<Row>, 'columns' | 'sort' | 'onSort'>) {
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.map(({ id, head }) => {
          const isSorted = sort.column === id;
          const direction = sort.isDown ? 'descending' : 'ascending';
          return (
            <th key={id} scope="col" className={`r-${id}`} aria-sort={isSorted ? direction : undefined}>
              <button
                type="button"
                className="sort press line gap-1 muted plain-text icons-14"
                onClick={() => onSort({ column: id, isDown: isSorted && !sort.isDown })}
              >
                {head}
                {isSorted && <Icon name="up" />}
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

interface LineProps<Row> extends Pick<RowsProps<Row>, 'columns'> {
  readonly id: string;
  readonly one: Row;
  readonly index: number;
  readonly isAt: boolean;
  readonly isOpened: boolean | undefined;
  readonly onPress: (index: number) => void;
}

function PlainLine<Row>({ id, one, index, columns, isAt, isOpened, onPress }: LineProps<Row>) {
  return (
    <tr
      id={id}
      aria-rowindex={index + 2}
      aria-selected={isOpened}
      className={isAt ? 'rows__at' : undefined}
      onClick={() => onPress(index)}
    >
      {columns.map(({ id: column, cell }, place) => {
        const content = cell(one);
        const title = typeof content === 'string' ? content : undefined; // a cell may be too narrow for it
        const Cell = place === 0 ? 'th' : 'td';
        return (
          <Cell key={column} scope={place === 0 ? 'row' : undefined} className={`r-${column}`} title={title}>
            {content}
          </Cell>
        );
      })}
    </tr>
  );
}

/** A row that stays in sight isn't drawn again. */
const Line = memo(PlainLine) as typeof PlainLine;

/** Only rows in sight are there. One stop of the Tab key: `aria-activedescendant` names the row of the keys. */
export function Rows<Row>(props: RowsProps<Row>) {
  const { label, columns, shown, all, sort, onSort, opened = null, onOpen, empty } = props;
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [height] = useState(rowHeight);
  /** Of another list it was somewhere else. */
  const [cursor, setCursor] = useState({ shown, at: 0 });
  const at = cursor.shown === shown ? Math.max(0, Math.min(cursor.at, shown.length - 1)) : 0;
  const virtual = useVirtualizer({
    count: shown.length,
    getScrollElement: () => list.current,
    estimateSize: () => height,
    initialRect: { width: 0, height: 640 },
    overscan: 8,
    // the head stays in sight, above the rows
    paddingStart: height,
    scrollPaddingStart: height,
  });
  useEffect(() => {
    list.current?.scrollTo({ top: 0 });
  }, [shown]);

  const onPress = useCallback(
    (index: number): void => {
      setCursor({ shown, at: index });
      const row = shown[index];
      if (row !== undefined) onOpen?.(row);
    },
    [shown, onOpen],
  );

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.altKey) return;
    const page = Math.max(1, Math.floor((virtual.scrollRect?.height ?? 0) / height) - 2);
    const next = placeAfter(event.key, { at, count: shown.length, page });
    if (next !== null) {
      setCursor({ shown, at: next });
      virtual.scrollToIndex(next);
    } else if (event.key === 'Enter' || event.key === ' ') {
      if (shown.length === 0 || onOpen === undefined) return;
      onPress(at);
    } else return;
    event.preventDefault();
  };

  const inSight = virtual.getVirtualItems();
  const above = (inSight[0]?.start ?? height) - height;
  const below = virtual.getTotalSize() - (inSight.at(-1)?.end ?? height);
  return (
    <div className="rows relative" ref={list}>
      <table
        className="fixed"
        role="grid"
        tabIndex={0}
        aria-label={label}
        aria-rowcount={shown.length + 1}
        aria-activedescendant={shown.length === 0 ? undefined : `${id}-${at}`}
        onKeyDown={onKeyDown}
      >
        <Head columns={columns} sort={sort} onSort={onSort} />
        <tbody>
          {above > 0 && <Gap height={above} />}
          {inSight.map(({ index }) => {
            const row = shown[index];
            const one = row === undefined ? undefined : all[row];
            return (
              row !== undefined &&
              one !== undefined && (
                <Line
                  key={row}
                  id={`${id}-${index}`}
                  {...{ one, index, columns, onPress }}
                  isAt={index === at}
                  isOpened={onOpen === undefined ? undefined : row === opened}
                />
              )
            );
          })}
          {below > 0 && <Gap height={below} />}
        </tbody>
      </table>
      {shown.length === 0 && <div className="pad-4">{empty}</div>}
    </div>
  );
}

/** As high as the rows that aren't there; in one cell, since which columns there are depends on the width. */
function Gap({ height }: { readonly height: number }) {
  return (
    <tr aria-hidden="true" className="rows__gap">
      <td style={{ height }} />
    </tr>
  );
}
