import { fstatSync, readSync } from 'node:fs';
import { stderr, stdin } from 'node:process';
import { isatty } from 'node:tty';
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

/** Reads standard input in chunks. Electron on Windows reports its `process.stdin` as ended, so the handle is read. */
export function readInput(): AsyncIterable<Uint8Array> {
  return process.platform === 'win32' ? readHandle() : stdin;
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
    lines.once('close', () => {
      resolve(null);
    });
    lines.question(question, (answer) => {
      resolve(answer);
      lines.close();
    });
  });
}

/** Asks on the terminal, or in the console that started the program; null if there is none, or input is piped. */
export async function ask(question: string, note: (text: string) => void): Promise<string | null> {
  if (process.platform !== 'win32') return askTerminal(question);
  return isRedirected() ? null : readConsoleLine(() => note(question));
}
