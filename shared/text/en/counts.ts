/** `1 value`, `2 values`. */
export const values = (count: number): string => (count === 1 ? '1 value' : `${count} values`);

/** Names in a row, the last one with its word for *and*. */
export const listed = (names: readonly string[]): string => new Intl.ListFormat('en').format(names);
