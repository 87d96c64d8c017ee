import type { ReactElement, ReactNode } from 'react';
import { Scroller } from './scroller.tsx';

interface Column<Row> {
  readonly head: ReactNode;
  readonly cell: (row: Row) => ReactNode;
  readonly className?: string;
}

interface DataTableProps<Row> {
  /** What the table is about, for whoever hears it alone. */
  readonly label: string;
  /** The first one names the row. */
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** What is to be said of a row below it, over the whole width; null for nothing. */
  readonly below?: (row: Row) => ReactNode;
  /** Looks of its own; `data--bare` where what it stands in has the edges. */
  readonly className?: string;
}

/** A table that is read. */
export function DataTable<Row>(props: DataTableProps<Row>): ReactElement {
  const { label, columns, rows, keyOf, below, className } = props;
  const line = (row: Row): ReactElement => (
    <tr key={keyOf(row)}>
      {columns.map(({ cell, className: looks }, place) =>
        place === 0 ? (
          <th key={place} scope="row" className={looks}>
            {cell(row)}
          </th>
        ) : (
          <td key={place} className={looks}>
            {cell(row)}
          </td>
        ),
      )}
    </tr>
  );
  return (
    <Scroller label={label} className={className === undefined ? 'data inset' : `data inset ${className}`}>
      <table aria-label={label}>
        <thead>
          <tr>
            {columns.map(({ head, className: looks }, place) => (
              <th key={place} scope="col" className={looks}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        {below === undefined ? (
          <tbody>{rows.map((row) => line(row))}</tbody>
        ) : (
          rows.map((row) => {
            const said = below(row);
            return (
              <tbody key={keyOf(row)}>
                {line(row)}
                {said !== null && (
                  <tr className="data__below">
                    <td colSpan={columns.length}>{said}</td>
                  </tr>
                )}
              </tbody>
            );
          })
        )}
      </table>
    </Scroller>
  );
}
