import { displayPath, REGISTRY_VIEWS } from '../../windows/registry.ts';
import { DNS_DOMAIN, refOf, SETTINGS, type Setting } from '../../windows/settings.ts';

/** The first line of a collector's file; another format would have another number. */
export const COLLECTED_MARK = 'TLS Remedy collection 1';

/** Not collected: what other users can't see, what differs between users, and the PC's domain in its large key. */
export const isCollected = ({ hive, id }: Setting): boolean => hive === 'HKLM' && id !== DNS_DOMAIN;

/**
 * Small trees whose keys are mostly wanted, so that one query reads all of them, as a 64-bit program sees them. Each
 * has values on every Windows version: `reg query` prints no name for a tree without values.
 */
export const COLLECTED_TREES: readonly string[] = [
  'HKLM\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL',
  'HKLM\\SOFTWARE\\Microsoft\\NET Framework Setup\\NDP',
];

/** Keys that many PCs lack: without one, those under it aren't queried. */
const GUARDS: readonly string[] = [
  'HKLM\\SOFTWARE\\Microsoft\\Office',
  'HKLM\\SOFTWARE\\Wow6432Node\\Microsoft\\Office',
];

/** True if a key is another one or is under it. */
export const isWithin = (key: string, root: string): boolean =>
  `${key}\\`.toUpperCase().startsWith(`${root}\\`.toUpperCase());

const KEYS: readonly string[] = [
  ...new Set(
    SETTINGS.filter(isCollected).flatMap((row) =>
      REGISTRY_VIEWS.filter((view) => row.views.includes(view)).map((view) => displayPath(refOf(row, view))),
    ),
  ),
].filter((key) => !COLLECTED_TREES.some((tree) => isWithin(key, tree)));

/** A key that is queried first, and those under it, queried only if it exists. */
export const GUARDED_KEYS = GUARDS.map((guard) => ({ guard, keys: KEYS.filter((key) => isWithin(key, guard)) }));

/** All others, queried separately. */
export const COLLECTED_KEYS: readonly string[] = KEYS.filter((key) => !GUARDS.some((guard) => isWithin(key, guard)));

export const COLLECTED_FILES: readonly string[] = ['System32', 'SysWOW64'].flatMap((folder) =>
  ['winhttp.dll', 'webio.dll'].map((file) => `${folder}\\${file}`),
);
