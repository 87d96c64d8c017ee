import { UNKNOWN } from '../command/words.ts';
import { lookUp } from '../lattice/flow.ts';
import { isTrue, textsOf, type Value } from '../lattice/value.ts';
import { DELAYED, type Batch } from './state.ts';

/** The longest line, before and after its variables are put in; more is an attack, not a command. */
const MAX_LINE = 16 * 1024;

const perCent = (letters: string): RegExp =>
  new RegExp(String.raw`%%|%(~?)([0-9])|%\*|%~[a-z]{1,10}[0-9]|%([^%\s:=]${letters}{0,80})(:[^%\n]{0,80})?%|%`, 'gi');
const NAMES = perCent(String.raw`[^%:=\n]`);
const NAMES_TO_TYPE = perCent(String.raw`[^%:=\s]`);

/** Puts `%NAME%` and arguments in, as cmd does before it reads a line. What isn't known leaves a mark. */
export function expand(raw: string, { flow, frame, isTyped }: Batch): string {
  if (raw.length > MAX_LINE) return UNKNOWN;
  const expanded = raw.replace(
    isTyped ? NAMES_TO_TYPE : NAMES,
    (whole, tilde: string, digit: string | undefined, name: string | undefined, edit: string | undefined) => {
      if (whole === '%%') return '%';
      if (whole === '%') return isTyped ? whole : UNKNOWN;
      if (digit !== undefined) {
        const text = plainText(frame.args?.[Number(digit) - 1] ?? null);
        return tilde === '' ? text : unquote(text);
      }
      return name === undefined || edit !== undefined ? UNKNOWN : plainText(lookUp(flow, name.toUpperCase()));
    },
  );
  return expanded.length > MAX_LINE ? UNKNOWN : expanded;
}

/** Of an item, which has quotes around it or none. */
export const unquote = (item: string): string => item.replaceAll('"', '');

/** A variable's text, where it has one; one of several is not known when a line is read. */
function plainText(value: Value): string {
  const [text, ...others] = textsOf(value) ?? [];
  return text === undefined || others.length > 0 ? UNKNOWN : text;
}

const LETTER = /%(~?)([a-z#@?$])([a-z#@?$]?)/gi;
const EXCLAIMED = /!([^!\s:=][^!:=\n]{0,80})(:[^!\n]{0,80})?!|[!^]/g;

/** Puts the letters of loops and `!NAME!` in, which happens when a command runs. */
export function expandLater(text: string, { flow, letters }: Batch): string {
  const now = text.replace(LETTER, (whole, tilde: string, letter: string, next: string) => {
    // `%~ni` is a part of what `%i` stands for
    if (tilde !== '' && next !== '' && /[fdpnxsatz$]/i.test(letter)) return letters.size > 0 ? UNKNOWN : whole;
    const value = letters.get(letter);
    if (value === undefined) return whole;
    return (value === null ? UNKNOWN : tilde === '' ? value : unquote(value)) + next;
  });
  const isDelayed = isTrue(lookUp(flow, DELAYED));
  const later =
    isDelayed === false || !now.includes('!')
      ? now
      : now.replace(EXCLAIMED, (_, name: string | undefined, edit: string | undefined) =>
          name === undefined || edit !== undefined || isDelayed === null
            ? UNKNOWN
            : plainText(lookUp(flow, name.toUpperCase())),
        );
  return later.length > MAX_LINE ? UNKNOWN : later;
}
