import { stdin, stderr } from 'node:process';
import type { SelfProgram } from '../ports.ts';
import { openPc } from '../services/open-pc.ts';
import { VERSION } from '../version.ts';
import type { CliHost } from './command.ts';
import { writeAll } from './write-all.ts';

async function ask(question: string): Promise<string | null> {
  if (!stdin.isTTY) return null;
  const { createInterface } = await import('node:readline');
  const lines = createInterface({ input: stdin, output: stderr });
  return new Promise((resolve) => {
    lines.once('close', () => {
      resolve(null);
    });
    lines.question(question, (answer) => {
      resolve(answer);
      lines.close();
    });
  });
}

/** The command line's host in an ordinary process; `self` is what a helper is started from. */
export function processHost(self: SelfProgram): CliHost {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  return {
    version: VERSION,
    get locale() {
      return (
        [LC_ALL, LC_MESSAGES, LANG].find((locale) => locale !== undefined && locale !== '') ??
        Intl.Collator().resolvedOptions().locale // loads less than a format of numbers or dates
      );
    },
    openPc: (options) => openPc({ ...options, self }),
    input: () => stdin,
    out: (text) => {
      writeAll(1, text);
    },
    note: (text) => {
      writeAll(2, `${text}\n`);
    },
    ask,
  };
}
