import { displayPath, REGISTRY_VIEWS } from '../../windows/registry.ts';
import { DNS_DOMAIN, refOf, SETTINGS, type Setting } from '../../windows/settings.ts';

/** The first line of what a collector writes; another form would have another number. */
export const COLLECTED_MARK = 'TLS Remedy collection 1';

/**
 * What a user can't see of others, or what differs from user to user, isn't collected; nor is the PC's domain, whose key holds
 * much that nobody asks for.
 */
export const isCollected = ({ hive, id }: Setting): boolean => hive === 'HKLM' && id !== DNS_DOMAIN;

/**
 * Small trees of which most keys are wanted, so that one program reads all of them; as a 64-bit program sees them. Each holds
 * something on every Windows: of a tree without values `reg query` prints no name.
 */
export const COLLECTED_TREES: readonly string[] = [
  'HKLM\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL',
  'HKLM\\SOFTWARE\\Microsoft\\NET Framework Setup\\NDP',
];

/** Keys that many PCs lack: where one isn't there, those below it needn't be asked for. */
const GUARDS: readonly string[] = [
  'HKLM\\SOFTWARE\\Microsoft\\Office',
  'HKLM\\SOFTWARE\\Wow6432Node\\Microsoft\\Office',
];

/** Whether a key is another one or stands below it. */
export const isWithin = (key: string, root: string): boolean =>
  `${key}\\`.toUpperCase().startsWith(`${root}\\`.toUpperCase());

const KEYS: readonly string[] = [
  ...new Set(
    SETTINGS.filter(isCollected).flatMap((row) =>
      REGISTRY_VIEWS.filter((view) => row.views.includes(view)).map((view) => displayPath(refOf(row, view))),
    ),
  ),
].filter((key) => !COLLECTED_TREES.some((tree) => isWithin(key, tree)));

/** A key that is asked for first, with those below it that are asked for where it is there. */
export interface GuardedKeys {
  readonly guard: string;
  readonly keys: readonly string[];
}

export const GUARDED_KEYS: readonly GuardedKeys[] = GUARDS.map((guard) => ({
  guard,
  keys: KEYS.filter((key) => isWithin(key, guard)),
}));

/** All others, each by itself. */
export const COLLECTED_KEYS: readonly string[] = KEYS.filter((key) => !GUARDS.some((guard) => isWithin(key, guard)));

/** The files of Windows whose versions show an update, by the names of a snapshot. */
export const COLLECTED_FILES: readonly string[] = ['System32', 'SysWOW64'].flatMap((folder) =>
  ['winhttp.dll', 'webio.dll'].map((file) => `${folder}\\${file}`),
);
