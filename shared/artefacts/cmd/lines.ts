import type { ExportTexts } from '../../text/pack.ts';
import { windowsFile, type ArtefactFile } from '../artefact.ts';
import type { Purpose } from '../decision.ts';
import { cmdText } from '../escape.ts';
import { fill, type Places } from '../script-text.ts';
import HEAD from './head.cmd?raw';
import REFUSALS from './refusals.cmd?raw';

type Said = ExportTexts['script'];

export const set = (name: string, value: string): string => `set "${name}=${cmdText(value)}"`;

/** Returns a text to show; a closed alphabet, so that nothing in it can be a command. */
function shown(text: string): string {
  if (!/^[\w .,:;/'?-]+$/.test(text)) throw new RangeError(`a script can not say ${JSON.stringify(text)}`);
  return text;
}

/**
 * Returns a whole script. Every script begins with the same lines: it refuses arguments that it doesn't know, finds
 * `reg.exe`, requires an administrator if it writes, and sets BITS and BUILD to those of the PC. Each of them has
 * CHECK, which is only ever set by `/check` of one that applies. Its placeholders are these and every text, by name.
 * Exit codes are those of the program.
 */
export function scriptFile(name: string, text: string, purpose: Purpose, said: Said, places: Places): ArtefactFile {
  const texts = Object.fromEntries(Object.entries(said).map(([name, one]) => [name, shown(one)]));
  const common = {
    ...texts,
    heading: `${said[purpose]} ${said.madeBy}`,
    file: name,
    applies: purpose === 'apply',
    undoes: purpose === 'undo',
  };
  const [head, refusals] = [fill(HEAD, common), fill(REFUSALS, common)];
  return windowsFile(name, fill(text, { ...common, head, refusals, ...places }));
}
