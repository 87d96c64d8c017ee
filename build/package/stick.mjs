// One folder for a USB stick: the builds side by side, and a starter that picks the right one for the PC.
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stickReadme, windowsText } from './beside.mjs';
import { PRODUCT, nameOf } from './builds.mjs';

/** In the folder as `<build>-<architecture>`; the starter names the same. Arm PCs with Windows 11 run the x64 build. */
export const ON_THE_STICK = ['current-x64', 'legacy-x64', 'legacy-ia32'];

const STARTER = `Start ${PRODUCT.name}.cmd`;

/** @param {Pick<import('./builds.mjs').Target, 'flavour' | 'isStandIn'>} common @param {string} version */
export const stickName = (common, version) => nameOf(version, 'stick', common);

/**
 * @param {string} folder Created again.
 * @param {Readonly<Record<string, string>>} packed The folder of each build on it, by its name. @param {string} version
 */
export function makeStick(folder, packed, version) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of ON_THE_STICK) cpSync(packed[name] ?? '', join(folder, name), { recursive: true });
  writeFileSync(join(folder, STARTER), windowsText('start-stick.cmd'));
  writeFileSync(join(folder, 'README.txt'), stickReadme(version));
}
