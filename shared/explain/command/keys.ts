import { HIVE_NAMES, type ShortHiveName } from '../../reg-file/hives.ts';

const PREFIX =
  /^(?:(?:Microsoft\.PowerShell\.Core\\)?Registry::|(?:Computer|My Computer|Deze computer)\\|\\\\[^\\]{1,64}\\)/i;

/** Takes `HKLM\...`, `HKLM:\...`, `Registry::...`, `\\PC\HKLM\...`. The path has single back-slashes, none last. */
export function splitKey(text: string): { readonly hive: ShortHiveName; readonly path: string } | null {
  const bare = text.trim().replace(PREFIX, '');
  const end = bare.search(/[\\:/]/);
  const first = (end < 0 ? bare : bare.slice(0, end)).toUpperCase();
  const hive = HIVE_NAMES.find((one) => one.full === first || one.short === first);
  if (hive === undefined) return null;
  const names = bare.slice(first.length).split(/[\\:]/);
  return { hive: hive.short, path: names.filter(Boolean).join('\\') };
}
