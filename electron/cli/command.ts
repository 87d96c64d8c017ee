import type { ExitCode } from '../../shared/failures.ts';
import { inOneLine } from '../../shared/output/plain-text.ts';
import type { Result } from '../../shared/result.ts';
import type { Language } from '../../shared/text/languages.ts';
import type { Messages } from '../../shared/text/messages.ts';
import type { OpenOptions } from '../services/read/open-pc.ts';
import type { Pc } from '../services/read/pc.ts';

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
