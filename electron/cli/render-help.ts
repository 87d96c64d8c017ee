import type { CommandHelp, OptionId, UsageId } from '../../shared/text/command-help.ts';
import { OPTION_IDS, USAGE_IDS } from '../../shared/text/command-help.ts';
import { COMMAND_EXAMPLES } from './command-examples.ts';
import {
  COMMANDS,
  commandsWith,
  EVERY_EXIT,
  EVERYWHERE,
  OPTIONS,
  USAGE,
  type CommandName,
  type OptionRow,
} from './command-table.ts';
import { rowOf } from '../../shared/row-of.ts';

const WIDTH = 100;
const COLUMN = 30;
/** More names than this are for the reference, not for a screen. */
const MOST_VALUES = 9;

const INDENT = ' '.repeat(COLUMN);

/** What is typed for a way to use the command line, in the words of a language: `undo [ID] --yes`. */
export function synopsisOf(id: UsageId, { placeholders }: CommandHelp): string {
  return USAGE[id].synopsis.replaceAll(/\{(\w+)\}/g, (whole, name: string) => rowOf(placeholders, name) ?? whole);
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

/** An option, with the commands that take it; for one command alone without them, and with all its values. */
function optionRow(id: OptionId, help: CommandHelp, of: CommandName | null = null): readonly string[] {
  const { values = [] }: OptionRow = OPTIONS[id];
  const commands = commandsWith(id);
  const most = of === null ? MOST_VALUES : Infinity;
  const choice = values.length === 0 || values.length > most ? '' : `: ${values.join(', ')}`;
  const taken = commands === null || of !== null ? '' : ` (${commands.join(', ')})`;
  return row(optionText(id, help), `${help.options[id]}${choice}${taken}`);
}

function exitRows(codes: readonly number[], { exits }: CommandHelp): readonly string[] {
  return Object.entries(exits).flatMap(([code, text]) => (codes.includes(Number(code)) ? row(code, text) : []));
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
    '',
    help.colours,
    help.more,
  ].join('\n');
}

/** What `help check` and `check --help` say: that command alone, with its own options first, and with examples. */
export function renderCommandHelp(command: CommandName, help: CommandHelp): string {
  const usages = USAGE_IDS.filter((id) => USAGE[id].command === command);
  const own: readonly OptionId[] = COMMANDS[command].options;
  const exits = new Set([...usages.flatMap((id) => USAGE[id].exits), ...EVERY_EXIT]);
  const examples = COMMAND_EXAMPLES[command];
  return [
    ...usages.flatMap((id) => row(synopsisOf(id, help), help.usage[id])),
    ...(own.length === 0 ? [] : ['', help.optionsHead, ...own.flatMap((id) => optionRow(id, help, command))]),
    '',
    help.everywhereHead,
    ...EVERYWHERE.flatMap((id) => optionRow(id, help, command)),
    ...(examples.length === 0 ? [] : ['', help.examplesHead, ...examples.map((line) => `  tls-remedy ${line}`)]),
    '',
    help.exitsHead,
    ...exitRows([...exits], help),
  ].join('\n');
}
