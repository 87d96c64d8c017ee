import { foldName, type RegistryView } from '../../windows/registry.ts';
import { DEFAULT_SECURE_PROTOCOLS, settingPath, SETTINGS, type Setting } from '../../windows/settings.ts';
import { DOTNET_SETTINGS } from '../../windows/catalogue/programs.ts';
import { SCHANNEL_SETTINGS, STRAY_SETTINGS } from '../../windows/catalogue/protocols.ts';
import type { Mask } from '../../tls/mask.ts';
import type { ShortHiveName } from '../../reg-file/hives.ts';
import { splitKey } from '../command/keys.ts';
import type { FoundWrite } from '../found.ts';
import { keyId } from './picture.ts';

interface WritePlace {
  /** `other` for what isn't in the catalogue, and for hives in which both kinds of programs share the key. */
  readonly view: RegistryView | 'other';
  readonly path: string;
  readonly hive: ShortHiveName | null;
  readonly setting: Setting | null;
  /** The setting that it would be in HKLM; null if it is in HKLM already. */
  readonly meant: Setting | null;
  /** The key below the hive, in the 64-bit view, folded for comparison. */
  readonly folded: string;
}

export interface PlacedWrite {
  readonly found: FoundWrite;
  readonly place: WritePlace;
  /** The number that a REG_DWORD gets; null for another type, or if it is unknown. */
  readonly number: number | null;
  /** The same as a set of protocols; null if Windows doesn’t read protocols there. */
  readonly mask: Mask | null;
}

type Ids = ReadonlySet<string | undefined>;
export const WININET_IDS: Ids = new Set(SETTINGS.filter((row) => row.name === 'SecureProtocols').map((row) => row.id));
const MASK_IDS: Ids = new Set([
  ...WININET_IDS,
  DEFAULT_SECURE_PROTOCOLS,
  ...STRAY_SETTINGS.filter((row) => row.name.startsWith('DefaultSecure')).map((row) => row.id),
]);
const NUMBER_IDS: Ids = new Set([...SCHANNEL_SETTINGS, ...DOTNET_SETTINGS].map((row) => row.id));

/** Keys below `Protocols` that SChannel reads; the last name is `Client` or `Server`. Source: facts 3.1 [R1]. */
export const SCHANNEL_KEY =
  /\\PROTOCOLS\\(?:SSL [23]\.0|TLS 1\.[0-3]|DTLS 1\.[0-3]|PCT 1\.0|MULTI-PROTOCOL UNIFIED HELLO)\\(?:CLIENT|SERVER)$/;

/** True if values of a name are sets of protocols in any key. */
export const isMaskName = (name: string | null): boolean => name?.toUpperCase() === 'DEFAULTSECUREPROTOCOLS';

/** True if Windows reads a REG_DWORD there, for a protocol of the catalogue or for an older one. */
export const isNumberSetting = ({ place: { setting, folded }, found: { name } }: PlacedWrite): boolean =>
  NUMBER_IDS.has(setting?.id) ||
  MASK_IDS.has(setting?.id) ||
  isMaskName(name) ||
  (SCHANNEL_KEY.test(folded) && /^(?:Enabled|DisabledByDefault)$/i.test(name ?? ''));

const id = (hive: string, path: string, name: string): string => `${hive}|${foldName(path)}|${foldName(name)}`;

const BY_PLACE = new Map(
  SETTINGS.filter((row) => row.only === undefined).map((row) => [id(row.hive, row.path, row.name), row]),
);

const TWIN = /^SOFTWARE\\WOW6432NODE(?=\\|$)/i;
/** A control set by its number: CurrentControlSet is the one of them that is in use, on most PCs the first. */
export const NUMBERED_SET = /^SYSTEM\\CONTROLSET00\d(?=\\|$)/i;
const SHARED = /^(?:SYSTEM|SOFTWARE\\POLICIES)(?:\\|$)/i;

/** Finds the place of a value. `view` is what the text itself names, such as `/reg:32`. Source: facts 3.6 [B1]. */
export function resolveWritePlace(key: string, name: string | null, view: RegistryView | null): WritePlace {
  const split = splitKey(key);
  const slashed = key.replaceAll('/', '\\');
  if (split === null)
    return { view: 'other', path: slashed, hive: null, setting: null, meant: null, folded: foldName(slashed) };
  const { hive, path } = split;
  const settingIn = (one: string): Setting | null =>
    name === null ? null : (BY_PLACE.get(id(one, native, name)) ?? null);
  const isTwin = hive === 'HKLM' && TWIN.test(path);
  const native = isTwin ? path.replace(TWIN, 'SOFTWARE') : path.replace(NUMBERED_SET, 'SYSTEM\\CurrentControlSet');
  const seen = isTwin || (view === 'wow64' && !SHARED.test(path)) ? 'wow64' : 'native';
  const found = settingIn(hive);
  const setting = found?.views.includes(seen) === true ? found : null;
  const asWritten = seen === 'wow64' && !isTwin ? path.replace(/^SOFTWARE(?=\\|$)/i, 'SOFTWARE\\Wow6432Node') : path;
  return {
    view: setting !== null && hive === 'HKLM' ? seen : 'other',
    path:
      setting === null || native !== path.replace(TWIN, 'SOFTWARE')
        ? [hive, asWritten].filter(Boolean).join('\\')
        : settingPath(setting, seen),
    hive,
    setting,
    meant: hive === 'HKLM' ? null : settingIn('HKLM'),
    folded: foldName(native),
  };
}

export function placedWrite(found: FoundWrite): PlacedWrite {
  const place = resolveWritePlace(found.key, found.name, found.view);
  const number = found.type === 'REG_DWORD' && found.data.kind === 'number' ? found.data.value : null;
  const isMask = MASK_IDS.has(place.setting?.id) || isMaskName(found.name);
  return { found, place, number, mask: isMask ? number : null };
}

/** The settings in a key and below it, each in its view. Strays are none. */
export function settingsBelow(path: string): readonly { readonly setting: string; readonly view: RegistryView }[] {
  const key = `${keyId(path)}\\`;
  return SETTINGS.filter(({ scope }) => scope !== null && scope !== 'stray').flatMap((row) =>
    row.views.flatMap((view) =>
      `${keyId(settingPath(row, view))}\\`.startsWith(key) ? [{ setting: row.id, view }] : [],
    ),
  );
}
