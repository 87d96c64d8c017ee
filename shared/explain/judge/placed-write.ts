import type { LabelPatterns } from './protocol-words.ts';
import { PROTOCOLS } from '../../tls/protocols.ts';
import type { Mask } from '../../tls/mask.ts';
import { DEFAULT_SECURE_PROTOCOLS, SETTINGS } from '../../windows/settings.ts';
import { DOTNET_SETTINGS } from '../../windows/catalogue/programs.ts';
import { SCHANNEL_SETTINGS, STRAY_SETTINGS } from '../../windows/catalogue/protocols.ts';
import type { FoundWrite } from '../found.ts';
import type { WritePlace } from './write-place.ts';
import type { WriteProblem } from './codes.ts';

/** A write with its place. */
export interface PlacedWrite {
  readonly found: FoundWrite;
  readonly place: WritePlace;
  /** What a REG_DWORD gets; null for anything else, and where it isn't known. */
  readonly number: number | null;
  /** Whether Windows reads a REG_DWORD here. */
  readonly isNumberSetting: boolean;
  /** Grows with each test, in their order. */
  readonly problems: readonly WriteProblem[];
}

/** What is known of the text as a whole. */
export interface JudgedText {
  /** Whether the Windows in question has TLS 1.3; null where none is named. */
  readonly hasTls13: boolean | null;
  /** Whether something could not be followed. */
  readonly hasGaps: boolean;
  /** Whether something that names TLS could not be followed: it may well be the other view. */
  readonly hasTlsGaps: boolean;
  /** Whether a text for people says it: nothing is run by itself. */
  readonly isSaid: boolean;
  /** By which the words beside a write are read; null where they aren't judged. */
  readonly labels: LabelPatterns | null;
}

/** Settings whose number is a set of protocols. */
export const MASK_SETTINGS = {
  winhttp: [
    DEFAULT_SECURE_PROTOCOLS,
    ...STRAY_SETTINGS.filter((row) => row.name.startsWith('DefaultSecure')).map((row) => row.id),
  ],
  wininet: SETTINGS.filter((row) => row.name === 'SecureProtocols').map((row): string | undefined => row.id),
} as const;

const MASK_IDS: ReadonlySet<string | undefined> = new Set([...MASK_SETTINGS.winhttp, ...MASK_SETTINGS.wininet]);

const NUMBER_IDS: ReadonlySet<string | undefined> = new Set([
  ...MASK_IDS,
  ...SCHANNEL_SETTINGS.map((row) => row.id),
  ...DOTNET_SETTINGS.map((row) => row.id),
]);

/** Keys below `Protocols` that SChannel reads; the last name is `Client` or `Server`. Source: facts 3.1 [R1]. */
export const SCHANNEL_KEY =
  /\\PROTOCOLS\\(?:SSL [23]\.0|TLS 1\.[0-3]|DTLS 1\.[0-3]|PCT 1\.0|MULTI-PROTOCOL UNIFIED HELLO)\\(?:CLIENT|SERVER)$/;

/** Whether Windows reads a REG_DWORD there, for a protocol that is in the catalogue or for an older one. */
export function isNumberSetting(place: WritePlace, name: string | null): boolean {
  const isSchannel = SCHANNEL_KEY.test(place.folded) && /^(?:Enabled|DisabledByDefault)$/i.test(name ?? '');
  return isSchannel || NUMBER_IDS.has(place.setting?.id) || isMaskValue(place, name);
}

/** Whether values of a name are sets of protocols, wherever they stand. */
export const isMaskName = (name: string | null): boolean => name?.toUpperCase() === 'DEFAULTSECUREPROTOCOLS';

/** Whether a value is a set of protocols, by its place or by its name. */
function isMaskValue(place: WritePlace, name: string | null): boolean {
  return MASK_IDS.has(place.setting?.id) || isMaskName(name);
}

/** The number of a write as a set of protocols; null where it is none. */
export function writtenBits({ found, place, number }: PlacedWrite): Mask | null {
  return isMaskValue(place, found.name) ? number : null;
}

/** Every sum of protocol bits, and 0. */
export const KNOWN_SUMS: ReadonlySet<number> = new Set(
  PROTOCOLS.reduce<readonly number[]>((sums, { bit }) => [...sums, ...sums.map((sum) => sum + bit)], [0]),
);
