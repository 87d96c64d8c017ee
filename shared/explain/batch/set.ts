import { UNKNOWN } from '../command/words.ts';
import { assign, type Flow } from '../lattice/flow.ts';
import { textValue } from '../lattice/value.ts';
import { forgetNames } from './state.ts';

const QUOTED = /^set[ \t]+"([^"=]{1,80})=([^\n]*)"[^"\n]*$/i;
const BARE = /^set[ \t]+([^\s"/=][^"=\n]{0,80})=([^\n]*)$/i;
/** A sum or an answer; in a sum more may be assigned behind. */
const COMPUTED = /^set[ \t]+\/[ap][ \t]+"?([^=\s"+*/|&^<>-]{1,80})[ \t]*[^=]?=[^=,\n]*$/i;
const SHOWN = /^set(?:[ \t]+"?[^=/"\n]*"?)?$/i;

/** What `set` does: shows variables, assigns one, whose text is null where it is computed, or something else. */
export type Assignment = { readonly name: string; readonly text: string | null } | 'shows' | 'unknown';

export function readSet(command: string): Assignment {
  const plain = QUOTED.exec(command) ?? BARE.exec(command);
  const name = (plain ?? COMPUTED.exec(command))?.[1]?.toUpperCase();
  if (name === undefined) return SHOWN.test(command) && !command.includes(UNKNOWN) ? 'shows' : 'unknown';
  const text = plain?.[2] ?? null;
  return { name, text: text?.includes(UNKNOWN) === true ? null : text };
}

/** Does what `set` does; false where that isn't known. */
export function setVariable(command: string, flow: Flow): boolean {
  const set = readSet(command);
  if (set === 'shows') return true;
  if (set === 'unknown' || set.name.includes(UNKNOWN)) forgetNames(flow);
  else assign(flow, set.name, set.text === null ? null : textValue(set.text));
  // A sum of several is no write.
  return set !== 'unknown' || /^set[ \t]+\/[ap][ \t]+[^=]*=/i.test(command);
}
