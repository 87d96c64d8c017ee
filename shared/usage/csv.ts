/** Takes a line and returns the row's fields; null if a quoted field, and so the row, goes on in the next. */
export type CsvRow = (line: string) => readonly string[] | null;

/** Creates a CSV row, with quotation marks as in RFC 4180. */
export function createCsvRow(separator: string): CsvRow {
  const fields: string[] = [];
  /** The quoted field so far; null outside of one. */
  let quoted: string | null = null;
  return (line) => {
    let at = 0;
    if (quoted !== null) quoted += '\n';
    for (;;) {
      if (quoted === null && line.charAt(at) === '"') {
        quoted = '';
        at++;
      }
      let field = quoted ?? '';
      if (quoted !== null) {
        for (;;) {
          const quote = line.indexOf('"', at);
          if (quote < 0) {
            quoted = field + line.slice(at);
            return null;
          }
          field += line.slice(at, quote);
          at = quote + 1;
          if (line.charAt(at) !== '"') break;
          field += '"';
          at++;
        }
        quoted = null;
      }
      const next = line.indexOf(separator, at);
      fields.push(field + line.slice(at, next < 0 ? line.length : next));
      if (next < 0) return fields;
      at = next + separator.length;
    }
  };
}

/** Returns the fields of a CSV row on one line; null if a quoted field isn't closed. */
export const csvFields = (row: string, separator: string): readonly string[] | null => createCsvRow(separator)(row);
