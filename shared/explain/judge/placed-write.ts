import type { LabelPatterns } from './protocol-words.ts';
import type { Mask } from '../../tls/mask.ts';
import { DEFAULT_SECURE_PROTOCOLS, SETTINGS } from '../../windows/settings.ts';
import { DOTNET_SETTINGS } from '../../windows/catalogue/programs.ts';
import { SCHANNEL_SETTINGS, STRAY_SETTINGS } from '../../windows/catalogue/protocols.ts';
import type { FoundWrite } from '../found.ts';
import { resolveWritePlace, type WritePlace } from './write-place.ts';

/** A write with its place. */
export interface PlacedWrite {
  readonly found: FoundWrite;
  readonly place: WritePlace;
  /** The number that a REG_DWORD gets; null for another type, or if it is unknown. */
  readonly number: number | null;
  /** The same as a set of protocols; null if Windows doesn’t read protocols there. */
  readonly mask: Mask | null;
}

/** Facts about the text as a whole. */
export interface JudgedText {
  /** True if the Windows version in question has TLS 1.3; null if none is specified. */
  readonly hasTls13: boolean | null;
  /** True if a part could not be followed. */
  readonly hasGaps: boolean;
  /** True if a part that names TLS could not be followed: it may well be the other view. */
  readonly hasTlsGaps: boolean;
  /** True if it is a text for people, which doesn’t run by itself. */
  readonly isSaid: boolean;
  /** The patterns for the words next to a write; null if these aren't judged. */
  readonly labels: LabelPatterns | null;
}

type Ids = ReadonlySet<string | undefined>;
export const WININET_IDS: Ids = new Set(SETTINGS.filter((row) => row.name === 'SecureProtocols').map((row) => row.id));
/** Settings whose number is a set of protocols. */
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

/** True if a value is a set of protocols, by its place or by its name. */
const isMaskValue = ({ setting }: WritePlace, name: string | null): boolean =>
  MASK_IDS.has(setting?.id) || isMaskName(name);

/** True if Windows reads a REG_DWORD there, for a protocol of the catalogue or for an older one. */
export const isNumberSetting = ({ place, found: { name } }: PlacedWrite): boolean =>
  NUMBER_IDS.has(place.setting?.id) ||
  isMaskValue(place, name) ||
  (SCHANNEL_KEY.test(place.folded) && /^(?:Enabled|DisabledByDefault)$/i.test(name ?? ''));

export function placedWrite(found: FoundWrite): PlacedWrite {
  const place = resolveWritePlace(found.key, found.name, found.view);
  const number = found.type === 'REG_DWORD' && found.data.kind === 'number' ? found.data.value : null;
  return { found, place, number, mask: isMaskValue(place, found.name) ? number : null };
}
