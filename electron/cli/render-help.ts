import type { CommandHelp, OptionId, Placeholder, UsageId } from '../../shared/text/command-help.ts';
import { OPTION_IDS, USAGE_IDS } from '../../shared/text/command-help.ts';
import { commandsWith, OPTIONS, USAGE, type OptionRow } from './command-table.ts';

const WIDTH = 100;
const COLUMN = 30;
/** More names than this are for the reference, not for a screen. */
const MOST_VALUES = 9;

const INDENT = ' '.repeat(COLUMN);

/** What is typed for a way to use the command line, in the words of a language: `undo [ID] --yes`. */
export function synopsisOf(id: UsageId, { placeholders }: CommandHelp): string {
  return USAGE[id].synopsis.replaceAll(/\{(\w+)\}/g, (_, name) => placeholders[name as Placeholder]);
}

/** An option as it is typed: `--mask N`. */
export function optionText(id: OptionId, { placeholders }: CommandHelp): string {
  const { argument, short }: OptionRow = OPTIONS[id];
  const names = short === undefined ? `--${id}` : `-${short}, --${id}`;
  return argument === undefined ? names : `${names} ${placeholders[argument]}`;
}

/** Breaks a text at spaces into lines that end before `width`. */
function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

/** A name at the left and its text at the right; the text begins on a line of its own where the name is too long. */
function row(name: string, text: string): readonly string[] {
  const [first = '', ...rest] = wrap(text, WIDTH - COLUMN);
  const head = `  ${name}`;
  const start = head.length + 2 > COLUMN ? [head, `${INDENT}${first}`] : [`${head.padEnd(COLUMN)}${first}`];
  return [...start, ...rest.map((line) => `${INDENT}${line}`)];
}

function optionRow(id: OptionId, help: CommandHelp): readonly string[] {
  const { values = [] }: OptionRow = OPTIONS[id];
  const commands = commandsWith(id);
  const choice = values.length === 0 || values.length > MOST_VALUES ? '' : `: ${values.join(', ')}`;
  const taken = commands === null ? '' : ` (${commands.join(', ')})`;
  return row(optionText(id, help), `${help.options[id]}${choice}${taken}`);
}

/** What `--help` says: the ways to use it, the options and the exit codes, made from the table that reads them. */
export function renderHelp(help: CommandHelp): string {
  return [
    help.lead,
    '',
    ...USAGE_IDS.flatMap((id) => row(synopsisOf(id, help), help.usage[id])),
    '',
    help.optionsHead,
    ...OPTION_IDS.flatMap((id) => optionRow(id, help)),
    '',
    help.exitsHead,
    ...Object.entries(help.exits).flatMap(([code, text]) => row(code, text)),
  ].join('\n');
}
