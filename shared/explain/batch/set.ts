import { UNKNOWN } from '../command/words.ts';
import { assign, forget, onlyOnce, textValue, type Flow } from '../flow.ts';
import { AT_FIRST } from './state.ts';

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

/** Matches each `set` that assigns, anywhere in a line. */
const SETS = /\bset[ \t]+(?:\/[ap][ \t]+)?"?([^\s="]{1,80}?)[-+*/|&^<>]{0,2}=/gi;

/** Names that exactly one `set` assigns, and cmd's own that none assigns; none at all if that can't be determined. */
export function constantsIn(text: string): ReadonlySet<string> {
  const names = [...text.matchAll(SETS)].map(([, name = '']) => name.toUpperCase());
  if (/\bset[ \t]+\/a[^\n,]*,|\bendlocal\b/i.test(text) || names.some((name) => /[%!^]/.test(name))) return new Set();
  return onlyOnce([...AT_FIRST.map(([first]) => first), ...names]);
}
