import { inOneLine } from './plain-text.ts';

/** Spreadsheets split fields at commas, semicolons or tabs, depending on the PC's region. */
const SPECIAL = /[",;\t\r\n]/;

/** The start of a field, for any separator, if a spreadsheet would read it as a formula; full width too. */
const FORMULA_START = /(?<=^|[,;\t\r\n])(?="*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20])/g;

/**
 * Returns a field of CSV (RFC 4180). A text is quoted if any spreadsheet could split it. An apostrophe precedes what
 * would begin a formula, also within a field: a spreadsheet with another separator starts one there, quoted or not.
 */
function csvField(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = value.replace(FORMULA_START, "'");
  return SPECIAL.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Returns a row of CSV without its line end. */
export const csvRow = (fields: readonly (string | number)[]): string => fields.map(csvField).join(',');

export type Printable<Row> = { readonly [Column in keyof Row]: string | number | null };

/** Returns a row as a line of CSV with its end, in the order of these columns; the unknown is empty. */
export function csvLine<Row extends Printable<Row>>(columns: readonly (keyof Row & string)[], row: Row): string {
  const shown = inOneLine(row);
  return `${csvRow(columns.map((column): string | number => shown[column] ?? ''))}\r\n`;
}
