import { decodeMask, MASK_MAX } from '../tls/mask.ts';
import { TEXTS_OF_CODES } from './codes/texts-of-codes.ts';
import { facilityOf, isErrorNumber } from './facilities.ts';
import { inContext, type Found } from './in-context.ts';
import type { MeaningId } from './meanings.ts';
import {
  alertOfNumber,
  errorOfName,
  errorOfNumber,
  KNOWN_ERRORS,
  MESSAGE_ERRORS,
  stateOfNumber,
  unknownError,
  type KnownError,
} from './table.ts';

/** Codes are near the beginning of what people paste; the rest isn't searched. In characters. */
const MOST_LOOKED_AT = 200_000;

const MOST_CODES = 20;

/** Short enough that a bare number must be its subject. In characters. */
const SHORT_TEXT = 200;

const bySpelling: ReadonlyMap<string, KnownError> = new Map(KNOWN_ERRORS.map((one) => [one.code, one]));

/** A number is a code only if it has bits that no protocol owns: others are sets of protocols. docs/contract.md 3. */
function ofNumber(number: number): KnownError | null {
  if (!Number.isInteger(number) || number < 0 || number > MASK_MAX) return null;
  return decodeMask(number).unknownBits === 0 ? null : errorOfNumber(number);
}

/** The same, and a number of a known kind that isn't in the list. */
function ofNumberOrKind(number: number): KnownError | null {
  const known = ofNumber(number);
  if (known !== null || !isErrorNumber(number)) return known;
  return number <= MASK_MAX && facilityOf(number) !== null ? unknownError(number) : null;
}

/** Words that turn a five-digit number after them into a code, in a longer text. */
const NAMES_A_CODE =
  /(?:error|event(?:id)?|code|fout|gebeurtenis|winhttp|wininet|schannel|\bid|\bnr\.?|#|=|\()\W{0,16}$/i;

function ofDecimal(digits: string, text: string, at: number): KnownError | null {
  const isClear =
    digits.length > 5 || text.length <= SHORT_TEXT || NAMES_A_CODE.test(text.slice(Math.max(0, at - 32), at));
  if (!isClear) return null;
  return text.length <= SHORT_TEXT ? ofNumberOrKind(Number(digits)) : ofNumber(Number(digits));
}

/** Eight hexadecimal digits alone. In a long text they may be anything, unless the list has them. */
function ofHexDigits(digits: string, text: string): KnownError | null {
  const number = Number.parseInt(digits, 16);
  return text.length <= SHORT_TEXT && /[a-f]/i.test(digits + text) ? ofNumberOrKind(number) : ofNumber(number);
}

interface Spelling {
  readonly pattern: RegExp;
  readonly find: (found: string, text: string, at: number) => KnownError | null;
}

/** The id of an event alone, as in a list; only in a text that names Schannel. */
const EVENT_ID: Spelling = {
  pattern: /(?<![\w.-])(368(?:6[4-9]|[78][0-9]))(?!\w|\.\d)/g,
  find: (id) => ofNumber(Number(id)),
};

const SPELLINGS: readonly Spelling[] = [
  { pattern: /(?<![\w-])0x([0-9a-f]{1,8})(?!\w)/gi, find: (digits) => ofNumberOrKind(Number.parseInt(digits, 16)) },
  { pattern: /(?<![\w.-])-([0-9]{6,10})(?![\w.])/g, find: (digits) => ofNumberOrKind(MASK_MAX + 1 - Number(digits)) },
  { pattern: /(?<![\w.-])([0-9]{5,10})(?![\w]|\.\d)/g, find: ofDecimal },
  { pattern: /(?:(?<![\w-])|(?<=\bWindowsUpdate_))([0-9a-f]{8})(?!\w)/gi, find: ofHexDigits },
  { pattern: /\b(AADSTS[0-9]{4,8})\b/gi, find: (code) => bySpelling.get(code.toUpperCase()) ?? null },
  { pattern: /\b(421[ -]4\.7\.66)\b/g, find: () => bySpelling.get('421 4.7.66') ?? null },
  { pattern: /\b([A-Z][A-Z0-9]{1,20}_[A-Z0-9_]{4,60})\b/gi, find: (name) => errorOfName(name) },
  {
    pattern:
      /(?:\balert[ea]?|\bAlertDesc|waarschuwing|schwerwiegende Warnung|TLS[- ]protocol defined|TLS-Protokoll|protocol[eo] (?:de )?TLS)[^\d\n]{0,40}?\b([0-9]{1,3})\b(?!\.\d)/gi,
    find: (number) => alertOfNumber(Number(number)),
  },
  {
    pattern:
      /(?:\berror ?stat(?:e|us)|foutstatus|fehlerstatus|état d['\u2019]erreur|estado de error)[^\d\n]{0,40}?\b([0-9]{3,5})\b/gi,
    find: (number) => stateOfNumber(Number(number)),
  },
];

/** Apostrophes as they are typed and as Word turns them. */
const APOSTROPHE = "['\u2019\u2018\u02bc]";

/** A console breaks a line anywhere between words, Python's names have _ there, and French a blank before a colon. */
const patternOf = (phrase: string): RegExp =>
  new RegExp(
    phrase
      .replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
      .replaceAll("'", APOSTROPHE)
      .replaceAll(':', '\\s{0,2}:')
      .replaceAll(' ', '[\\s_]{1,8}'),
    'iu',
  );

const PHRASES = [
  ...MESSAGE_ERRORS,
  ...TEXTS_OF_CODES.map(([code, ...phrases]) => ({ error: errorOfNumber(code), phrases })),
].flatMap(({ error, phrases }) =>
  error === null ? [] : phrases.map((phrase) => ({ error, pattern: patternOf(phrase) })),
);

const messagesIn = (text: string): readonly Found[] =>
  PHRASES.flatMap(({ error, pattern }): readonly Found[] => {
    const match = pattern.exec(text);
    return match === null ? [] : [{ error, from: match.index, to: match.index + match[0].length }];
  });

const isWithin = (one: Found, other: Found): boolean =>
  one.from >= other.from && one.to <= other.to && one.error.code !== other.error.code;

function foundIn(text: string): readonly Found[] {
  const spellings = /schannel/i.test(text) ? [...SPELLINGS, EVENT_ID] : SPELLINGS;
  const codes = spellings.flatMap(({ pattern, find }) =>
    [...text.matchAll(pattern)].flatMap((match): readonly Found[] => {
      const error = find(match[1] ?? '', text, match.index);
      return error === null ? [] : [{ error, from: match.index, to: match.index + match[0].length }];
    }),
  );
  const messages = messagesIn(text);
  // what is a part of a message that was found isn't repeated
  const found = [...messages, ...codes].filter((one) => !messages.some((message) => isWithin(one, message)));
  return inContext(
    found.sort((a, b) => a.from - b.from),
    text,
  );
}

/** Words that only ask for what is around them. */
const ASKS_FOR_MORE: readonly MeaningId[] = ['read-inner', 'read-inner-net'];

/** Codes that say more about a failure than the others near them. */
const says = ({ rungs, kind, meaning }: KnownError): boolean =>
  (rungs.length > 0 || kind === 'message' || (kind === 'alert' && meaning !== 'not-an-error')) &&
  !meaning.startsWith('event-alert') &&
  !ASKS_FOR_MORE.includes(meaning);

/** Without a network all else follows; states say why an event is there; then what says more, and the rest. */
function rank(error: KnownError): number {
  if (error.meaning === 'store-network' || error.meaning === 'no-internet') return 0;
  if (error.kind === 'state') return 1;
  return says(error) ? 2 : 3;
}

/** Each code once, those that say more first; no words that ask for what is there. */
function inOrder(found: readonly Found[]): readonly KnownError[] {
  const codes = new Map<string, KnownError>();
  for (const { error } of found) {
    // two messages that mean the same are one
    const key = error.kind === 'message' ? error.meaning : `${error.code} ${error.direction ?? ''}`;
    codes.set(key, { ...error, ...codes.get(key) });
  }
  const all = [...codes.values()].sort((a, b) => rank(a) - rank(b));
  const ofCodes = new Set(all.flatMap(({ kind, meaning }) => (kind === 'message' ? [] : [meaning])));
  const telling = all.filter(
    ({ kind, meaning }) => !ASKS_FOR_MORE.includes(meaning) && !(kind === 'message' && ofCodes.has(meaning)),
  );
  return (telling.length === 0 ? all : telling).slice(0, MOST_CODES);
}

/** A list of PowerShell breaks what is long, and indents the rest; a mail marks each line that it quotes. */
const unbroken = (text: string): string =>
  text.replaceAll(/^(?:[ \t]?>){1,9}/gm, '').replaceAll(/\r?\n[ \t]{1,60}(?=\S)/g, ' ');

/** Returns the codes in a text, in any spelling, each once. Needs time in proportion to the text; never throws. */
export const errorCodesIn = (text: string): readonly KnownError[] =>
  inOrder(foundIn(unbroken(text.slice(0, MOST_LOOKED_AT))));

const ROUND_A_CODE =
  /^(?:[\s()[\]{}<>"'.,:;/=#-]|\b(?:the|an?|is|was|with|and|or|de|het|een|met|en|of|error|errors|code|codes|event|id|fout|fouten|foutcode|gebeurtenis|gebeurtenis-id|status|hresult|windows|winhttp|wininet|schannel|tls|alert|state|in|win32)\b|\b0x[0-9a-f]+\b)*$/i;

/** The same for a text of only codes and what people put around them; none if it says more: it may be a script. */
export function bareErrorCodes(text: string): readonly KnownError[] {
  const bare = text.trim();
  if (bare.length > SHORT_TEXT) return [];
  const found = foundIn(bare);
  if (found.length === 0) return [];
  let rest = '';
  let at = 0;
  for (const { from, to } of found) {
    rest += `${bare.slice(at, Math.max(at, from))} `;
    at = Math.max(at, to);
  }
  return ROUND_A_CODE.test(rest + bare.slice(at)) ? inOrder(found) : [];
}
