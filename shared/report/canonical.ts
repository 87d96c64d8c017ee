/**
 * The canonical text of JSON data, by the rules of RFC 8785: members ordered by their names' UTF-16 units, no white space,
 * numbers and strings as ECMAScript writes them. The same data always gives the same text. Members that are undefined are
 * left out, as in JSON.
 */
export function canonicalJson(data: unknown): string {
  if (Array.isArray(data)) return `[${data.map((item: unknown) => canonicalJson(item)).join(',')}]`;
  if (typeof data !== 'object' || data === null) return JSON.stringify(data);
  const members = Object.entries(data).filter(([, value]) => value !== undefined);
  // sort() compares by UTF-16 units, which is the order of the rules
  const ordered = [...members].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return `{${ordered.map(([name, value]) => `${JSON.stringify(name)}:${canonicalJson(value)}`).join(',')}}`;
}
