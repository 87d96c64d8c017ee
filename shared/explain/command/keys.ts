import { HIVE_NAMES, type ShortHiveName } from '../../reg-file/hives.ts';

export interface SplitKey {
  readonly hive: ShortHiveName;
  /** Below the hive, with single back-slashes and none at the end. */
  readonly path: string;
}

const PREFIX =
  /^(?:(?:Microsoft\.PowerShell\.Core\\)?Registry::|(?:Computer|My Computer|Deze computer)\\|\\\\[^\\]{1,64}\\)/i;

/** `HKLM\...`, `HKLM:\...`, `Registry::...`, a PC's name in front, doubled back-slashes; null if it names no hive. */
export function splitKey(text: string): SplitKey | null {
  const bare = text.trim().replace(PREFIX, '');
  const end = bare.search(/[\\:/]/);
  const first = (end < 0 ? bare : bare.slice(0, end)).toUpperCase();
  const hive = HIVE_NAMES.find((one) => one.full === first || one.short === first);
  if (hive === undefined) return null;
  const names = bare
    .slice(first.length)
    .split(/[\\:]/)
    .filter((name) => name !== '');
  return { hive: hive.short, path: names.join('\\') };
}
