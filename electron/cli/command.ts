// Defines commands and their context: each file of `commands/` defines one.
import { ARCHITECTURES } from '../../shared/diagnosis/snapshot.ts';
import { fail, type ExitCode, type Failure } from '../../shared/failures.ts';
import { inOneLine } from '../../shared/output/plain-text.ts';
import { succeed, type Result } from '../../shared/result.ts';
import type { CommandName, OptionId, UsageId } from '../../shared/text/command-help.ts';
import { LANGUAGES, type Language } from '../../shared/text/languages.ts';
import type { Messages } from '../../shared/text/messages.ts';
import { RELEASE_IDS } from '../../shared/windows/releases.ts';
import { check } from '../services/read/check.ts';
import type { OpenOptions } from '../services/pc/open-pc.ts';
import type { Pc } from '../services/pc/pc.ts';
import type { Shape } from './shapes.ts';
import { allOf, anyText, flag, mapped, oneOf, type Given, type Options, type Typed } from './option.ts';

export interface CliHost {
  readonly version: string;
  /** The user's locale, such as `nl_NL.UTF-8`; `--lang` takes precedence. Slow, so read only if words are needed. */
  readonly locale: () => string;
  /** How many columns a line on standard output may have; null if that is no terminal. */
  readonly width: () => number | null;
  openPc(options: Omit<OpenOptions, 'self'>): Promise<Result<Pc>>;
  /** Standard output: results only. */
  out(text: string): void;
  /** Standard error: everything else. */
  note(text: string): void;
  input(): AsyncIterable<Uint8Array>;
  /** Replaces the progress shown, or clears it for null; null if standard error isn't a terminal. */
  readonly progress: ((text: string | null) => void) | null;
  /** Calls back at the first Ctrl+C instead of ending the process. Returns a function that stops this. */
  onInterrupt(stop: () => void): () => void;
  /** Asks on the terminal; null if there is none. */
  ask(question: string): Promise<string | null>;
}

/** The result of a command: data for `--json` with its shape, text for people, and the exit code. */
export interface CommandAnswer {
  readonly shape: Shape;
  readonly json: object;
  /** A function is called only if needed, so not with `--json`. Null if the command has printed everything already. */
  readonly text: string | (() => Promise<string>) | null;
  readonly exit: ExitCode;
}

type Answered = Extract<Result<CommandAnswer>, { readonly ok: true }>;

/** Creates an answer and its text. Texts in the data are put on one line: no value of a PC looks like our own line. */
export function answerOf<T extends object>(
  shape: Shape,
  json: T,
  exit: ExitCode,
  text: (shown: T) => string | Promise<string>,
): Answered {
  return succeed({ shape, json, text: async () => text(inOneLine(json)), exit });
}

/** The texts in the chosen language. Both are loaded on demand: `check --json` needs no words. */
export interface Words {
  readonly texts: () => Promise<Messages>;
  readonly language: () => Language;
}

export const EVERYWHERE = {
  registry: anyText('path'),
  'registry-driver': oneOf(['native', 'script-host']),
  release: oneOf(RELEASE_IDS),
  arch: oneOf(ARCHITECTURES),
  json: flag,
  lang: oneOf(LANGUAGES),
  help: { ...flag, short: 'h' },
  version: { ...flag, short: 'v' },
} as const satisfies Options;

const read = <O extends Options>(options: O, typed: Typed): Given<O> =>
  Object.fromEntries(
    Object.entries(options).map(([name, option]) => [
      name,
      option.read(typed.texts(name as OptionId), name, typed.argv),
    ]),
  ) as Given<O>;

const readEverywhere = (typed: Typed) => {
  const { json, registry, lang, release, arch, 'registry-driver': driver } = read(EVERYWHERE, typed);
  return mapped(allOf({ lang, release, arch, driver, json, registry }), ({ release, arch, ...more }) => ({
    ...more,
    named: { release, architecture: arch },
  }));
};

export interface Running extends Words {
  readonly host: CliHost;
  readonly commandsOf: (names?: readonly CommandName[]) => Promise<Commands>;
}

type Everywhere = Extract<ReturnType<typeof readEverywhere>, { readonly ok: true }>['value'];

export interface CommandRun<A = unknown> extends Running {
  readonly args: A & Everywhere;
}

/** Exit codes of every command besides its own: bad input or usage, output that can't be written, and our bug. */
export const EVERY_EXIT: readonly ExitCode[] = [2, 5, 70];

interface Usage {
  /** The syntax, with placeholders in braces; by default the words that identify this way. */
  readonly synopsis?: string;
  readonly exits: readonly ExitCode[];
  /** Examples for the reference, as typed after `npm run cli --`. A test runs them in order, on a fresh sample. */
  readonly tried?: readonly string[];
}

interface Said<O> {
  readonly options: O;
  readonly usage: Readonly<Partial<Record<UsageId, Usage>>>;
  /** Typical arguments after `tls-remedy`, the most common first. A test parses each like the command line. */
  readonly examples: readonly string[];
  /** True if it writes to the PC or creates files; otherwise it writes only the file named by `--out`. */
  readonly writes?: true;
  /** The minimum and maximum number of operands; by default none. */
  readonly operands?: (typed: Typed) => readonly [least: number, most: number];
  readonly refuse?: (typed: Typed) => Failure | null;
}

interface Definition<O, A> extends Said<O> {
  readonly read: (given: Given<O>, typed: Typed) => Result<A>;
  readonly run: (run: CommandRun<A>) => Promise<Result<CommandAnswer>>;
}

export interface Command extends Said<Options> {
  readonly prepare: (typed: Typed) => Result<(running: Running) => Promise<Result<CommandAnswer>>>;
}

export type Commands = Readonly<Record<string, Command>>;

export const optionsOf = (commands: readonly Command[]): Options =>
  Object.assign({}, ...commands.map(({ options }) => options), EVERYWHERE) as Options;

export const usagesOf = (commands: readonly Command[]): Command['usage'] =>
  Object.assign({}, ...commands.map(({ usage }) => usage)) as Command['usage'];

export function define<const O extends Options, A>({ read: readOwn, run, ...said }: Definition<O, A>): Command {
  return {
    ...said,
    prepare(typed) {
      const everywhere = readEverywhere(typed);
      if (!everywhere.ok) return everywhere;
      return mapped(
        readOwn(read(said.options, typed), typed),
        (own) => (running) => run({ ...running, args: { ...own, ...everywhere.value } }),
      );
    },
  };
}

export async function withPc(
  { args: { registry, driver, named }, host }: CommandRun,
  command: (pc: Pc) => Promise<Result<CommandAnswer>>,
): Promise<Result<CommandAnswer>> {
  const pc = await host.openPc({ registry, driver, named });
  if (!pc.ok) return pc;
  try {
    return await command(pc.value);
  } finally {
    await pc.value.driver.close();
  }
}

/** On this PC, `--release` may only add what the registry lacks, never cause a write for another Windows version. */
export async function refuseNaming(pc: Pc): Promise<Failure | null> {
  if (pc.named.release === null || pc.ranOn.driver === 'reg-file') return null;
  const { release: found } = (await check({ ...pc, named: { ...pc.named, release: null } })).report.machine;
  return found === 'unknown' || found === pc.named.release
    ? null
    : fail('release-contradicts', { found, named: pc.named.release });
}
