import { DOCUMENT_CODES, REFUSED, WRITE_CODES } from './codes.ts';
import type { DocumentProblem, Problem, WriteProblem } from './codes.ts';
import { isWhole } from '../found.ts';
import type { InProgram } from '../document.ts';
import { NUMBER_TESTS } from '../number.ts';
import { decodeMask, isMask } from '../../tls/mask.ts';
import { TLS_1_3, type Protocol } from '../../tls/protocols.ts';
import { foldName } from '../../windows/registry.ts';
import { DEFAULT_SECURE_PROTOCOLS } from '../../windows/settings.ts';
import { DOTNET_SETTINGS } from '../../windows/catalogue/programs.ts';
import { INTERNET_SETTINGS, WINHTTP } from '../../windows/catalogue/setting.ts';
import { isNumberSetting, NUMBERED_SET, SCHANNEL_KEY, settingsBelow, WININET_IDS } from './write-place.ts';
import type { PlacedWrite } from './write-place.ts';
import { isForEcdsaOnly, setsSuites, SWITCH_PROBLEMS, switchProblem } from './switches.ts';
import { contradicts, type LabelPatterns } from './protocol-words.ts';

export interface JudgedText {
  /** True if the Windows version in question has TLS 1.3; null if none is specified. */
  readonly hasTls13: boolean | null;
  readonly hasGaps: boolean;
  /** True if a part that names TLS could not be followed: it may well be the other view. */
  readonly hasTlsGaps: boolean;
  readonly isSaid: boolean;
  readonly mayBe32Bit: boolean;
  /** The patterns for the words next to a write; null if these aren't judged. */
  readonly labels: LabelPatterns | null;
  readonly inProgram: readonly InProgram[];
}

const VALUE_NAME = 'DEFAULTSECUREPROTOCOLS';
const DOTNET_IDS: readonly (string | undefined)[] = DOTNET_SETTINGS.map((row) => row.id);
const NAMES_WITH_ONE_PLACE = [VALUE_NAME, ...DOTNET_SETTINGS.map((row) => foldName(row.name))];
const NEAR_KEYS = [foldName(WINHTTP), foldName(INTERNET_SETTINGS)];
const NAMES_TO_MISSPELL = [...NAMES_WITH_ONE_PLACE, 'SECUREPROTOCOLS', 'DISABLEDBYDEFAULT'];

/** Returns a name, and the same without each of its letters. */
const nearby = (name: string): readonly string[] => [
  name,
  ...Array.from(name, (_, at) => `${name.slice(0, at)}${name.slice(at + 1)}`),
];

/** True if two names differ by one extra, missing, different or moved letter. A name may be of any length. */
export const isNearly = (a: string, b: string): boolean =>
  a !== b && Math.abs(a.length - b.length) <= 1 && nearby(a).some((one) => nearby(b).includes(one));

const isSubkeyNamedLikeValue = ({ place }: PlacedWrite): boolean => place.folded.endsWith(`\\${VALUE_NAME}`);

function isWrongKey({ place, found }: PlacedWrite): boolean {
  if (found.name === null || place.hive !== 'HKLM') return false;
  if (place.setting !== null && place.setting.scope !== 'stray') return false;
  if (found.problems.includes('offline-hive')) return false;
  const name = foldName(found.name);
  const isSchannel = place.folded.includes('\\SCHANNEL\\') && place.folded.includes('PROTOCOLS');
  return (
    NAMES_WITH_ONE_PLACE.includes(name) ||
    (/^(?:ENABLED|DISABLED?BYDEFAULT)$/.test(name) && isSchannel && !SCHANNEL_KEY.test(place.folded))
  );
}

function isMisspelt({ place: { folded }, found }: PlacedWrite): boolean {
  const name = foldName(found.name ?? '');
  const isNear = NEAR_KEYS.includes(folded) || folded.includes('.NETFRAMEWORK') || SCHANNEL_KEY.test(folded);
  return isNear && NAMES_TO_MISSPELL.some((known) => isNearly(name, known));
}

const isSum = (value: number): boolean => isMask(value) && decodeMask(value).unknownBits === 0;

/** True if a number isn't a sum of protocols, but its digits are one when read in the other base. */
export function isBaseMixedUp(value: number): boolean {
  const hex = value.toString(16);
  return !isSum(value) && ((/^\d+$/.test(hex) && isSum(Number(hex))) || isSum(Number.parseInt(String(value), 16)));
}

const isSwitchedOn = ({ found, number }: PlacedWrite): boolean =>
  number !== null && (foldName(found.name ?? '') === 'ENABLED') === (number !== 0);

const schannelIs = (one: PlacedWrite, protocols: readonly Protocol[], on: boolean, side = 'CLIENT'): boolean =>
  one.number !== null &&
  one.place.setting !== null &&
  isSwitchedOn(one) === on &&
  protocols.some((protocol) => one.place.folded.endsWith(`\\PROTOCOLS\\${protocol}\\${side}`));

const isWinhttp = ({ place }: PlacedWrite): boolean => place.setting?.id === DEFAULT_SECURE_PROTOCOLS;

type WriteTest = (one: PlacedWrite, text: JudgedText) => boolean;
const ofMask =
  (test: (mask: number) => boolean): WriteTest =>
  ({ mask }) =>
    mask !== null && test(mask);

/** Tests for the problems that follow from the place and the data of a write. The readers find the others. */
const WRITE_TESTS: Partial<Record<WriteProblem, WriteTest>> = {
  'wrong-hive': ({ place, found }) =>
    place.hive !== null &&
    place.hive !== 'HKLM' &&
    ((place.meant?.scope ?? null) !== null || foldName(found.name ?? '') === VALUE_NAME),
  'subkey-named-like-value': isSubkeyNamedLikeValue,
  'wrong-key': (one) => !isSubkeyNamedLikeValue(one) && isWrongKey(one),
  'misspelt-name': isMisspelt,
  'numbered-control-set': ({ place }) => place.setting !== null && NUMBERED_SET.test(place.path.replace(/^HKLM\\/, '')),
  'wrong-type': (one) => isNumberSetting(one) && one.found.type !== null && one.found.type !== 'REG_DWORD',
  'decimal-hex-mix-up': ofMask(isBaseMixedUp),
  zero: ofMask(NUMBER_TESTS.zero),
  'unknown-bits': ofMask(NUMBER_TESTS['unknown-bits']),
  'lacks-tls-1.2': ofMask(NUMBER_TESTS['lacks-tls-1.2']),
  'tls-1.2-off': (one) => schannelIs(one, ['TLS 1.2'], false),
  'tls-1.2-server-off': (one) => schannelIs(one, ['TLS 1.2'], false, 'SERVER'),
  ssl: (one, text) => ofMask(NUMBER_TESTS.ssl)(one, text) || schannelIs(one, ['SSL 2.0', 'SSL 3.0'], true),
  'tls-1.3-removed': (one, { hasTls13 }) =>
    hasTls13 !== false &&
    ((isWinhttp(one) && one.mask !== null && one.mask !== 0 && (one.mask & TLS_1_3) === 0) ||
      schannelIs(one, ['TLS 1.3'], false)),
  'tls-1.3-not-in-this-windows': (one, { hasTls13 }) =>
    hasTls13 !== true && isWinhttp(one) && ((one.mask ?? 0) & TLS_1_3) !== 0,
  'strong-crypto-off': ({ place, number }) => number === 0 && DOTNET_IDS.includes(place.setting?.id),
  ...Object.fromEntries(SWITCH_PROBLEMS.map((code) => [code, (one: PlacedWrite) => switchProblem(one) === code])),
  'ecdsa-only': ({ place, found }) => setsSuites({ setting: place.setting?.id ?? null }) && isForEcdsaOnly(found.data),
  'label-mismatch': ({ found, mask }, { labels }) =>
    labels !== null && mask !== null && mask !== 0 && found.labels.some((label) => contradicts(label, mask, labels)),
  'deletes-whole-key': ({ found, place }) => isWhole(found) && settingsBelow(place.path).length > 0,
  conditional: ({ found }, { isSaid }) =>
    !found.isCertain && !isSaid && !found.problems.some((code) => code === 'joined-line' || REFUSED.includes(code)),
};

/** The tests that apply to deletions. A deletion is right in any place. */
const OF_DELETIONS: readonly WriteProblem[] = ['deletes-whole-key', 'conditional'];

/** Problems that only result from a mixed-up number, and aren’t separate faults. */
const OF_MIX_UP: readonly WriteProblem[] = ['unknown-bits', 'tls-1.3-removed', 'tls-1.3-not-in-this-windows'];

export function problemsOfWrite(one: PlacedWrite, text: JudgedText): readonly WriteProblem[] {
  const { problems, action } = one.found;
  const isTested = (code: WriteProblem): boolean =>
    !/^(?:delete|empties-key)$/.test(action) || OF_DELETIONS.includes(code);
  const all = WRITE_CODES.filter(
    (code) => problems.includes(code) || (isTested(code) && WRITE_TESTS[code]?.(one, text) === true),
  );
  return all.includes('decimal-hex-mix-up') ? all.filter((code) => !OF_MIX_UP.includes(code)) : all;
}

export interface JudgedWrite extends PlacedWrite {
  readonly problems: readonly WriteProblem[];
}

const BOTH_VIEW_IDS = [DEFAULT_SECURE_PROTOCOLS, ...DOTNET_IDS];

const inBothViews = (all: readonly PlacedWrite[]): readonly (readonly [native: string, wow64: string])[] =>
  BOTH_VIEW_IDS.map((id) => {
    const of = (view: 'native' | 'wow64'): string => {
      const own = all.filter(({ place }) => place.setting?.id === id && place.view === view);
      // what comes before the last that is certain doesn't count
      const last = own.map(({ found }) => found.isCertain).lastIndexOf(true);
      return puts(own.slice(Math.max(0, last)));
    };
    return [of('native'), of('wow64')];
  });

const contentOf = ({ found: { action, type, data } }: PlacedWrite): string =>
  JSON.stringify([action, type, { ...data, word: null }]);
const puts = (all: readonly PlacedWrite[]): string => [...new Set(all.map(contentOf))].sort().join();

const placeKey = ({ place, found }: PlacedWrite): string => `${place.path}\0${foldName(found.name ?? '')}`;

const DOCUMENT_TESTS: Partial<Record<DocumentProblem, (all: readonly JudgedWrite[], text: JudgedText) => boolean>> = {
  'one-view-only': (all, { hasTlsGaps }) =>
    !hasTlsGaps && inBothViews(all).some(([native, wow64]) => (native === '') !== (wow64 === '')),
  'views-differ': (all) =>
    inBothViews(all).some(([native, wow64]) => native !== '' && wow64 !== '' && native !== wow64),
  contradiction(all, { isSaid }) {
    const certain = all.filter(({ found }) => found.action === 'write' && (found.isCertain || isSaid));
    const last = new Map(certain.map((one) => [placeKey(one), puts([one])]));
    return certain.some((one) => last.get(placeKey(one)) !== puts([one]));
  },
  'server-side-only': (all) =>
    all.some((one) => one.place.folded.endsWith('\\PROTOCOLS\\TLS 1.2\\SERVER') && isSwitchedOn(one)) &&
    !all.some(({ place }) => place.folded.endsWith('\\PROTOCOLS\\TLS 1.2\\CLIENT')),
  'wininet-only': (all) => all.some(({ place }) => WININET_IDS.has(place.setting?.id)) && !all.some(isWinhttp),
  'certificates-unchecked': (_all, { inProgram }) => inProgram.some(({ kind }) => kind === 'unchecked'),
  'shows-no-tls-1.2': (_all, { inProgram }) =>
    inProgram.some(
      ({ kind, protocols }) => kind === 'shows' && protocols.length > 0 && !/1\.[23]/.test(protocols.join(' ')),
    ),
  'host-32-bit': (all, { mayBe32Bit }) =>
    mayBe32Bit &&
    all.some(
      ({ place, found }) =>
        found.view === null && place.hive === 'HKLM' && /^SOFTWARE\\(?!POLICIES\\|CLASSES\\)/.test(place.folded),
    ),
  // a key that both kinds of programs share, written for each of them
  'one-place': (all) =>
    all.some(({ place, found }, at) =>
      all
        .slice(at + 1, at + 50)
        .some((one) => one.place.path === place.path && one.found.name === found.name && one.found.view !== found.view),
    ),
  'only-this-program': (_all, { inProgram }) =>
    inProgram.some(({ program, kind }) => program !== 'windows' && kind !== 'shows' && kind !== 'unchecked'),
  'suites-of-this-pc': (_all, { inProgram }) =>
    inProgram.some(({ program, kind }) => program === 'windows' && kind === undefined),
  'nothing-written': (all, { hasGaps, inProgram }) => all.length === 0 && !hasGaps && inProgram.length === 0,
  'nothing-about-tls': (all, { hasGaps }) =>
    !hasGaps &&
    all.length > 0 &&
    all.every(
      ({ place, problems }) =>
        place.setting === null &&
        problems.every((code) => code === 'conditional') &&
        !place.folded.includes('\\SECURITYPROVIDERS\\SCHANNEL'),
    ),
};

export function problemsOfText(
  all: readonly JudgedWrite[],
  text: JudgedText,
  read: ReadonlySet<DocumentProblem>,
): readonly Problem[] {
  const ofWrites = new Set(all.flatMap((one) => one.problems));
  return [
    ...DOCUMENT_CODES.filter(
      (code) =>
        read.has(code) ||
        (DOCUMENT_TESTS[code]?.(all, text) === true && !(code === 'nothing-written' && read.has('adds-root'))),
    ),
    ...WRITE_CODES.filter((code) => ofWrites.has(code)),
  ];
}
