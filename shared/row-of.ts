/** Returns the names of a table that isn't empty, in its order. @__NO_SIDE_EFFECTS__ */
export const keysOf = <Name extends string>(table: Readonly<Record<Name, unknown>>): readonly [Name, ...Name[]] =>
  Object.keys(table) as Name[] as [Name, ...Name[]];

/** Returns the entry of a table for an untrusted name. Every object has `constructor`, but no table does. */
export const rowOf = <T>(table: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;
