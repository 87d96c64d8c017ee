import { parseArgs } from 'node:util';
import type { CommandName, OptionId } from '../../shared/text/command-help.ts';
import type { Failure } from '../../shared/failures.ts';
import { succeed, type Result } from '../../shared/result.ts';
import { LANGUAGES, type Language } from '../../shared/text/languages.ts';
import type { CommandAnswer, Running } from './command.ts';
import { COMMAND_NAMES, COMMANDS, OPTIONS } from './commands/index.ts';
import { EVERYWHERE } from './define.ts';
import { nearest } from './nearest.ts';
import { badUsage, mapped, type Typed } from './option.ts';

/** A command line that could be read. */
interface ReadLine {
  readonly command: CommandName;
  /** It writes to the PC or makes files. */
  readonly writes: boolean;
  readonly run: (running: Running) => Promise<Result<CommandAnswer>>;
}

type Values = ReadonlyMap<string, readonly string[]>;

/** All may stand there more than once: for most of them the last one counts. */
const PARSED = Object.fromEntries(
  Object.entries(OPTIONS).map(([name, { argument, short }]) => [
    name,
    {
      type: argument === undefined ? ('boolean' as const) : ('string' as const),
      multiple: true,
      ...(short === undefined ? {} : { short }),
    },
  ]),
);

interface Parts {
  readonly values: Values;
  readonly positionals: readonly string[];
  readonly argv: readonly string[];
}

/** Options are parsed strictly; values that start with a dash, such as `explain -1`, are operands. */
function split(typed: readonly string[]): Result<Parts> {
  try {
    const [first, second, ...rest] = typed;
    const isText = first === 'explain' && second !== undefined && /^-(?:[0-9]|$|[^-].*\s)/s.test(second);
    const argv = isText ? ['explain', ...rest, '--', second] : [...typed];
    const { values, positionals } = parseArgs({ args: argv, options: PARSED, allowPositionals: true, strict: true });
    const texts = Object.entries(values).map(([name, value]) => [name, [value].flat().map(String)] as const);
    return succeed({ values: new Map(texts), positionals, argv });
  } catch (error) {
    return badUsage(error instanceof Error ? (error.message.split(/[.\n]/)[0] ?? '') : '');
  }
}

function commandOf([name]: readonly string[], values: Values): Result<CommandName> {
  if (values.has('help')) return succeed('help');
  if (values.has('version')) return succeed('version');
  if (name === undefined) return succeed('help');
  const command = COMMAND_NAMES.find((candidate) => candidate === name);
  return command === undefined ? badUsage(name, nearest(name, COMMAND_NAMES)) : succeed(command);
}

function misshapen(name: CommandName, typed: Typed, values: Values): Failure | null {
  const { options, operands = () => [0, 0], refuse } = COMMANDS[name];
  const taken = { ...options, ...EVERYWHERE };
  const surplus = [...values.keys()].find((option) => !Object.hasOwn(taken, option));
  if (surplus !== undefined) return badUsage(`${name} --${surplus}`);
  const [least, most] = operands(typed);
  const extra = typed.operands[most];
  if (extra !== undefined) return badUsage(`${name} ... ${extra}`);
  if (typed.operands.length < least) return badUsage([name, ...typed.operands, '?'].join(' '));
  return refuse?.(typed) ?? null;
}

/** The language and the form of output, as far as they are known, even where the command line is otherwise wrong. */
export function outputOptions(argv: readonly string[]): { readonly json: boolean; readonly language: Language | null } {
  const at = argv.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const named = at < 0 ? undefined : (argv[at]?.split('=')[1] ?? argv[at + 1]);
  return { json: argv.includes('--json'), language: LANGUAGES.find((language) => language === named) ?? null };
}

/** Reads a command line. Every refusal is a failure with what was wrong. */
export function readArguments(given: readonly string[]): Result<ReadLine> {
  const parts = split(given);
  if (!parts.ok) return parts;
  const { values, positionals, argv } = parts.value;
  const named = commandOf(positionals, values);
  if (!named.ok) return named;
  const command = named.value;
  const typed: Typed = {
    has: (name: OptionId) => values.has(name),
    texts: (name: OptionId) => values.get(name) ?? [],
    operands: positionals[0] === command ? positionals.slice(1) : positionals,
    argv,
  };
  const wrong = misshapen(command, typed, values);
  if (wrong !== null) return wrong;
  const writes = COMMANDS[command].writes === true || typed.has('out');
  return mapped(COMMANDS[command].prepare(typed), (run) => ({ command, writes, run }));
}
