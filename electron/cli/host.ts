import { isatty } from 'node:tty';
import type { SelfProgram } from '../ports.ts';
import { openPc } from '../services/read/open-pc.ts';
import type { Language } from '../../shared/text/languages.ts';
import { VERSION } from '../version.ts';
import type { CliHost } from './command.ts';
import { ask, readInput } from './standard-input.ts';
import { writeAll } from './write-all.ts';

/** Overwrites the previous line; a line that is too long would wrap and stay. */
function showProgress(text: string | null): void {
  const { stderr } = process;
  stderr.write(`\r\u001b[K${(text ?? '').slice(0, stderr.columns - 1)}`);
}

/**
 * Creates the command line's host in an ordinary process.
 *
 * @param self The program that helpers are started from.
 * @param language The window's language on this PC; without one, ICU's, which follows the Windows regional format.
 */
export function processHost(self: SelfProgram, language: Language | null = null): CliHost {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  return {
    version: VERSION,
    get locale() {
      return (
        [LC_ALL, LC_MESSAGES, LANG].find((locale) => locale !== undefined && locale !== '') ??
        language ??
        Intl.Collator().resolvedOptions().locale // loads less than formatting numbers or dates
      );
    },
    openPc: (options) => openPc({ ...options, self }),
    input: readInput,
    out: (text) => {
      writeAll(1, text);
    },
    note: (text) => {
      writeAll(2, `${text}\n`);
    },
    progress: isatty(2) ? showProgress : null,
    onInterrupt(stop) {
      process.once('SIGINT', stop);
      return () => process.off('SIGINT', stop);
    },
    ask: (question) => ask(question, (text) => writeAll(2, text)),
  };
}
