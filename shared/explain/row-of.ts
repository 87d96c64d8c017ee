/** What a table has under a word of the text. Words such as `constructor` are in every object, and in no table. */
export const rowOf = <T>(table: Readonly<Record<string, T>>, word: string): T | undefined =>
  Object.hasOwn(table, word) ? table[word] : undefined;
