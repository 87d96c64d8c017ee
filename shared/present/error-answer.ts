import type { ErrorOfAnswer, ExplainedError } from '../errors/answer.ts';
import type { FoundErrors } from '../errors/codes-or-text.ts';
import { KNOWN_ERRORS, shortNumber, type KnownError } from '../errors/table.ts';
import { addressesOf } from '../links/links.ts';
import { inOneLine } from '../output/plain-text.ts';
import type { ErrorCodeTexts } from '../text/pack.ts';
import type { SharedMessages } from '../text/messages.ts';
import { rungText } from '../text/rungs.ts';
import { decodeMask, formatHex, MASK_MAX } from '../tls/mask.ts';

// Apart from explained.ts, which the window loads: it draws such an answer, and never looks a code up.

/** More would be a list to read instead of a hint. */
const MOST_SAME = 6;

function spellingsOf(error: KnownError): readonly string[] {
  const { kind, number } = error;
  if (kind !== 'hresult' || number === null) return [];
  const short = shortNumber(error);
  const signed = number > 0x7fffffff ? [String(number - MASK_MAX - 1)] : [];
  return [...(short === null ? [] : [String(short)]), String(number), ...signed];
}

const sameAs = ({ meaning, code }: KnownError): readonly string[] =>
  KNOWN_ERRORS.filter((other) => other.meaning === meaning && other.code !== code && other.kind !== 'message')
    .map((other) => other.code)
    .slice(0, MOST_SAME);

function meaningOf(error: KnownError, { meanings, direction, process, unknown, joined }: ErrorCodeTexts): string {
  const { meaning, facility, number } = error;
  if (meaning !== 'unknown-code') {
    const sentences = [
      meanings[meaning],
      error.direction === undefined ? '' : direction[error.direction],
      error.process === undefined ? '' : process(error.process),
    ];
    return sentences.filter((sentence) => sentence !== '').join(joined.space);
  }
  const of = facility === null ? unknown.other : unknown.facilities[facility];
  const where = facility === 'win32' ? unknown.netHelp((number ?? 0) % 0x1_0000) : unknown.where;
  return [of, meanings[meaning], where].join(joined.space);
}

const ofAnswer = (error: KnownError, texts: ErrorCodeTexts): ErrorOfAnswer => ({
  code: error.code,
  names: [...error.names],
  known: error.meaning !== 'unknown-code',
  facility: error.facility,
  meaning: meaningOf(error, texts),
  rungs: [...error.rungs],
  links: [...addressesOf(error.sources)],
});

function maskOf(value: number): NonNullable<ExplainedError['alsoMask']> {
  const { protocols, unknownBits } = decodeMask(value);
  return { value, hex: formatHex(value), protocols: [...protocols], unknownBits: formatHex(unknownBits) };
}

/** The answer about error codes, of which there is at least one, in the language of the texts. */
export function errorAnswer({ errors, alsoMask }: FoundErrors, texts: ErrorCodeTexts): ExplainedError {
  const [first, ...others] = errors;
  if (first === undefined) throw new Error('an answer about no code');
  return {
    schema: 1,
    kind: 'error',
    answer: { does: 'error', run: null, because: first.meaning === 'unknown-code' ? 'unknown-code' : 'known-code' },
    ...ofAnswer(first, texts),
    spellings: [...spellingsOf(first)],
    same: [...sameAs(first)],
    others: others.map((other) => ofAnswer(other, texts)),
    ...(alsoMask === undefined ? {} : { alsoMask: maskOf(alsoMask) }),
  };
}

function codeLines(one: ErrorOfAnswer, m: SharedMessages, texts: ErrorCodeTexts): readonly string[] {
  const { labelled, bracketed, comma } = texts.joined;
  const rungs = one.rungs.map((rung) => rungText(m, rung, '').name);
  return [
    one.names.length === 0 ? one.code : bracketed(one.code, one.names.join(comma)),
    `  ${one.meaning}`,
    ...(rungs.length > 0
      ? [`  ${labelled(texts.whereToLook, rungs.join(comma))}`]
      : one.known
        ? [`  ${texts.nowhere}`]
        : []),
    ...one.links.map((link) => `  ${link}`),
  ];
}

export function errorText(answer: ExplainedError, m: SharedMessages, texts: ErrorCodeTexts): string {
  const { spellings, same, others, alsoMask, ...first } = inOneLine(answer);
  const { labelled, comma } = texts.joined;
  return [
    ...codeLines(first, m, texts),
    ...(spellings.length === 0 ? [] : [`  ${labelled(texts.spellings, spellings.join(comma))}`]),
    ...(alsoMask === undefined ? [] : [`  ${texts.alsoMask(alsoMask.hex, alsoMask.protocols)}`]),
    ...(same.length === 0 ? [] : [`  ${labelled(texts.same, same.join(comma))}`]),
    ...others.flatMap((other) => ['', ...codeLines(other, m, texts)]),
  ].join('\n');
}
