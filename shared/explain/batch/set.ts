import { UNKNOWN } from '../command/words.ts';
import { assign, textValue, type Flow } from '../flow.ts';
import { rowOf } from '../../row-of.ts';
import { AT_FIRST, forgetNames } from './state.ts';

const WORDS = /^set(?:[ \t]+([^\n]*))?$/i;
const QUOTED = /^"([^"=]{1,80})=(.*)"[^"]*$/;
const BARE = /^([^\s"/=][^"=]{0,80})=(.*)$/;
/** A sum or an answer; in a sum more may be assigned. */
const COMPUTED = /^\/[ap][ \t]+"?([^=\s"+*/|&^<>-]{1,80})[ \t]*[^=]{0,2}=(.*)$/i;
const SHOWN = /^"?[^=/"\s]*"?$/;

/** What `set` does: it assigns a variable, whose text is null where it is computed, shows variables, or does something else. */
type Assignment = { readonly name: string; readonly text: string | null } | 'shows' | 'several' | 'unknown';

function readSet(command: string): Assignment {
  const found = WORDS.exec(command);
  if (found === null) return 'unknown';
  const words = found[1] ?? '';
  const [, name, text = ''] = QUOTED.exec(words) ?? BARE.exec(words) ?? [];
  if (name !== undefined) return { name: name.toUpperCase(), text: text.includes(UNKNOWN) ? null : text };
  const [, sum, more = ''] = COMPUTED.exec(words) ?? [];
  if (sum !== undefined) {
    if (/[=,]/.test(more)) return 'several';
    const isPlain = /^\/a/i.test(words) && /^[^=]*[^=+*/|&^<>-]=/.test(words);
    return { name: sum.toUpperCase(), text: isPlain ? sumOf(more) : null };
  }
  return SHOWN.test(words) && !words.includes(UNKNOWN) ? 'shows' : 'unknown';
}

/** The sum of `set /a` where it is of numbers and of one kind; null for any other. */
function sumOf(text: string): string | null {
  const bare = text.replace(/["\s]/g, '');
  const sign = /[-+|&]/.exec(bare)?.[0] ?? '+';
  const numbers = bare
    .split(sign)
    .map((word) => (/^(?:0|[1-9]\d{0,8}|0x[0-9a-f]{1,7})$/i.test(word) ? Number(word) : Number.NaN));
  const sum = numbers
    .slice(1)
    .reduce((all, one) => rowOf(SUMS, sign)?.(all, one) ?? Number.NaN, numbers[0] ?? Number.NaN);
  return Number.isSafeInteger(sum) && Math.abs(sum) < 2 ** 31 ? String(sum) : null;
}

const SUMS: Readonly<Record<string, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '|': (a, b) => (Number.isNaN(a + b) ? Number.NaN : a | b),
  '&': (a, b) => (Number.isNaN(a + b) ? Number.NaN : a & b),
};

/** Does what `set` does; false where that isn't known. */
export function setVariable(command: string, flow: Flow): boolean {
  const set = readSet(command);
  if (set === 'shows') return true;
  if (typeof set === 'string' || set.name.includes(UNKNOWN)) forgetNames(flow);
  else assign(flow, set.name, set.text === null ? null : textValue(set.text));
  return set !== 'unknown';
}

/** Each `set` that assigns, wherever it stands in a line. */
const SETS = /\bset[ \t]+(?:\/[ap][ \t]+)?"?([^\s="]{1,80}?)[-+*/|&^<>]{0,2}=/gi;

/** Names that one `set` in the whole file assigns, or none of those that cmd has set; nothing where one isn't written out. */
export function constantsIn(text: string): ReadonlySet<string> {
  const names = [...text.matchAll(SETS)].map(([, name = '']) => name.toUpperCase());
  if (/\bset[ \t]+\/a[^\n,]*,/i.test(text) || names.some((name) => /[%!^]/.test(name))) return new Set();
  const [once, more] = [new Set<string>(), new Set<string>()];
  for (const name of [...AT_FIRST.map(([first]) => first), ...names]) (once.has(name) ? more : once).add(name);
  return new Set([...once].filter((name) => !more.has(name)));
}
