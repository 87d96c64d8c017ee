/** Full and short names of the hives that regedit knows. `.reg` files contain only the full ones. Source: facts 9.5. */
export const HIVE_NAMES = [
  { full: 'HKEY_LOCAL_MACHINE', short: 'HKLM' },
  { full: 'HKEY_CURRENT_USER', short: 'HKCU' },
  { full: 'HKEY_CLASSES_ROOT', short: 'HKCR' },
  { full: 'HKEY_USERS', short: 'HKU' },
  { full: 'HKEY_CURRENT_CONFIG', short: 'HKCC' },
] as const;

export type ShortHiveName = (typeof HIVE_NAMES)[number]['short'];

/** In a few English words, or null. Only a full hive name counts: regedit skips a section with `HKLM`. */
export function keyPathProblem(path: string): string | null {
  const [hive = '', ...names] = path.split('\\');
  if (!HIVE_NAMES.some(({ full }) => full === hive.toUpperCase())) return `"${hive}" is not the full name of a hive`;
  return names.some((name) => name === '') ? 'a key name in the path is empty' : null;
}
