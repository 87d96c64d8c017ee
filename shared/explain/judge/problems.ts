import type { DocumentProblem, WriteProblem } from './codes.ts';
import {
  writtenBits,
  KNOWN_SUMS,
  MASK_SETTINGS,
  SCHANNEL_KEY,
  type PlacedWrite,
  type JudgedText,
} from './placed-write.ts';
import { decodeMask } from '../../tls/mask.ts';
import { SSL_BITS, TLS_1_2, TLS_1_3 } from '../../tls/protocols.ts';
import { foldName } from '../../windows/registry.ts';
import { DEFAULT_SECURE_PROTOCOLS, schannelSettingId } from '../../windows/settings.ts';
import { DOTNET_SETTINGS } from '../../windows/catalogue/programs.ts';
import { INTERNET_SETTINGS, SCHANNEL, WINHTTP } from '../../windows/catalogue/setting.ts';
import { holdsSettings } from './write-place.ts';
import { contradicts } from './protocol-words.ts';

/** Names that stand for one setting wherever they are found. */
const NAMES_WITH_ONE_PLACE = ['DefaultSecureProtocols', ...DOTNET_SETTINGS.map((row) => row.name)].map(foldName);
const NAMES_TO_MISSPELL = [...new Set([...NAMES_WITH_ONE_PLACE, 'SECUREPROTOCOLS', 'DISABLEDBYDEFAULT'])];
const VALUE_NAME = 'DEFAULTSECUREPROTOCOLS';

/** Whether two names differ by one letter too many, too few or another one, or by two swapped ones. */
export function isNearly(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (a[start] === b[start]) start++;
  let end = 0;
  while (a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const [x, y] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  return (x.length <= 1 && y.length <= 1) || (y.length === 2 && x === `${y.charAt(1)}${y.charAt(0)}`);
}

const isSubkeyNamedLikeValue = ({ place }: PlacedWrite): boolean => place.folded.endsWith(`\\${VALUE_NAME}`);

function isWrongKey(one: PlacedWrite): boolean {
  const { place, found } = one;
  if (found.name === null || place.hive !== 'HKLM') return false;
  const name = foldName(found.name);
  if (place.setting !== null && place.setting.scope !== 'stray') return false;
  if (NAMES_WITH_ONE_PLACE.includes(name)) return true;
  const isSchannelName = ['ENABLED', 'DISABLEDBYDEFAULT', 'DISABLEBYDEFAULT'].includes(name);
  return (
    isSchannelName &&
    place.folded.includes('\\SCHANNEL\\') &&
    place.folded.includes('PROTOCOLS') &&
    !SCHANNEL_KEY.test(place.folded)
  );
}

function isMisspelt({ place, found }: PlacedWrite): boolean {
  if (found.name === null) return false;
  const name = foldName(found.name);
  const keys = [foldName(WINHTTP), foldName(INTERNET_SETTINGS)];
  const isNear =
    keys.includes(place.folded) || place.folded.includes('.NETFRAMEWORK') || SCHANNEL_KEY.test(place.folded);
  return isNear && NAMES_TO_MISSPELL.some((known) => isNearly(name, known));
}

/** A number that isn't a sum of protocols, but whose digits are one when they are read in the other base. */
export function isBaseMixedUp(value: number): boolean {
  if (KNOWN_SUMS.has(value)) return false;
  const hex = value.toString(16);
  return (
    (!/[a-f]/.test(hex) && KNOWN_SUMS.has(Number.parseInt(hex, 10))) ||
    KNOWN_SUMS.has(Number.parseInt(String(value), 16))
  );
}

const schannelIs = (
  one: PlacedWrite,
  protocols: readonly ('SSL 2.0' | 'SSL 3.0' | 'TLS 1.2' | 'TLS 1.3')[],
  on: boolean,
) =>
  one.number !== null &&
  protocols.some(
    (protocol) =>
      (one.place.setting?.id === schannelSettingId(protocol, 'enabled') && (one.number !== 0) === on) ||
      (one.place.setting?.id === schannelSettingId(protocol, 'disabled-by-default') && (one.number === 0) === on),
  );

const masked = (test: (mask: number) => boolean) => (one: PlacedWrite) => {
  const mask = writtenBits(one);
  return mask !== null && test(mask);
};

const isWinhttp = (one: PlacedWrite): boolean => one.place.setting?.id === DEFAULT_SECURE_PROTOCOLS;

/** Each problem that follows from where a write lands and what it puts there. The others come from the readers. */
export const WRITE_TESTS: readonly {
  readonly code: WriteProblem;
  readonly test: (one: PlacedWrite, text: JudgedText) => boolean;
}[] = [
  {
    code: 'wrong-hive',
    test: ({ place, found }) =>
      place.hive !== null &&
      place.hive !== 'HKLM' &&
      ((place.meant?.scope ?? null) !== null || (found.name !== null && foldName(found.name) === VALUE_NAME)),
  },
  { code: 'subkey-named-like-value', test: isSubkeyNamedLikeValue },
  { code: 'wrong-key', test: (one) => !isSubkeyNamedLikeValue(one) && isWrongKey(one) },
  { code: 'misspelt-name', test: isMisspelt },
  {
    code: 'wrong-type',
    test: ({ found, isNumberSetting }) => isNumberSetting && found.type !== null && found.type !== 'REG_DWORD',
  },
  { code: 'decimal-hex-mix-up', test: masked(isBaseMixedUp) },
  { code: 'zero', test: masked((mask) => mask === 0) },
  { code: 'unknown-bits', test: masked((mask) => decodeMask(mask).unknownBits !== 0) },
  { code: 'lacks-tls-1.2', test: masked((mask) => mask !== 0 && (mask & TLS_1_2) === 0) },
  { code: 'tls-1.2-off', test: (one) => schannelIs(one, ['TLS 1.2'], false) },
  {
    code: 'ssl',
    test: (one) => masked((mask) => (mask & SSL_BITS) !== 0)(one) || schannelIs(one, ['SSL 2.0', 'SSL 3.0'], true),
  },
  {
    code: 'tls-1.3-removed',
    test: (one, { hasTls13 }) =>
      hasTls13 !== false &&
      ((isWinhttp(one) && masked((mask) => mask !== 0 && (mask & TLS_1_3) === 0)(one)) ||
        schannelIs(one, ['TLS 1.3'], false)),
  },
  {
    code: 'tls-1.3-not-in-this-windows',
    test: (one, { hasTls13 }) => hasTls13 !== true && isWinhttp(one) && masked((mask) => (mask & TLS_1_3) !== 0)(one),
  },
  {
    code: 'strong-crypto-off',
    test: ({ place, number }) => number === 0 && DOTNET_SETTINGS.some((row) => row.id === place.setting?.id),
  },
  {
    code: 'label-mismatch',
    test: (one, { labels }) => {
      const mask = writtenBits(one);
      if (labels === null || mask === null || mask === 0) return false;
      return one.found.labels.some((label) => contradicts(label, mask, labels));
    },
  },
  {
    code: 'deletes-whole-key',
    test: ({ found, place }) => found.action === 'delete' && found.name === null && holdsSettings(place.folded),
  },
];

const BOTH_VIEW_IDS = [DEFAULT_SECURE_PROTOCOLS, ...DOTNET_SETTINGS.map((row) => row.id)];

const inView = (all: readonly PlacedWrite[], id: string, view: 'native' | 'wow64'): readonly PlacedWrite[] =>
  all.filter(({ place }) => place.setting?.id === id && place.view === view);

const puts = (all: readonly PlacedWrite[]): string =>
  [...new Set(all.map(({ found }) => JSON.stringify([found.action, found.type, found.data])))].sort().join();

const placeKey = ({ place, found }: PlacedWrite): string => `${place.path}\0${foldName(found.name ?? '')}`;

const isSwitchedOn = ({ found, number }: PlacedWrite): boolean =>
  number !== null && (foldName(found.name ?? '') === 'ENABLED') === (number !== 0);

/** Each problem that only the writes together show. */
export const DOCUMENT_TESTS: readonly {
  readonly code: DocumentProblem;
  readonly test: (all: readonly PlacedWrite[], text: JudgedText) => boolean;
}[] = [
  {
    code: 'one-view-only',
    test: (all, { hasTlsGaps }) =>
      !hasTlsGaps &&
      BOTH_VIEW_IDS.some((id) => (inView(all, id, 'native').length === 0) !== (inView(all, id, 'wow64').length === 0)),
  },
  {
    code: 'views-differ',
    test: (all) =>
      BOTH_VIEW_IDS.some((id) => {
        const [native, wow64] = [inView(all, id, 'native'), inView(all, id, 'wow64')];
        return native.length > 0 && wow64.length > 0 && puts(native) !== puts(wow64);
      }),
  },
  {
    code: 'contradiction',
    test: (all, { isSaid }) => {
      const said = all.filter(({ found }) => found.action === 'write' && (found.isCertain || isSaid));
      const first = new Map<string, string>();
      return said.some((one) => {
        const [key, put] = [placeKey(one), puts([one])];
        if (!first.has(key)) first.set(key, put);
        return first.get(key) !== put;
      });
    },
  },
  {
    code: 'server-side-only',
    test: (all) =>
      all.some((one) => one.place.folded.endsWith('\\PROTOCOLS\\TLS 1.2\\SERVER') && isSwitchedOn(one)) &&
      !all.some(({ place }) => place.folded.endsWith('\\PROTOCOLS\\TLS 1.2\\CLIENT')),
  },
  {
    code: 'wininet-only',
    test: (all) => all.some(({ place }) => MASK_SETTINGS.wininet.includes(place.setting?.id)) && !all.some(isWinhttp),
  },
  { code: 'nothing-written', test: (all, { hasGaps }) => all.length === 0 && !hasGaps },
  {
    code: 'nothing-about-tls',
    test: (all, { hasGaps }) =>
      !hasGaps &&
      all.length > 0 &&
      all.every(
        ({ place, problems }) =>
          place.setting === null &&
          problems.every((code) => code === 'conditional' || code === 'view-depends-on-setup') &&
          !place.folded.startsWith(foldName(SCHANNEL)),
      ),
  },
];
