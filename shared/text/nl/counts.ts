/** `1 waarde`, `2 waarden`. */
export const values = (count: number): string => (count === 1 ? '1 waarde' : `${count} waarden`);

/** `2 waarden geschreven, 1 verwijderd`. */
export const changes = (writes: number, removals: number): string => {
  if (removals === 0) return `${values(writes)} geschreven`;
  if (writes === 0) return `${values(removals)} verwijderd`;
  return `${values(writes)} geschreven, ${removals} verwijderd`;
};
