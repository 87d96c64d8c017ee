/**
 * The fields of a row of CSV, with quotation marks as in RFC 4180; null where a quoted field isn't closed, so that the row goes
 * on behind the line break.
 */
export function csvFields(row: string, separator: string): readonly string[] | null {
  const fields: string[] = [];
  let at = 0;
  for (;;) {
    if (row.charAt(at) === '"') {
      let field = '';
      let from = at + 1;
      for (;;) {
        const quote = row.indexOf('"', from);
        if (quote < 0) return null;
        field += row.slice(from, quote);
        at = quote + 1;
        if (row.charAt(at) !== '"') break;
        field += '"';
        from = at + 1;
      }
      const next = row.indexOf(separator, at);
      fields.push(field + row.slice(at, next < 0 ? row.length : next));
      at = next;
    } else {
      const next = row.indexOf(separator, at);
      fields.push(row.slice(at, next < 0 ? row.length : next));
      at = next;
    }
    if (at < 0) return fields;
    at += separator.length;
  }
}
