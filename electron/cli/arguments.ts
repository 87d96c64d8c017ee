import { parseArgs } from 'node:util';
import type { CommandName } from '../../shared/text/command-help.ts';
import type { Failure } from '../../shared/failures.ts';
import { succeed, type Result } from '../../shared/result.ts';
import { rowOf } from '../../shared/row-of.ts';
import { LANGUAGES, type Language } from '../../shared/text/languages.ts';
import { EVERYWHERE, optionsOf, type Command, type CommandAnswer, type Running } from './command.ts';
import { COMMAND_NAMES, commandOf, commandsOf, isCommandName } from './commands/index.ts';
import {
  badUsage,
  mapped,
  GUESSED_OPTIONS,
  nearest,
  OPTION_NAMES,
  type Option,
  type Options,
  type Typed,
} from './option.ts';

interface ReadLine {
  readonly command: CommandName;
  readonly writes: boolean;
  readonly run: (running: Running) => Promise<Result<CommandAnswer>>;
}

type Values = ReadonlyMap<string, readonly string[]>;

const withoutDashes = (option: string): string => option.replace(/^--?/, '');

/** Says in our words what Node's parser refuses. Its message names the option: `'-h, --help <value>'`. */
function refusalOf(error: unknown, options: Options): Failure<'bad-usage'> {
  const message = error instanceof Error ? error.message : '';
  const [, option = ''] = /'(?:-\w, )?(--?[^' ]*)/.exec(message) ?? [];
  const known = rowOf<Option<unknown>>(options, withoutDashes(option));
  if (known?.argument === undefined) {
    const near = known === undefined ? nearest(withoutDashes(option), GUESSED_OPTIONS) : null;
    return badUsage(option, near === null ? null : `--${near}`, known === undefined ? 'no-option' : 'no-value');
  }
  return badUsage(`${option} ?${known.values === undefined ? '' : ` (${known.values.join(', ')})`}`);
}

function parsed(args: readonly string[], options: Options) {
  const rows = Object.entries(options).map(([name, { argument, short }]) => {
    const type = argument === undefined ? ('boolean' as const) : ('string' as const);
    return [name, { type, multiple: true, ...(short === undefined ? {} : { short }) }] as const;
  });
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: Object.fromEntries(rows),
      allowPositionals: true,
      strict: true,
    });
    const texts = Object.entries(values).map(([name, value]) => [name, [value].flat().map(String)] as const);
    return succeed({ values: new Map(texts), positionals, argv: args });
  } catch (error) {
    return refusalOf(error, options);
  }
}

/** Windows' own ways to ask for help, and names in any case; what stands after `--` is left as it is. */
function tidied(args: readonly string[]): readonly string[] {
  const end = args.indexOf('--');
  return args.map((arg, at) => {
    if (end >= 0 && at >= end) return arg;
    if (arg === '/?' || arg === '-?') return '--help';
    return arg.replace(/^(?:--[^=]+|-[a-z]$)/i, (name) => name.toLowerCase());
  });
}

const commandIn = (word: string): CommandName | null => {
  const name = word.toLowerCase();
  return isCommandName(name) ? name : null;
};

/**
 * Parses with the options of the named command, so that the files of the others needn't be loaded. Values that start
 * with a dash, such as `explain -1`, are operands.
 */
async function split(given: readonly string[]) {
  const [first, second, ...rest] = given;
  const isText = first?.toLowerCase() === 'explain' && second !== undefined && /^-(?:[0-9]|$|[^-].*\s)/s.test(second);
  const argv = tidied(isText ? ['explain', ...rest, '--', second] : given);
  const named = argv.flatMap((word) => commandIn(word) ?? []).slice(0, 1);
  const parts = parsed(argv, optionsOf(Object.values(await commandsOf(named))));
  if (parts.ok || parts.details.why !== 'no-option') return parts;
  if (!OPTION_NAMES.includes(withoutDashes(parts.details.what))) return parts;
  return parsed(argv, optionsOf(Object.values(await commandsOf()))); // an option of another command may have a value
}

function nameOf([name]: readonly string[], values: Values): Result<CommandName> {
  if (values.has('help')) return succeed('help');
  if (values.has('version')) return succeed('version');
  if (name === undefined) return succeed('help');
  const command = commandIn(name);
  return command === null ? badUsage(name, nearest(name, COMMAND_NAMES), 'no-command') : succeed(command);
}

function misshapen(
  name: CommandName,
  { options, operands = () => [0, 0], refuse }: Command,
  typed: Typed,
  values: Values,
): Failure | null {
  const taken = { ...options, ...EVERYWHERE };
  const surplus = [...values.keys()].find((option) => !Object.hasOwn(taken, option));
  if (surplus !== undefined && !typed.has('help')) return badUsage(`${name} --${surplus}`);
  const repeated = [...values].find(
    ([option, { length }]) => length > 1 && rowOf<Option<unknown>>(taken, option)?.addsUp !== true,
  );
  if (repeated !== undefined && !typed.has('help')) return badUsage(`--${repeated[0]}`, null, 'once');
  const [least, most] = operands(typed);
  const extra = typed.operands[most];
  if (extra !== undefined) return badUsage(`${name} ... ${extra}`);
  if (typed.operands.length < least) return badUsage([name, ...typed.operands, '?'].join(' '));
  return refuse?.(typed) ?? null;
}

export function outputOptions(given: readonly string[]): {
  readonly json: boolean;
  readonly language: Language | null;
} {
  const argv = tidied(given);
  const at = argv.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const named = at < 0 ? undefined : (argv[at]?.split('=')[1] ?? argv[at + 1]);
  return { json: argv.includes('--json'), language: LANGUAGES.find((language) => language === named) ?? null };
}

export async function readArguments(given: readonly string[]): Promise<Result<ReadLine>> {
  const parts = await split(given);
  if (!parts.ok) return parts;
  const { values, positionals, argv } = parts.value;
  const named = nameOf(positionals, values);
  if (!named.ok) return named;
  const name = named.value;
  const command = await commandOf(name);
  const typed: Typed = {
    has: (option) => values.has(option),
    texts: (option) => values.get(option) ?? [],
    operands: positionals[0]?.toLowerCase() === name ? positionals.slice(1) : positionals,
    argv,
    commands: COMMAND_NAMES,
  };
  const wrong = misshapen(name, command, typed, values);
  if (wrong !== null) return wrong;
  const writes = command.writes === true || typed.has('out');
  return mapped(command.prepare(typed), (run) => ({ command: name, writes, run }));
}
