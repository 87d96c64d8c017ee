/** Takes the lines of one row of CSV in turn. */
export interface CsvRow {
  /** Its fields; null where a quoted field isn't closed, so that the row goes on in the next line, from where this one ended. */
  push(line: string): readonly string[] | null;
}

/** A row of CSV, with quotation marks as in RFC 4180. */
export function createCsvRow(separator: string): CsvRow {
  const fields: string[] = [];
  /** What a quoted field has so far; null outside of one. */
  let quoted: string | null = null;
  return {
    push(line) {
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
    },
  };
}

/** The fields of a row of CSV in one line; null where a quoted field isn't closed. */
export const csvFields = (row: string, separator: string): readonly string[] | null =>
  createCsvRow(separator).push(row);
