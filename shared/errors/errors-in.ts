import { decodeMask, MASK_MAX } from '../tls/mask.ts';
import { facilityOf, isErrorNumber } from './facilities.ts';
import { MEANINGS } from './meanings.ts';
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

interface Found {
  readonly error: KnownError;
  readonly from: number;
  readonly to: number;
}

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
const NAMES_A_CODE = /(?:error|event|code|fout|gebeurtenis|winhttp|wininet|schannel|\bid|\bnr\.?|#|=|\()\W{0,4}$/i;

function ofDecimal(digits: string, text: string, at: number): KnownError | null {
  const isClear =
    digits.length > 5 || text.length <= SHORT_TEXT || NAMES_A_CODE.test(text.slice(Math.max(0, at - 24), at));
  if (!isClear) return null;
  return text.length <= SHORT_TEXT ? ofNumberOrKind(Number(digits)) : ofNumber(Number(digits));
}

/** Eight hexadecimal digits alone. In a long text they may be anything, unless the list has them. */
function ofHexDigits(digits: string, text: string): KnownError | null {
  const number = Number.parseInt(digits, 16);
  return text.length <= SHORT_TEXT && /[a-f]/i.test(digits + text) ? ofNumberOrKind(number) : ofNumber(number);
}

const SPELLINGS: readonly {
  readonly pattern: RegExp;
  readonly find: (found: string, text: string, at: number) => KnownError | null;
}[] = [
  { pattern: /(?<![\w-])0x([0-9a-f]{1,8})(?!\w)/gi, find: (digits) => ofNumberOrKind(Number.parseInt(digits, 16)) },
  { pattern: /(?<![\w.-])-([0-9]{6,10})(?![\w.])/g, find: (digits) => ofNumberOrKind(MASK_MAX + 1 - Number(digits)) },
  { pattern: /(?<![\w.-])([0-9]{5,10})(?![\w]|\.\d)/g, find: ofDecimal },
  { pattern: /(?<![\w-])([0-9a-f]{8})(?!\w)/gi, find: ofHexDigits },
  { pattern: /\b(AADSTS[0-9]{4,8})\b/gi, find: (code) => bySpelling.get(code.toUpperCase()) ?? null },
  { pattern: /\b(421[ -]4\.7\.66)\b/g, find: () => bySpelling.get('421 4.7.66') ?? null },
  { pattern: /\b([A-Z][A-Z0-9]{1,20}_[A-Z0-9_]{4,60})\b/gi, find: (name) => errorOfName(name) },
  {
    pattern: /(?:\balert|\bAlertDesc|waarschuwing)[^\d\n]{0,40}?\b([0-9]{1,3})\b/gi,
    find: (number) => alertOfNumber(Number(number)),
  },
  {
    pattern: /\b(?:error ?state|foutstatus)[^\d\n]{0,20}?\b([0-9]{5})\b/gi,
    find: (number) => stateOfNumber(Number(number)),
  },
];

/** Apostrophes as they are typed and as Word turns them. */
const APOSTROPHE = "['\u2019\u2018\u02bc]";

/** A console breaks a line anywhere between words, and French puts a blank before a colon. */
const patternOf = (phrase: string): RegExp =>
  new RegExp(
    phrase
      .replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
      .replaceAll("'", APOSTROPHE)
      .replaceAll(':', '\\s{0,2}:')
      .replaceAll(' ', '\\s{1,8}'),
    'iu',
  );

const PHRASES = MESSAGE_ERRORS.flatMap(({ error, phrases }) =>
  phrases.map((phrase) => ({ error, pattern: patternOf(phrase) })),
);

/** The messages in a text. One whose words are a part of another's that was found isn't repeated. */
function messagesIn(text: string): readonly Found[] {
  const found = PHRASES.flatMap(({ error, pattern }): readonly Found[] => {
    const match = pattern.exec(text);
    return match === null ? [] : [{ error, from: match.index, to: match.index + match[0].length }];
  });
  const isWithin = (one: Found, other: Found): boolean =>
    one !== other && one.from >= other.from && one.to <= other.to && one.error !== other.error;
  return found.filter((one) => !found.some((other) => isWithin(one, other)));
}

/** Words of events and programs by which an alert was received, or sent by this PC. */
const RECEIVED = /received|\b36887\b|empfangen|reçu|ontvangen|recibid|ricevut/i;
const SENT = /generated|\bsent\b|\b36888\b|gesendet|envoyé|verzonden|verstuurd|enviad|inviat/i;

/** Alerts about a certificate: which side doesn't accept which certificate depends on who sent it. */
const ABOUT_CERTIFICATES: readonly number[] = [42, 43, 44, 45, 46, 48, 49];

/** An alert with what it means for the direction that the text names. Source: RFC 8446, 6.2. */
function inDirection(error: KnownError, text: string): KnownError {
  if (error.kind !== 'alert' || !ABOUT_CERTIFICATES.includes(error.number ?? 0)) return error;
  const isReceived = RECEIVED.test(text);
  const isSent = SENT.test(text);
  if (isSent && !isReceived) return error;
  const meaning = isReceived && !isSent ? 'own-certificate-refused' : 'alert-about-certificate';
  return { ...error, meaning, rungs: MEANINGS[meaning] };
}

function foundIn(text: string): readonly Found[] {
  const found = SPELLINGS.flatMap(({ pattern, find }) =>
    [...text.matchAll(pattern)].flatMap((match): readonly Found[] => {
      const error = find(match[1] ?? '', text, match.index);
      return error === null ? [] : [{ error, from: match.index, to: match.index + match[0].length }];
    }),
  );
  return [...found, ...messagesIn(text)]
    .map((one) => ({ ...one, error: inDirection(one.error, text) }))
    .sort((a, b) => a.from - b.from);
}

/** Codes that say more about a failure than the others near them. */
const says = ({ rungs, kind, meaning }: KnownError): boolean =>
  (rungs.length > 0 || kind === 'message' || meaning === 'own-certificate-refused') &&
  !meaning.startsWith('event-alert') &&
  meaning !== 'read-inner';

/** Sorts those that say more first, otherwise in text order; each once. */
function inOrder(found: readonly Found[]): readonly KnownError[] {
  const codes = [...new Map(found.map(({ error }) => [error.code, error])).values()];
  return [...codes.filter(says), ...codes.filter((error) => !says(error))].slice(0, MOST_CODES);
}

/** Returns the codes in a text, in any spelling, each once. Needs time in proportion to the text; never throws. */
export const errorCodesIn = (text: string): readonly KnownError[] => inOrder(foundIn(text.slice(0, MOST_LOOKED_AT)));

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
