import type { LabelTrack } from '../command/labels.ts';
import { UNKNOWN } from '../command/words.ts';
import { assign, forget, lookUp, onlyOnce, textOf, textValue, type Flow, type Value } from '../flow.ts';
import type { Script } from '../script.ts';

export interface Batch extends Script {
  readonly lines: readonly string[];
  readonly labels: ReadonlySet<string>;
  readonly isTarget: (label: string | undefined) => boolean;
  readonly mayDelay: boolean;
  readonly words: LabelTrack;
  readonly letters: ReadonlyMap<string, Value>;
  /** The row of the file that contains the first row of the command. */
  readonly from: number;
}

/** Replaces the folder of Windows: its content is known, but not its name. */
export const FOLDER = '\u0001';

export const AT_FIRST: readonly (readonly [string, Value])[] = [
  ['SYSTEMROOT', textValue(FOLDER)],
  ['WINDIR', textValue(FOLDER)],
  ['COMSPEC', textValue(`${FOLDER}\\System32\\cmd.exe`)],
];

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
  const later = mayDelay && now.includes('!') ? now.replace(EXCLAIMED, UNKNOWN) : now;
  return later.length > MAX_LINE ? UNKNOWN : later;
}

const WORDS = /^set(?:[ \t]+([^\n]*))?$/i;
const QUOTED = /^"([^"=]{1,80})=(.*)"[^"]*$/;
const BARE = /^([^\s"/=][^"=]{0,80})=(.*)$/;
/** A sum or an answer. A sum may assign more. */
const COMPUTED = /^\/[ap][ \t]+"?([^=\s"+*/|&^<>-]{1,80})[ \t]*[^=]{0,2}=(.*)$/i;
const SHOWN = /^"?[^=/"\s]*"?$/;

/** Applies the effect of `set`, which assigns or shows variables; returns false if it is unknown. */
export function setVariable(command: string, flow: Flow): boolean {
  const [whole, words = ''] = WORDS.exec(command) ?? [];
  const [, name, text = ''] = QUOTED.exec(words) ?? BARE.exec(words) ?? COMPUTED.exec(words) ?? [];
  const isComputed = words.startsWith('/');
  const isUnknown = whole === undefined || (name === undefined && (!SHOWN.test(words) || words.includes(UNKNOWN)));
  if (isUnknown || name?.includes(UNKNOWN) === true || (isComputed && /[=,]/.test(text))) forget(flow);
  else if (name !== undefined)
    assign(flow, name.toUpperCase(), isComputed || text.includes(UNKNOWN) ? null : textValue(text));
  return !isUnknown;
}

const SETS = /\bset[ \t]+(?:\/[ap][ \t]+)?"?([^\s="]{1,80}?)[-+*/|&^<>]{0,2}=/gi;

/** Names that exactly one `set` assigns, and cmd's own that none assigns; none at all if that can't be determined. */
export function constantsIn(text: string): ReadonlySet<string> {
  const names = [...text.matchAll(SETS)].map(([, name = '']) => name.toUpperCase());
  if (/\bset[ \t]+\/a[^\n,]*,|\bendlocal\b/i.test(text) || names.some((name) => /[%!^]/.test(name))) return new Set();
  return onlyOnce([...AT_FIRST.map(([first]) => first), ...names]);
}
