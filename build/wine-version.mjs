// Which Wine the tests need. Needs no npm package.
import { spawnSync } from 'node:child_process';

/** With Debian 12's Wine 8 four of five tests fail, and Node for Windows ends in an exception. */
const MINIMUM = 10;

/**
 * @param {string} version What `wine --version` prints, such as `wine-10.0 (Debian 10.0~repack-6)`.
 * @returns {string | null} Why the tests in Wine can't run with it.
 */
export function whyTooOld(version) {
  const [, number = '', major = ''] = /^wine-((\d+)\.[\d.]+)/m.exec(version) ?? [];
  if (number === '' || Number(major) >= MINIMUM) return null;
  return `it needs Wine ${MINIMUM}, as Debian 13 has it, and this is Wine ${number}`;
}

/** @returns {string | null} The same of the Wine that is here; null where none is, which set-up installs. */
export function whyNoWine() {
  const { error, stdout } = spawnSync('wine', ['--version'], { encoding: 'utf8' });
  return error === undefined ? whyTooOld(stdout) : null;
}
