import type { ErrorOfAnswer, ExplainedError } from '../errors/answer.ts';
import { KNOWN_ERRORS, shortNumber, type KnownError } from '../errors/table.ts';
import { addressesOf } from '../links/links.ts';
import { inOneLine } from '../output/plain-text.ts';
import type { ErrorCodeTexts } from '../text/pack.ts';
import type { SharedMessages } from '../text/messages.ts';
import { rungText } from '../text/rungs.ts';
import { MASK_MAX } from '../tls/mask.ts';

// Apart from explained.ts, which the window loads: it draws such an answer, and never looks a code up.

/** More would be a list to read instead of a hint. */
const MOST_SAME = 6;

/** The other spellings of a number, as people paste them. */
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

const ofAnswer = ({ code, names, meaning, rungs, sources }: KnownError, texts: ErrorCodeTexts): ErrorOfAnswer => ({
  code,
  names: [...names],
  meaning: texts.meanings[meaning],
  rungs: [...rungs],
  links: [...addressesOf(sources)],
});

/** The answer about error codes, of which there is at least one, in the language of the texts. */
export function errorAnswer([first, ...others]: readonly KnownError[], texts: ErrorCodeTexts): ExplainedError {
  if (first === undefined) throw new Error('an answer about no code');
  return {
    schema: 1,
    kind: 'error',
    ...ofAnswer(first, texts),
    spellings: [...spellingsOf(first)],
    same: [...sameAs(first)],
    others: others.map((other) => ofAnswer(other, texts)),
  };
}

function codeLines(one: ErrorOfAnswer, m: SharedMessages, texts: ErrorCodeTexts): readonly string[] {
  const names = one.names.length === 0 ? '' : ` (${one.names.join(', ')})`;
  const rungs = one.rungs.map((rung) => rungText(m, rung, '').name);
  return [
    `${one.code}${names}`,
    `  ${one.meaning}`,
    rungs.length === 0 ? `  ${texts.nowhere}` : `  ${texts.whereToLook}: ${rungs.join(', ')}`,
    ...one.links.map((link) => `  ${link}`),
  ];
}

/** The answer for people who read it as plain text. */
export function errorText(answer: ExplainedError, m: SharedMessages, texts: ErrorCodeTexts): string {
  const { spellings, same, others, ...first } = inOneLine(answer);
  return [
    ...codeLines(first, m, texts),
    ...(spellings.length === 0 ? [] : [`  ${texts.spellings}: ${spellings.join(', ')}`]),
    ...(same.length === 0 ? [] : [`  ${texts.same}: ${same.join(', ')}`]),
    ...others.flatMap((other) => ['', ...codeLines(other, m, texts)]),
  ].join('\n');
}
