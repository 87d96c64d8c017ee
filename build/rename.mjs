// Renames what was just written. Needs no npm package.
import { renameSync } from 'node:fs';

/** What Windows says while another program, such as a virus scanner, has a file of the folder open. */
const FOR_A_MOMENT = ['EPERM', 'EACCES', 'EBUSY'];
/** 2.5 seconds in all. */
const WAITS_MS = [20, 50, 100, 200, 400, 800, 930];

/** @param {number} milliseconds */
function waitFor(milliseconds) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

/**
 * Renames a file or a folder, again and again where a scanner may be at it.
 *
 * @param {string} from
 * @param {string} to
 * @param {{ readonly rename?: typeof renameSync, readonly wait?: typeof waitFor }} [double]
 */
export function renameFresh(from, to, { rename = renameSync, wait = waitFor } = {}) {
  for (const milliseconds of WAITS_MS) {
    try {
      rename(from, to);
      return;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && FOR_A_MOMENT.some((code) => code === error.code))) throw error;
      wait(milliseconds);
    }
  }
  rename(from, to);
}
