/** Returns the entry of a table for an untrusted name. Every object has `constructor`, but no table does. */
export const rowOf = <T>(table: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;
