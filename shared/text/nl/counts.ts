/** `1 waarde`, `2 waarden`. */
export const values = (count: number): string => (count === 1 ? '1 waarde' : `${count} waarden`);

/** `2 waarden geschreven, 1 verwijderd`. */
export const changes = (writes: number, removals: number): string => {
  if (removals === 0) return `${values(writes)} geschreven`;
  if (writes === 0) return `${values(removals)} verwijderd`;
  return `${values(writes)} geschreven, ${removals} verwijderd`;
};

/** Names in a row, the last one with its word for *and*. */
export const listed = (names: readonly string[]): string => new Intl.ListFormat('nl').format(names);

/** `1 instelling`, `2 instellingen`. */
export const settings = (count: number): string => (count === 1 ? '1 instelling' : `${count} instellingen`);

/** Names in a row, the last one with its word for *or*. */
export const either = (names: readonly string[]): string =>
  new Intl.ListFormat('nl', { type: 'disjunction' }).format(names);
