import { inOneLine } from './plain-text.ts';

/** Spreadsheets part fields at commas, at semicolons or at tabs, whichever the PC's region has. */
const SPECIAL = /[",;\t\r\n]/;

/** Where a field begins, whichever the separator is, with what a spreadsheet takes for a formula; full width too. */
const FORMULA_START = /(?<=^|[,;\t\r\n])(?="*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20])/g;

/**
 * A field of CSV (RFC 4180). A text is quoted where any spreadsheet could part it. An apostrophe stands before what would begin
 * a formula, also within a field: to a spreadsheet that parts at another separator it begins one there, quoted or not.
 */
function csvField(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = value.replace(FORMULA_START, "'");
  return SPECIAL.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A row of CSV without its line end. */
export const csvRow = (fields: readonly (string | number)[]): string => fields.map(csvField).join(',');

/** A row by the names of its columns. */
export type Printable<Row> = { readonly [Column in keyof Row]: string | number | null };

/** A row as a line of CSV with its end, its columns in this order; what isn't known is empty. */
export function csvLine<Row extends Printable<Row>>(columns: readonly (keyof Row & string)[], row: Row): string {
  const shown = inOneLine(row);
  return `${csvRow(columns.map((column): string | number => shown[column] ?? ''))}\r\n`;
}
