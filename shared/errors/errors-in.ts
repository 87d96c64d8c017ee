import { decodeMask, MASK_MAX } from '../tls/mask.ts';
import { MESSAGES } from './codes/programs.ts';
import { alertOfNumber, errorOfName, errorOfNumber, KNOWN_ERRORS, stateOfNumber, type KnownError } from './table.ts';

/** Codes are near the beginning of what people paste; the rest isn't searched. In characters. */
const MOST_LOOKED_AT = 200_000;

const MOST_CODES = 20;

/** Short enough that a bare number must be its subject. In characters. */
const SHORT_TEXT = 200;

/** A code in a text, and its position. */
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

/** Words that turn a five-digit number after them into a code, in a longer text. */
const NAMES_A_CODE = /(?:error|event|code|fout|gebeurtenis|winhttp|wininet|schannel|\bid|\bnr\.?|#|=|\()\W{0,4}$/i;

function ofDecimal(digits: string, text: string, at: number): KnownError | null {
  const isClear =
    digits.length > 5 || text.length <= SHORT_TEXT || NAMES_A_CODE.test(text.slice(Math.max(0, at - 24), at));
  return isClear ? ofNumber(Number(digits)) : null;
}

/** The possible forms of a code in a text. The first group is looked up. */
const SPELLINGS: readonly {
  readonly pattern: RegExp;
  readonly find: (found: string, text: string, at: number) => KnownError | null;
}[] = [
  { pattern: /(?<![\w-])0x([0-9a-f]{1,8})(?!\w)/gi, find: (digits) => ofNumber(Number.parseInt(digits, 16)) },
  { pattern: /(?<![\w.-])-([0-9]{6,10})(?![\w.])/g, find: (digits) => ofNumber(MASK_MAX + 1 - Number(digits)) },
  { pattern: /(?<![\w.-])([0-9]{5,10})(?![\w]|\.\d)/g, find: ofDecimal },
  { pattern: /(?<![\w-])([0-9a-f]{8})(?!\w)/gi, find: (digits) => ofNumber(Number.parseInt(digits, 16)) },
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

function messagesIn(text: string): readonly Found[] {
  const lower = text.toLowerCase();
  return MESSAGES.flatMap(([code]) => {
    const from = lower.indexOf(code.toLowerCase());
    const error = bySpelling.get(code);
    return from < 0 || error === undefined ? [] : [{ error, from, to: from + code.length }];
  });
}

function foundIn(text: string): readonly Found[] {
  const found = SPELLINGS.flatMap(({ pattern, find }) =>
    [...text.matchAll(pattern)].flatMap((match): readonly Found[] => {
      const error = find(match[1] ?? '', text, match.index);
      return error === null ? [] : [{ error, from: match.index, to: match.index + match[0].length }];
    }),
  );
  return [...found, ...messagesIn(text)].sort((a, b) => a.from - b.from);
}

/** Sorts those that lead somewhere first, otherwise in text order; each once. */
function inOrder(found: readonly Found[]): readonly KnownError[] {
  const codes = [...new Map(found.map(({ error }) => [error.code, error])).values()];
  const leads = (error: KnownError): boolean => error.rungs.length > 0 && !error.meaning.startsWith('event-alert');
  return [...codes.filter(leads), ...codes.filter((error) => !leads(error))].slice(0, MOST_CODES);
}

/** Returns the codes in a text, in any spelling, each once. Needs time in proportion to the text; never throws. */
export const errorCodesIn = (text: string): readonly KnownError[] => inOrder(foundIn(text.slice(0, MOST_LOOKED_AT)));

/** What may surround a code in a text that consists of codes. */
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
