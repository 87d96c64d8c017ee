/** Full and short names of the hives that regedit knows. `.reg` files contain only the full ones. Source: facts 9.5. */
export const HIVE_NAMES = [
  { full: 'HKEY_LOCAL_MACHINE', short: 'HKLM' },
  { full: 'HKEY_CURRENT_USER', short: 'HKCU' },
  { full: 'HKEY_CLASSES_ROOT', short: 'HKCR' },
  { full: 'HKEY_USERS', short: 'HKU' },
  { full: 'HKEY_CURRENT_CONFIG', short: 'HKCC' },
] as const;

export type FullHiveName = (typeof HIVE_NAMES)[number]['full'];
export type ShortHiveName = (typeof HIVE_NAMES)[number]['short'];

/** Returns `HKEY_LOCAL_MACHINE` for `HKLM`. */
export function fullHiveName(short: ShortHiveName): FullHiveName {
  for (const hive of HIVE_NAMES) if (hive.short === short) return hive.full;
  throw new RangeError(`no hive ${short}`);
}

/** Returns `HKLM` for `HKEY_LOCAL_MACHINE` in any case; null for anything else. */
export function shortHiveName(full: string): ShortHiveName | null {
  const wanted = full.toUpperCase();
  return HIVE_NAMES.find((hive) => hive.full === wanted)?.short ?? null;
}

/** In a few English words, or null. Only a full hive name counts: regedit skips a section with `HKLM`. */
export function keyPathProblem(path: string): string | null {
  const [hive = '', ...names] = path.split('\\');
  if (shortHiveName(hive) === null) return `"${hive}" is not the full name of a hive`;
  return names.some((name) => name === '') ? 'a key name in the path is empty' : null;
}
