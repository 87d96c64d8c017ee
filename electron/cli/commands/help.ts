import { EXIT } from '../../../shared/failures.ts';
import { succeed } from '../../../shared/result.ts';
import { rowOf } from '../../../shared/row-of.ts';
import type { CommandHelp, OptionId } from '../../../shared/text/command-help.ts';
import { define, EVERY_EXIT, EVERYWHERE, optionsOf, usagesOf, type Command, type Commands } from '../command.ts';
import { badUsage, nearest, type Option, type Options } from '../option.ts';
import { wrapped } from '../wrap.ts';

/** What fits into the console of Windows 7. */
const DEFAULT_WIDTH = 79;

/** Wider lines are hard to read. */
const MOST_WIDTH = 100;
const COLUMN = 30;
/** More values than this are for the reference, not for a screen. */
const MOST_VALUES = 9;

const INDENT = ' '.repeat(COLUMN);

const inOrder = <T extends object>(words: T): readonly (keyof T)[] => Object.keys(words) as (keyof T)[];

export function usageRows(commands: readonly Command[], { usage, placeholders }: CommandHelp) {
  const usages = usagesOf(commands);
  return inOrder(usage).flatMap((id) => {
    const row = usages[id];
    if (row === undefined) return [];
    const { synopsis = id, exits, tried = [] } = row;
    const typed = synopsis.replaceAll(/\{(\w+)\}/g, (whole, name: string) => rowOf(placeholders, name) ?? whole);
    return [{ id, typed, exits, tried, says: usage[id] }];
  });
}

const optionRow = (id: OptionId, { argument, short, values = [] }: Option<unknown>, help: CommandHelp) => {
  const names = short === undefined ? `--${id}` : `-${short}, --${id}`;
  const typed = argument === undefined ? names : `${names} ${help.placeholders[argument]}`;
  return { id, typed, says: help.options[id], values };
};

const optionRows = (options: Options, ids: readonly OptionId[], help: CommandHelp) =>
  ids.flatMap((id) => (options[id] === undefined ? [] : [optionRow(id, options[id], help)]));

export const allOptionRows = (commands: Commands, help: CommandHelp) =>
  optionRows(optionsOf(Object.values(commands)), inOrder(help.options), help).map((row) => {
    const takers = inOrder(help.usage).filter((name) => row.id in (rowOf(commands, name)?.options ?? {}));
    return { ...row, commands: row.id in EVERYWHERE ? null : takers };
  });

/** Formats a name on the left and its text on the right; the text starts on a new line if the name is too long. */
function row(name: string, text: string, width: number): readonly string[] {
  const [first = '', ...rest] = wrapped(text, Math.min(width, MOST_WIDTH) - COLUMN).split('\n');
  const head = `  ${name}`;
  const start = head.length + 2 > COLUMN ? [head, `${INDENT}${first}`] : [`${head.padEnd(COLUMN)}${first}`];
  return [...start, ...rest.map((line) => `${INDENT}${line}`)];
}

const optionLines = (
  { typed, says, values }: ReturnType<typeof optionRow>,
  most: number,
  width: number,
  commands: readonly string[] | null = null,
): readonly string[] => {
  const choice = values.length === 0 || values.length > most ? '' : `: ${values.join(', ')}`;
  return row(typed, `${says}${choice}${commands === null ? '' : ` (${commands.join(', ')})`}`, width);
};

/** Renders `--help`: the ways to use it, the options and the exit codes, from the definitions of the commands. */
function renderHelp(commands: Commands, help: CommandHelp, width: number): string {
  return [
    help.lead,
    '',
    ...usageRows(Object.values(commands), help).flatMap(({ typed, says }) => row(typed, says, width)),
    '',
    help.optionsHead,
    ...allOptionRows(commands, help).flatMap((option) => optionLines(option, MOST_VALUES, width, option.commands)),
    '',
    help.exitsHead,
    ...Object.entries(help.exits).flatMap(([code, text]) => row(code, text, width)),
    '',
    help.colours,
    help.more,
  ].join('\n');
}

/** Renders `help check` and `check --help`: only that command, with its own options first, and examples. */
function renderCommandHelp(command: Command, help: CommandHelp, width: number): string {
  const usages = usageRows([command], help);
  const exits: ReadonlySet<number> = new Set([...usages.flatMap((usage) => usage.exits), ...EVERY_EXIT]);
  const linesOf = (options: Options): readonly string[] =>
    optionRows(options, inOrder(options), help).flatMap((option) => optionLines(option, Infinity, width));
  const own = linesOf(command.options);
  const { examples } = command;
  return [
    ...usages.flatMap(({ typed, says }) => row(typed, says, width)),
    ...(own.length === 0 ? [] : ['', help.optionsHead, ...own]),
    '',
    help.everywhereHead,
    ...linesOf(EVERYWHERE),
    ...(examples.length === 0 ? [] : ['', help.examplesHead, ...examples.map((line) => `  tls-remedy ${line}`)]),
    '',
    help.exitsHead,
    ...Object.entries(help.exits).flatMap(([code, text]) => (exits.has(Number(code)) ? row(code, text, width) : [])),
  ].join('\n');
}

/** `help`, and with the name of a command before or after it the help for that command. */
export const command = define({
  options: {},
  usage: { help: { synopsis: 'help [{command}]', exits: [0], tried: ['help check'] } },
  examples: ['help', 'help apply'],
  operands: () => [0, Infinity],
  refuse({ operands: [topic], commands }) {
    const isKnown = topic === undefined || commands.some((name) => name === topic.toLowerCase());
    return isKnown ? null : badUsage(topic, nearest(topic, commands), 'no-command');
  },
  read: (_given, { operands: [topic], commands }) =>
    succeed({ topics: commands.filter((name) => name === topic?.toLowerCase()) }),
  async run({ texts, commandsOf, host, args: { topics } }) {
    const width = host.width() ?? DEFAULT_WIDTH;
    const [{ cli }, commands] = await Promise.all([texts(), commandsOf(topics.length === 0 ? undefined : topics)]);
    const [about] = topics.length === 0 ? [] : Object.values(commands);
    const usage =
      about === undefined ? renderHelp(commands, cli.help, width) : renderCommandHelp(about, cli.help, width);
    return succeed({ shape: 'help', json: { usage }, text: usage, exit: EXIT.ok });
  },
});
