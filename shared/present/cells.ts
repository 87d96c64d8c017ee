import { foldOffers, type Offer, type OfferCell } from '../diagnosis/offers.ts';
import type { Report } from '../report/report.ts';
import type { CellWord, SharedMessages } from '../text/messages.ts';
import type { StartPart } from '../text/window.ts';
import { protocolRow, type Protocol } from '../tls/protocols.ts';
import type { RegistryView } from '../windows/registry.ts';
import { signTone, type Sign, type Tone } from './sign.ts';

export type CellReason =
  | { readonly key: 'inValue' | 'notInValue'; readonly hex: string }
  | { readonly key: Exclude<keyof StartPart['t']['matrix']['whys'], 'inValue' | 'notInValue'> };

/**
 * What is offered for sure, and what might be, or why that can't be said: `unreadable` if a value that decides couldn't
 * be read, `notKnown` if nothing says it, `byProgram` and `byUpdate` if it depends on the program or on an update.
 */
export type OfferedView =
  | { readonly kind: 'protocols'; readonly protocols: readonly Protocol[]; readonly perhaps?: readonly Protocol[] }
  | { readonly kind: 'unreadable' | 'notKnown' | 'byProgram' | 'byUpdate' };

const OFFERED_WORDS = { unsafe: 'unsafe', old: 'old', good: 'offered' } as const;

export function offeredWord(protocol: Protocol): CellWord {
  return OFFERED_WORDS[protocolRow(protocol).grade];
}

const NOT_BY_DEFAULT: ReadonlySet<OfferCell['why']> = new Set(['by-request', 'old-program', 'target']);

function cellWord(cell: OfferCell): CellWord {
  switch (cell.state) {
    case 'offered':
      return offeredWord(cell.protocol);
    case 'not-offered':
      return NOT_BY_DEFAULT.has(cell.why) ? 'notByDefault' : 'off';
    case 'blocked':
      return 'blocked';
    case 'unsupported':
      return 'na';
    case 'unknown':
      return cell.why === 'unreadable' ? 'unknown' : 'notKnown';
  }
}

export const WORD_SIGNS: Readonly<Record<CellWord, Sign>> = {
  offered: 'ok',
  old: 'old',
  unsafe: 'unsafe',
  off: 'off',
  notByDefault: 'off',
  blocked: 'blocked',
  na: 'na',
  notKnown: 'unknown',
  unknown: 'unknown',
};

/** Reasons of .NET programs and Internet Options, which need no more than their words. */
const PROGRAM_REASONS = {
  system: 'system',
  strong: 'strong',
  switch: 'byAllSwitch',
  updates: 'updates',
  suites: 'suites',
  'in-doubt': 'inDoubt',
  'old-program': 'oldProgram',
  'patch-assumed': 'patchAssumed',
  'by-request': 'byRequest',
  user: 'user',
  policy: 'policy',
  'not-stored': 'notStored',
} as const;

/** Without the update no value would be read, so a missing value isn't the cause. */
function lacksUpdate(report: Report): boolean {
  return report.ladder.some(
    ({ rung, state, code }) => rung === 'update' && state === 'fail' && code !== 'update-incomplete',
  );
}

function reasonOf(cell: OfferCell, offer: Offer, report: Report): CellReason | null {
  const value = report.views[offer.view];
  const hex = value?.hex ?? null;
  const isOffered = cell.state === 'offered';
  switch (cell.why) {
    case 'value':
      return hex === null ? { key: 'malformed' } : { key: isOffered ? 'inValue' : 'notInValue', hex };
    case 'default':
      if (offer.program === 'wininet') return { key: 'inDefault' };
      if (!isOffered && lacksUpdate(report)) return { key: 'update' };
      if (value?.state === 'invalid') return { key: 'malformed' };
      if (isOffered) return { key: 'inDefault' };
      return { key: 'noValue' };
    case 'target':
      return isOffered ? null : { key: 'target' };
    case 'two-readings':
      return { key: 'twoReadings' };
    case 'schannel':
      return { key: 'schannel' };
    case 'release':
      if (cell.state === 'blocked') return { key: 'shipped' };
      return cell.state === 'unsupported' ? null : { key: 'unknownRelease' };
    case 'update':
      return { key: cell.state === 'unknown' ? 'updates' : 'update' };
    case 'unreadable':
      return { key: 'unreadable' };
    default:
      return { key: PROGRAM_REASONS[cell.why] };
  }
}

/** TLS 1.2 decides, so its absence has its own signs. .NET and Internet Options warn at most: Office isn't that. */
function decidingSign(word: CellWord, program: Offer['program']): readonly [Sign, Tone] {
  if (word === 'offered') return ['ok', 'ok'];
  if (word === 'unknown' || word === 'notKnown') return ['unknown', 'warn'];
  if (program !== 'winhttp') return [word === 'blocked' ? 'blocked' : 'warn', 'warn'];
  return [word === 'blocked' ? 'stop' : 'fail', 'fail'];
}

export function cellView(cell: OfferCell, offer: Offer, report: Report) {
  const word = cellWord(cell);
  const plain = WORD_SIGNS[word];
  const [sign, tone] = cell.protocol === 'TLS 1.2' ? decidingSign(word, offer.program) : [plain, signTone(plain)];
  return { protocol: cell.protocol, word, sign, tone, reason: reasonOf(cell, offer, report) };
}

export type CellView = ReturnType<typeof cellView>;

function offeredOf(offer: Offer): OfferedView {
  const unknown = offer.cells.find((cell) => cell.state === 'unknown');
  if (unknown !== undefined) return { kind: unknown.why === 'unreadable' ? 'unreadable' : 'notKnown' };
  const has = (why: OfferCell['why']): boolean => offer.cells.some((cell) => cell.why === why);
  if (has('target')) return { kind: 'byProgram' };
  if (has('patch-assumed')) return { kind: 'byUpdate' };
  const of = (isOne: (cell: OfferCell) => boolean): readonly Protocol[] =>
    offer.cells.filter(isOne).map(({ protocol }) => protocol);
  const perhaps = of(({ why }) => why === 'in-doubt');
  const protocols = of(({ state }) => state === 'offered');
  return perhaps.length === 0 ? { kind: 'protocols', protocols } : { kind: 'protocols', protocols, perhaps };
}

/** What a kind of program offers. Those of WinHTTP are named by their view, or `only` if Windows has one. */
function offerView(offer: Offer, both: boolean, report: Report) {
  const hasTwoViews = report.views.wow64 !== null;
  const isSplit = (offer.program === 'dotnet4' || offer.program === 'dotnet2') && hasTwoViews && !both;
  return {
    program: offer.program !== 'winhttp' ? offer.program : hasTwoViews ? offer.view : ('only' as const),
    // null unless the row is for one of two views and the kind doesn't say which
    view: isSplit ? offer.view : null,
    cells: offer.cells.map((cell) => cellView(cell, offer, report)),
    offered: offeredOf(offer),
  };
}

export type OfferView = ReturnType<typeof offerView>;

export function offerViews(report: Report): readonly OfferView[] {
  return report.offers.map((offer) => offerView(offer, false, report));
}

/** The matrix: the same rows, with two views of a .NET in one if they are alike. */
export function matrixView(report: Report): readonly OfferView[] {
  return foldOffers(report.offers).map((offer) => offerView(offer, offer.both, report));
}

/** Returns what WinHTTP programs offer in a view. Without rules for the release nothing says it. */
export function winhttpOffered(report: Report, view: RegistryView): OfferedView {
  const protocols = report.effective.winhttp[view];
  if (protocols !== null) return { kind: 'protocols', protocols };
  const judged = report.offers.find((offer) => offer.program === 'winhttp' && offer.view === view);
  const isKnown = judged !== undefined && offeredOf(judged).kind !== 'notKnown';
  return { kind: isKnown ? 'unreadable' : 'notKnown' };
}

export function offeredText(
  offered: OfferedView,
  { values, joined }: Pick<SharedMessages, 'values' | 'joined'>,
): string {
  if (offered.kind !== 'protocols') return values[offered.kind];
  const { protocols, perhaps = [] } = offered;
  if (perhaps.length === 0) return protocols.join(joined.comma) || values.none;
  if (protocols.length === 0) return values.notKnown;
  return joined.bracketed(protocols.join(joined.comma), joined.labelled(values.list(perhaps), values.notKnown));
}

export function reasonText(reason: CellReason, { matrix: { whys } }: Pick<StartPart['t'], 'matrix'>): string {
  return reason.key === 'inValue' || reason.key === 'notInValue' ? whys[reason.key](reason.hex) : whys[reason.key];
}
