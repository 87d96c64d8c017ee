/** `1 value`, `2 values`. */
export const values = (count: number): string => (count === 1 ? '1 value' : `${count} values`);
