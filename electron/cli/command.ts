// What a command is, and what it runs in: a file of `commands/` defines one.
import { ARCHITECTURES } from '../../shared/diagnosis/snapshot.ts';
import { fail, type ExitCode, type Failure } from '../../shared/failures.ts';
import { inOneLine } from '../../shared/output/plain-text.ts';
import type { Result } from '../../shared/result.ts';
import type { CommandName, OptionId, UsageId } from '../../shared/text/command-help.ts';
import { LANGUAGES, type Language } from '../../shared/text/languages.ts';
import type { Messages } from '../../shared/text/messages.ts';
import { RELEASE_IDS } from '../../shared/windows/releases.ts';
import { check } from '../services/read/check.ts';
import type { OpenOptions } from '../services/read/open-pc.ts';
import type { Pc } from '../services/read/pc.ts';
import { allOf, anyText, flag, mapped, oneOf, type Given, type Options, type Typed } from './option.ts';

/** What the command line needs of the process that it runs in. */
export interface CliHost {
  readonly version: string;
  /** The user's locale, such as `nl_NL.UTF-8`; `--lang` wins over it. Finding it takes time, so it is asked when words are needed. */
  readonly locale: string;
  openPc(options: Omit<OpenOptions, 'self'>): Promise<Result<Pc>>;
  /** Standard output: results only. */
  out(text: string): void;
  /** Standard error: everything else. */
  note(text: string): void;
  /** Standard input, in chunks. */
  input(): AsyncIterable<Uint8Array>;
  /** Shows how far it is, in place of what it showed before, and takes it away for null; null where standard error is no terminal. */
  readonly progress: ((text: string | null) => void) | null;
  /** Calls back at the first Ctrl+C, which then ends nothing by itself; what it gives ends that. */
  onInterrupt(stop: () => void): () => void;
  /** Asks on the terminal; null where there is none. */
  ask(question: string): Promise<string | null>;
}

/** What a command gives: data for `--json`, text for people, and the exit code. */
export interface CommandAnswer {
  readonly json: unknown;
  /** As a function it is made when it is asked for: with `--json` it isn't. Null where the command has printed all by itself. */
  readonly text: string | (() => Promise<string>) | null;
  readonly exit: ExitCode;
}

/** An answer whose text is made from its data, with every text in that on one line: no value of a PC looks like a line of ours. */
export function answerOf<T>(json: T, exit: ExitCode, text: (shown: T) => string | Promise<string>): CommandAnswer {
  return { json, text: async () => text(inOneLine(json)), exit };
}

/** What the command line speaks. Both are found when they are asked for: `check --json` needs no word. */
export interface Words {
  readonly texts: () => Promise<Messages>;
  readonly language: () => Language;
}

/** Options that every command has. */
export const EVERYWHERE = {
  registry: anyText('path'),
  'registry-driver': oneOf(['native', 'script-host']),
  release: oneOf(RELEASE_IDS),
  arch: oneOf(ARCHITECTURES),
  json: flag,
  lang: oneOf(LANGUAGES),
  help: { ...flag, short: 'h' },
  version: flag,
} as const satisfies Options;

const read = <O extends Options>(options: O, typed: Typed): Given<O> =>
  Object.fromEntries(
    Object.entries(options).map(([name, option]) => [
      name,
      option.read(typed.texts(name as OptionId), name, typed.argv),
    ]),
  ) as Given<O>;

/** What is read of every command line. */
const readEverywhere = (typed: Typed) => {
  const { json, registry, lang, release, arch, 'registry-driver': driver } = read(EVERYWHERE, typed);
  return mapped(allOf({ lang, release, arch, driver, json, registry }), ({ release, arch, ...more }) => ({
    ...more,
    named: { release, architecture: arch },
  }));
};

/** What a command runs in. */
export interface Running extends Words {
  readonly host: CliHost;
  /** Some commands by their names, or all. */
  readonly commandsOf: (names?: readonly CommandName[]) => Promise<Commands>;
}

type Everywhere = Extract<ReturnType<typeof readEverywhere>, { readonly ok: true }>['value'];

/** One run of a command, with what was asked of it. */
export interface CommandRun<A = unknown> extends Running {
  readonly args: A & Everywhere;
}

/** What every command can end with besides its own: bad input or usage, and our bug. */
export const EVERY_EXIT: readonly ExitCode[] = [2, 70];

/** A way to use a command, as `--help` and the command-line reference show it. */
interface Usage {
  /** What is typed, a placeholder in braces; by default the words by which this way is known. */
  readonly synopsis?: string;
  readonly exits: readonly ExitCode[];
  /** Examples of the reference, each as typed after `npm run cli --`. A test runs them in order, from a fresh copy of a sample. */
  readonly tried?: readonly string[];
}

interface Said<O> {
  /** Its options besides those that all commands have. */
  readonly options: O;
  readonly usage: Readonly<Partial<Record<UsageId, Usage>>>;
  /** What somebody would type after `tls-remedy`, the commonest first. A test reads each as the command line does. */
  readonly examples: readonly string[];
  /** It writes to the PC or makes files; one without it writes nothing but what `--out` names. */
  readonly writes?: true;
  /** The least and the most that may stand behind it; by default nothing. */
  readonly operands?: (typed: Typed) => readonly [least: number, most: number];
  /** Why this doesn't go together, before anything of it is read. */
  readonly refuse?: (typed: Typed) => Failure | null;
}

interface Definition<O, A> extends Said<O> {
  readonly read: (given: Given<O>, typed: Typed) => Result<A>;
  readonly run: (run: CommandRun<A>) => Promise<Result<CommandAnswer>>;
}

export interface Command extends Said<Options> {
  /** Reads what was typed, and gives what runs it. */
  readonly prepare: (typed: Typed) => Result<(running: Running) => Promise<Result<CommandAnswer>>>;
}

export type Commands = Readonly<Record<string, Command>>;

/** Every option that some commands take. */
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

/** Runs a command on the opened PC and lets go of it, whatever happens. */
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

/** On this PC, `--release` may only say what the registry doesn't: it must not cause a write for another Windows. */
export async function refuseNaming(pc: Pc): Promise<Failure | null> {
  if (pc.named.release === null || pc.ranOn.driver === 'reg-file') return null;
  const { release: found } = (await check({ ...pc, named: { ...pc.named, release: null } })).report.machine;
  return found === 'unknown' || found === pc.named.release
    ? null
    : fail('release-contradicts', { found, named: pc.named.release });
}
