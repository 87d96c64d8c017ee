export interface Sortable<Row> {
  readonly id: string;
  readonly key: (row: Row) => string | number;
}

export interface Sort {
  readonly column: string;
  readonly isDown: boolean;
}

/** Sorts numbers in a name by their size: `PC-9` before `PC-10`. */
const nameKey = (name: string): string => name.toUpperCase().replace(/\d+/g, (digits) => digits.padStart(12, '0'));

const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);

/** The place of each key when sorted upwards; equal ones share it. Words are compared once each, not in pairs. */
function placesOf(keys: readonly (string | number)[], order: (a: string, b: string) => number): Float64Array {
  const distinct = [...new Set(keys)].sort((a, b) =>
    typeof a === 'string' && typeof b === 'string' ? order(a, b) : compare(a, b),
  );
  const places = new Map(distinct.map((key, place) => [key, place]));
  return Float64Array.from(keys, (key) => places.get(key) ?? 0);
}

/** The rows, by their places in the list, in the order of a column; rows that are equal there by their names. */
export function sortedRows<Row extends { readonly pc: string }>(
  rows: readonly Row[],
  columns: readonly Sortable<Row>[],
  { column, isDown }: Sort,
  locale: string,
): Uint32Array {
  const names = placesOf(
    rows.map(({ pc }) => nameKey(pc)),
    compare,
  );
  const { compare: inLanguage } = new Intl.Collator(locale, { numeric: true });
  const key = column === 'pc' ? undefined : columns.find(({ id }) => id === column)?.key;
  const main = key === undefined ? names : placesOf(rows.map(key), inLanguage);
  const sign = isDown ? -1 : 1;
  return Uint32Array.from(rows.keys()).sort(
    (a, b) => sign * ((main[a] ?? 0) - (main[b] ?? 0)) || (names[a] ?? 0) - (names[b] ?? 0) || a - b,
  );
}

/** Those of a sorted list that pass the filter and have each word of the search in their text, in lower case. */
export function fittingRows(
  sorted: Uint32Array,
  texts: readonly string[],
  passes: (row: number) => boolean,
  search: string,
): Uint32Array {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return sorted.filter((row) => passes(row) && words.every((word) => texts[row]?.includes(word) === true));
}
