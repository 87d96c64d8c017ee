import { isatty } from 'node:tty';
import type { SelfProgram } from '../ports.ts';
import { openPc } from '../services/pc/open-pc.ts';
import type { Language } from '../../shared/text/languages.ts';
import { VERSION } from '../version.ts';
import type { CliHost } from './command.ts';
import { writeAll } from './write-all.ts';
import { fstatSync, readSync } from 'node:fs';
import { stderr, stdin } from 'node:process';
import { readConsoleLine } from '../win32/console.ts';

const CHUNK = 65_536;

/** The codes that end it: the other side of a pipe is gone, or there never was a handle. */
const ENDS: readonly unknown[] = ['EOF', 'EPIPE', 'EBADF'];

async function* readHandle(): AsyncGenerator<Uint8Array> {
  for (;;) {
    const buffer = Buffer.alloc(CHUNK);
    let size = 0;
    try {
      size = readSync(0, buffer);
    } catch (error) {
      if (!ENDS.includes((error as NodeJS.ErrnoException).code)) throw error;
    }
    if (size === 0) return;
    yield buffer.subarray(0, size);
  }
}

/** True if input is redirected rather than a console; a program with a window has no console of its own. */
function isRedirected(): boolean {
  if (isatty(0)) return false;
  try {
    fstatSync(0);
    return true;
  } catch {
    return false;
  }
}

async function askTerminal(question: string): Promise<string | null> {
  if (!stdin.isTTY) return null;
  const { createInterface } = await import('node:readline');
  const lines = createInterface({ input: stdin, output: stderr });
  return new Promise((resolve) => {
    lines.once('close', () => resolve(null));
    lines.question(question, (answer) => {
      resolve(answer);
      lines.close();
    });
  });
}

/** Asks on the terminal, or in the console that started the program; null if there is none, or input is piped. */
async function ask(question: string, note: (text: string) => void): Promise<string | null> {
  if (process.platform !== 'win32') return askTerminal(question);
  return isRedirected() ? null : readConsoleLine(() => note(question));
}

/** Narrower than this, or without a width, a window is taken for one of this. */
const LEAST_WIDTH = 39;

/** Overwrites the previous line; a line that is too long would wrap and stay. */
function showProgress(text: string | null): void {
  const { stderr } = process;
  stderr.write(`\r\u001b[K${(text ?? '').slice(0, stderr.columns - 1)}`);
}

/** `self` starts helpers; `language` is the window's, null for ICU's, which follows Windows' regional format. */
export function processHost(self: SelfProgram, language: Language | null = null): CliHost {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  return {
    version: VERSION,
    locale: () =>
      [LC_ALL, LC_MESSAGES, LANG].find((locale) => locale !== undefined && locale !== '') ??
      language ??
      Intl.Collator().resolvedOptions().locale, // loads less than formatting numbers or dates
    // the last column stays free: an old console would add an empty line
    width: () => (isatty(1) ? Math.max(process.stdout.columns - 1, LEAST_WIDTH) : null),
    openPc: (options) => openPc({ ...options, self }),
    // Electron on Windows reports its `process.stdin` as ended, so the handle is read
    input: () => (process.platform === 'win32' ? readHandle() : stdin),
    out: (text) => writeAll(1, text),
    note: (text) => writeAll(2, `${text}\n`),
    progress: isatty(2) ? showProgress : null,
    onInterrupt(stop) {
      process.once('SIGINT', stop);
      return () => process.off('SIGINT', stop);
    },
    ask: (question) => ask(question, (text) => writeAll(2, text)),
  };
}
