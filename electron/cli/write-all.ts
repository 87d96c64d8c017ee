import { writeSync } from 'node:fs';

/** Writes all of a text to a file descriptor; a pipe may take it in pieces. */
export function writeAll(fd: number, text: string): void {
  let bytes = Buffer.from(text, 'utf8');
  while (bytes.length > 0) {
    try {
      bytes = bytes.subarray(writeSync(fd, bytes));
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if (code === 'EAGAIN') continue; // a full pipe that doesn't block: its reader will make room
      if (code === 'EPIPE') return; // nobody reads any more
      throw error;
    }
  }
}
