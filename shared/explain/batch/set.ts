import { UNKNOWN } from '../command/words.ts';
import { assign, type Flow } from '../lattice/flow.ts';
import { textValue } from '../lattice/value.ts';
import { forgetNames } from './state.ts';

const QUOTED = /^set[ \t]+"([^"=]{1,80})=([^\n]*)"[^"\n]*$/i;
const BARE = /^set[ \t]+([^\s"/=][^"=\n]{0,80})=([^\n]*)$/i;
/** A sum or an answer. */
const COMPUTED = /^set[ \t]+\/[ap][ \t]+"?([^=\s"+*/|&^<>-]{1,80})[ \t]*[^=]?=([^\n]*)$/i;
const SHOWN = /^set(?:[ \t]+"?[^=/"\n]*"?)?$/i;

/** Does what `set` does; false where that isn't known. */
export function setVariable(text: string, flow: Flow): boolean {
  const plain = QUOTED.exec(text) ?? BARE.exec(text);
  const found = plain ?? COMPUTED.exec(text);
  if (found === null) {
    if (SHOWN.test(text) && !text.includes(UNKNOWN)) return true;
    forgetNames(flow);
    return false;
  }
  const [, name = '', value = ''] = found;
  // One sum may assign several.
  if (name.includes(UNKNOWN) || (plain === null && /[=,]/.test(value))) forgetNames(flow);
  else assign(flow, name.toUpperCase(), plain === null || value.includes(UNKNOWN) ? null : textValue(value));
  return true;
}
