import { rename } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { errnoOf } from './file-errors.ts';

/** The errors on Windows while another program, such as a virus scanner or a reader, has one of the two open. */
const FOR_A_MOMENT: readonly unknown[] = ['EPERM', 'EACCES', 'EBUSY'];
/** Less than two seconds in all. */
const PAUSES_MS = [10, 20, 50, 100, 200, 500, 1000];

/** Renames a file, replacing any other; retries while another program may only be reading it. */
export async function renameAgain(from: string, to: string): Promise<void> {
  for (const milliseconds of PAUSES_MS) {
    try {
      await rename(from, to);
      return;
    } catch (error) {
      if (!FOR_A_MOMENT.includes(errnoOf(error))) throw error;
      await pause(milliseconds);
    }
  }
  await rename(from, to);
}
