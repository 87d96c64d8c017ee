// The command line of a package: a batch file, since a shell waits for a program with a window only there.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @param {string} text A batch file with other line ends loses its labels. */
export function withWindowsLines(text) {
  return text.replaceAll(/\r?\n/g, '\r\n');
}

/** What lies beside the program as `tls-remedy.cmd`. */
export function launcherText() {
  return withWindowsLines(readFileSync(join(import.meta.dirname, 'tls-remedy.cmd'), 'utf8'));
}
