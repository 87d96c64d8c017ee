import { csvLine, csvRow, type Printable } from '../../shared/output/csv.ts';
import { plainJson } from '../../shared/output/json.ts';
import { lineOf, widthsOf } from './columns.ts';
import { inOneLine } from '../../shared/output/plain-text.ts';

export const ROW_FORMS = ['table', 'csv', 'json'] as const;
export type RowForm = (typeof ROW_FORMS)[number];

export interface RowPrinter<Row> {
  row(row: Row): void;
  /** Prints what is still buffered, and a head even without rows. */
  end(): void;
}

/** The columns of a table: what stands above each, and in it. */
export type TableWords<Row> = readonly (readonly [head: string, cell: (row: Row) => string])[];

type Print = (text: string) => void;

/** One row per line, so that a reader can stream any number of rows. */
const jsonRows = <Row>(print: Print): RowPrinter<Row> => ({
  row: (row) => print(`${plainJson(JSON.stringify(row))}\n`),
  end: () => undefined,
});

/** RFC 4180: a head, then one row per line; unknown values are empty. */
function csvRows<Row extends Printable<Row>>(columns: readonly (keyof Row & string)[], print: Print): RowPrinter<Row> {
  print(`${csvRow(columns)}\r\n`);
  return {
    row: (row) => print(csvLine(columns, row)),
    end: () => undefined,
  };
}

/** A table's widths come from its first rows: it is printed while the rest is read. */
const MEASURED_ROWS = 500;

function tableRows<Row>(words: TableWords<Row>, print: Print): RowPrinter<Row> {
  let held: (readonly string[])[] | null = [words.map(([head]) => head)];
  let widths: readonly number[] = [];
  const line = (cells: readonly string[]): void => print(`${lineOf(cells, widths)}\n`);
  const flush = (): void => {
    const rows = held ?? [];
    held = null;
    widths = widthsOf(rows);
    rows.forEach(line);
  };
  return {
    row: (row) => {
      const shown = inOneLine(row);
      const cells = words.map(([, cell]) => cell(shown));
      if (held === null) line(cells);
      else if (held.push(cells) > MEASURED_ROWS) flush();
    },
    end: () => {
      if (held !== null) flush();
    },
  };
}

export function rowPrinter<Row extends Printable<Row>>(
  form: RowForm,
  columns: readonly (keyof Row & string)[],
  words: TableWords<Row>,
  print: Print,
): RowPrinter<Row> {
  if (form === 'json') return jsonRows(print);
  return form === 'csv' ? csvRows(columns, print) : tableRows(words, print);
}
