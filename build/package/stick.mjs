// One folder for a USB stick: the builds side by side, and a starter that picks the right one for the PC.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUILDS, PRODUCT } from './builds.mjs';
import { withWindowsLines } from './launcher.mjs';

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

/** @param {string} version */
export function stickReadme(version) {
  return `${PRODUCT.name} ${version}, for a USB stick

Start "${STARTER}". It starts the right build for the PC:

- current-x64: ${BUILDS.current.windows}, of 64 bits
- legacy-x64:  ${BUILDS.legacy.windows}, of 64 bits
- legacy-ia32: every Windows of 32 bits, Windows 10 among them

What you get: one folder for every PC. Nothing has to be installed, and no network is needed.

What it costs:
- Whoever can write to the stick can change what is on it, and the program asks for an administrator's rights. So it asks you once
  more before it asks Windows; on the command line that second yes is --from-writable-folder. Use a stick with a write switch, and
  a PC that you trust to fill it. For a PC that keeps the program, the installer is better: there only administrators can write.
- The legacy builds use Electron ${BUILDS.legacy.electron}, which gets no more repairs. Why that is acceptable here, and for what it
  isn't, is in the README.txt of their folders.
- Start it from the stick or from a folder of the PC, not from a network drive: from there Windows doesn't let its window open.
- Arm PCs with Windows 11 run the x64 build; those with Windows 10 can't, and need the Arm64 package.
- What was changed, and how to undo it, is kept in each PC's registry, so any copy of the program can undo it there.
- Nothing updates it.
`;
}
