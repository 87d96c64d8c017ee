/** `1 value`, `2 values`. */
export const values = (count: number): string => (count === 1 ? '1 value' : `${count} values`);

/** Names in a row, the last one with its word for *and*. */
export const listed = (names: readonly string[]): string => new Intl.ListFormat('en').format(names);

/** `1 setting`, `2 settings`. */
export const settings = (count: number): string => (count === 1 ? '1 setting' : `${count} settings`);

/** Names in a row, the last one with its word for *or*. */
export const either = (names: readonly string[]): string =>
  new Intl.ListFormat('en', { type: 'disjunction' }).format(names);
