import { UNKNOWN } from '../command/words.ts';
import { lookUp, textOf } from '../flow.ts';
import { LEVEL, type Batch } from './state.ts';

/** The longest line, before and after its variables are expanded. A longer one is an attack, not a command. */
const MAX_LINE = 16 * 1024;

const NAMES = /%%|%~?[0-9]|%\*|%~[a-z]{1,10}[0-9]|%([^%\s:=][^%:=\n]{0,80})(:[^%\n]{0,80})?%|%/gi;

/** Expands `%NAME%` and arguments, as cmd does before it reads a line. Unknown text leaves a mark. */
export function expand(raw: string, { flow }: Batch): string {
  if (raw.length > MAX_LINE) return UNKNOWN;
  const expanded = raw.replace(NAMES, (whole, name: string | undefined, edit: string | undefined) => {
    if (whole === '%%') return '%';
    // its arguments are unknown
    return name === undefined || edit !== undefined ? UNKNOWN : (textOf(lookUp(flow, name.toUpperCase())) ?? UNKNOWN);
  });
  return expanded.length > MAX_LINE ? UNKNOWN : expanded;
}

/** Removes the quotation marks of an item. */
export const unquote = (item: string): string => item.replaceAll('"', '');

const LETTER = /%(~?)([a-z#@?$])([a-z#@?$]?)/gi;
const EXCLAIMED = /![^!\s:=][^!\n]{0,160}!|[!^]/g;

/** Expands the letters of loops, which cmd does when a command runs. What `!NAME!` is then is unknown. */
export function expandLater(text: string, { letters, mayDelay }: Batch): string {
  const now = text.replace(LETTER, (whole, tilde: string, letter: string, next: string) => {
    // `%~ni` is a part of the value of `%i`
    if (tilde !== '' && next !== '' && /[fdpnxsatz$]/i.test(letter)) return letters.size > 0 ? UNKNOWN : whole;
    const value = letters.get(letter);
    if (value === undefined) return whole;
    const known = textOf(value) ?? UNKNOWN;
    return (tilde === '' ? known : unquote(known)) + next;
  });
  const later = (mayDelay && now.includes('!') ? now.replace(EXCLAIMED, UNKNOWN) : now).replaceAll(LEVEL, UNKNOWN);
  return later.length > MAX_LINE ? UNKNOWN : later;
}
