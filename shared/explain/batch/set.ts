import { UNKNOWN } from '../command/words.ts';
import { assign, onlyOnce, textValue, type Flow } from '../flow.ts';
import { AT_FIRST, DELAYED, forgetNames } from './state.ts';

const WORDS = /^set(?:[ \t]+([^\n]*))?$/i;
const QUOTED = /^"([^"=]{1,80})=(.*)"[^"]*$/;
const BARE = /^([^\s"/=][^"=]{0,80})=(.*)$/;
/** A sum or an answer. A sum may assign more. */
const COMPUTED = /^\/[ap][ \t]+"?([^=\s"+*/|&^<>-]{1,80})[ \t]*[^=]{0,2}=(.*)$/i;
const SHOWN = /^"?[^=/"\s]*"?$/;

/**
 * The effect of `set`: it assigns a variable (its text is null if it is computed), shows variables, or does something
 * unknown.
 */
type Assignment = { readonly name: string; readonly text: string | null } | 'shows' | 'several' | 'unknown';

function readSet(command: string): Assignment {
  const found = WORDS.exec(command);
  if (found === null) return 'unknown';
  const words = found[1] ?? '';
  const [, name, text = ''] = QUOTED.exec(words) ?? BARE.exec(words) ?? [];
  if (name !== undefined) return { name: name.toUpperCase(), text: text.includes(UNKNOWN) ? null : text };
  const [, sum, more = ''] = COMPUTED.exec(words) ?? [];
  if (sum !== undefined) return /[=,]/.test(more) ? 'several' : { name: sum.toUpperCase(), text: null };
  return SHOWN.test(words) && !words.includes(UNKNOWN) ? 'shows' : 'unknown';
}

/** Applies the effect of `set`; returns false if that is unknown. */
export function setVariable(command: string, flow: Flow): boolean {
  const set = readSet(command);
  if (set === 'shows') return true;
  if (typeof set === 'string' || set.name.includes(UNKNOWN)) forgetNames(flow);
  else assign(flow, set.name, set.text === null ? null : textValue(set.text));
  return set !== 'unknown';
}

/** Matches each `set` that assigns, anywhere in a line, and a `setlocal` that may run on a condition or in a loop. */
const SETS = /\bset[ \t]+(?:\/[ap][ \t]+)?"?([^\s="]{1,80}?)[-+*/|&^<>]{0,2}=|(?<!^@?)\bsetlocal\b/gim;

/**
 * Returns names that exactly one `set` in the file assigns, and those of cmd that none assigns; none if that can't be
 * seen.
 */
export function constantsIn(text: string): ReadonlySet<string> {
  const names = [...text.matchAll(SETS)].map(([, name = DELAYED]) => name.toUpperCase());
  if (/\bset[ \t]+\/a[^\n,]*,|\bendlocal\b/i.test(text) || names.some((name) => /[%!^]/.test(name))) return new Set();
  return onlyOnce([...AT_FIRST.map(([first]) => first), ...names]);
}
