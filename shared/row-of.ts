/** What a table has under a name from outside. Names such as `constructor` are in every object, and in no table. */
export const rowOf = <T>(table: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;
