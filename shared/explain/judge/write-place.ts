import { foldName, type RegistryView } from '../../windows/registry.ts';
import { settingPath, SETTINGS, type Setting } from '../../windows/settings.ts';
import type { ShortHiveName } from '../../reg-file/hives.ts';
import { splitKey } from '../command/keys.ts';

/** The place of a write: the setting, if the catalogue has one, and the path as a 64-bit program sees it. */
export interface WritePlace {
  /** `other` for what isn't in the catalogue, and for hives in which both kinds of programs share the key. */
  readonly view: RegistryView | 'other';
  readonly path: string;
  /** Null if the key names none. */
  readonly hive: ShortHiveName | null;
  readonly setting: Setting | null;
  /** The setting that it would be in HKLM; null if it is in HKLM already. */
  readonly meant: Setting | null;
  /** The key below the hive, in the 64-bit view, folded for comparison. */
  readonly folded: string;
}

const id = (hive: string, path: string, name: string): string => `${hive}|${foldName(path)}|${foldName(name)}`;

const BY_PLACE = new Map(
  SETTINGS.filter((row) => row.only === undefined).map((row) => [id(row.hive, row.path, row.name), row]),
);

const TWIN = /^SOFTWARE\\WOW6432NODE(?=\\|$)/i;
const SHARED = /^(?:SYSTEM|SOFTWARE\\POLICIES)(?:\\|$)/i;

/** Finds the place of a value. `view` is what the text itself names, such as `/reg:32`. Source: facts 3.6 [B1]. */
export function resolveWritePlace(key: string, name: string | null, view: RegistryView | null): WritePlace {
  const split = splitKey(key);
  if (split === null) {
    const path = key.replaceAll('/', '\\');
    return { view: 'other', path, hive: null, setting: null, meant: null, folded: foldName(path) };
  }
  const { hive, path } = split;
  const isTwin = hive === 'HKLM' && TWIN.test(path);
  const native = isTwin ? `SOFTWARE${path.slice('SOFTWARE\\Wow6432Node'.length)}` : path;
  const seen = isTwin ? 'wow64' : view === 'wow64' && !SHARED.test(path) ? 'wow64' : 'native';
  const setting = (name === null ? undefined : BY_PLACE.get(id(hive, native, name))) ?? null;
  const isThere = setting?.views.includes(seen) === true;
  const shown = seen === 'wow64' && !isTwin && /^SOFTWARE(?=\\|$)/i.test(path);
  const asWritten = shown ? `SOFTWARE\\Wow6432Node${path.slice('SOFTWARE'.length)}` : path;
  return {
    view: isThere && hive === 'HKLM' ? seen : 'other',
    path: isThere ? settingPath(setting, seen) : [hive, asWritten].filter(Boolean).join('\\'),
    hive,
    setting: isThere ? setting : null,
    meant: hive === 'HKLM' || name === null ? null : (BY_PLACE.get(id('HKLM', native, name)) ?? null),
    folded: foldName(native),
  };
}

/** True if a key contains a setting that the program writes, itself or in a subkey. */
export function holdsSettings(folded: string): boolean {
  return SETTINGS.some(
    (row) =>
      row.scope !== null &&
      row.scope !== 'stray' &&
      (foldName(row.path) === folded || foldName(row.path).startsWith(`${folded}\\`)),
  );
}
