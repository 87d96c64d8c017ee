import { writeSync } from 'node:fs';
import { isatty } from 'node:tty';

/** Nothing reads any more, or nothing ever could: a scheduled task or a service starts without handles. */
const NO_READER: readonly unknown[] = ['EPIPE', 'EBADF'];

/** A pipe may take a text in pieces; a terminal gets it as text, as it would read bytes in its own code page. */
export function writeAll(fd: 1 | 2, text: string): void {
  if (isatty(fd)) {
    process[fd === 1 ? 'stdout' : 'stderr'].write(text); // waits for the terminal, on every system
    return;
  }
  let bytes = Buffer.from(text, 'utf8');
  while (bytes.length > 0) {
    try {
      bytes = bytes.subarray(writeSync(fd, bytes));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EAGAIN') continue; // a full pipe that doesn't block: its reader will make room
      if (NO_READER.includes(code)) return;
      throw error;
    }
  }
}
