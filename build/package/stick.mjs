// One folder for a USB stick: the builds side by side, and a starter that picks the right one for the PC.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PRODUCT } from './builds.mjs';
import { withWindowsLines } from './launcher.mjs';
import { stickReadme } from './readme.mjs';

/** @typedef {import('./builds.mjs').Target} Target */

/** In the folder as `<build>-<architecture>`; the starter names the same. Arm PCs with Windows 11 run the x64 build. */
export const ON_THE_STICK = ['current-x64', 'legacy-x64', 'legacy-ia32'];

export const STARTER = `Start ${PRODUCT.name}.cmd`;

/**
 * @param {Pick<Target, 'flavour' | 'isStandIn'>} target
 * @param {string} version
 */
export function stickName({ flavour, isStandIn }, version) {
  return [
    ...['TLS-Remedy', version, 'stick'],
    ...(flavour === 'e2e' ? ['E2E'] : []),
    ...(isStandIn ? ['STAND-IN'] : []),
  ].join('-');
}

/**
 * @param {string} folder Created again.
 * @param {Readonly<Record<string, string>>} packed The folder of each build on it, by its name.
 * @param {string} version
 */
export function makeStick(folder, packed, version) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of ON_THE_STICK) {
    const source = packed[name];
    if (source === undefined) throw new Error(`${name} was not packed`);
    cpSync(source, join(folder, name), { recursive: true });
  }
  const starter = readFileSync(join(import.meta.dirname, 'start-stick.cmd'), 'utf8');
  writeFileSync(join(folder, STARTER), withWindowsLines(starter));
  writeFileSync(join(folder, 'README.txt'), withWindowsLines(stickReadme(version)));
}
