import { inOneLine } from '../../shared/output/plain-text.ts';
import { writeAll } from '../cli/write-all.ts';

const textOfBug = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));

/** Reports a bug in one line on standard error, if there is one. */
export function tellBug(error: unknown): void {
  try {
    writeAll(2, `bug: ${inOneLine(textOfBug(error))}\n`);
  } catch {
    // a process without handles
  }
}
