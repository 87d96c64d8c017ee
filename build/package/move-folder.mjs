// Moves a folder that was just written: on Windows a virus scanner may still have a file of it open, and then moving is refused.
import { renameSync, rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

const IN_USE = new Set(['EPERM', 'EACCES', 'EBUSY']);
const TRIES = 60;
const BETWEEN_MS = 500;

/**
 * @param {string} from
 * @param {string} to What is there is replaced.
 * @param {{ rename: (from: string, to: string) => void, wait: () => Promise<unknown> }} [system]
 */
export async function moveFolder(from, to, { rename, wait } = { rename: renameSync, wait: () => sleep(BETWEEN_MS) }) {
  rmSync(to, { recursive: true, force: true, maxRetries: TRIES, retryDelay: BETWEEN_MS });
  for (let left = TRIES; ; left -= 1) {
    try {
      rename(from, to);
      return;
    } catch (error) {
      const isInUse = error instanceof Error && 'code' in error && IN_USE.has(String(error.code));
      if (!isInUse || left === 0) throw error;
      await wait();
    }
  }
}
