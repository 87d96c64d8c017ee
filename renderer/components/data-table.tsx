import type { ReactNode } from 'react';
import { Scroller } from './scroller.tsx';

interface Column<Row> {
  readonly head: ReactNode;
  readonly cell: (row: Row) => ReactNode;
  readonly className?: string | undefined;
  /** Is above it and its neighbours of the same group. */
  readonly group?: string | undefined;
}

export interface DataTableProps<Row> {
  readonly label: string;
  /** The first one names the row. */
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** What is to be said of a row below it, over the whole width; null or false for nothing. */
  readonly below?: (row: Row) => ReactNode;
  readonly rowLooks?: (row: Row) => string | undefined;
  /** Looks of its own; `data--bare` if what surrounds it has the edges. */
  readonly className?: string;
}

function Groups({ columns }: { readonly columns: readonly Pick<Column<never>, 'group'>[] }) {
  const groups = columns.map(({ group }) => group);
  if (groups.every((group) => group === undefined)) return null;
  return (
    <tr>
      {[...new Set(groups.map((group, place) => group ?? place))].map((group) =>
        typeof group === 'number' ? (
          <td key={group} />
        ) : (
          <th
            key={group}
            scope="colgroup"
            colSpan={groups.filter((one) => one === group).length}
            className="data__group"
          >
            {group}
          </th>
        ),
      )}
    </tr>
  );
}

/** A table that is read. Each row is a group with what is said below it. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { label, columns, rows, keyOf, below, rowLooks, className } = props;
  return (
    <Scroller label={label} className={className === undefined ? 'data inset' : `data inset ${className}`}>
      <table aria-label={label}>
        <colgroup>
          {columns.map(({ className: looks }, place) => (
            <col key={place} className={looks} />
          ))}
        </colgroup>
        <thead>
          <Groups columns={columns} />
          <tr>
            {columns.map(({ head, className: looks }, place) => (
              <th key={place} scope="col" className={looks}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        {rows.map((row) => {
          const said = below?.(row) ?? false;
          return (
            <tbody key={keyOf(row)}>
              <tr className={rowLooks?.(row)}>
                {columns.map(({ cell, className: looks }, place) => {
                  const Cell = place === 0 ? 'th' : 'td';
                  return (
                    <Cell key={place} scope={place === 0 ? 'row' : undefined} className={looks}>
                      {cell(row)}
                    </Cell>
                  );
                })}
              </tr>
              {said !== false && (
                <tr className="data__below">
                  <td className="caption" colSpan={columns.length}>
                    {said}
                  </td>
                </tr>
              )}
            </tbody>
          );
        })}
      </table>
    </Scroller>
  );
}
