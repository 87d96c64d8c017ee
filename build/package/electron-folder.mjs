// The unpacked Electron that a package is made round: where it is, and what of it isn't packed.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ExpectedError } from '../command.mjs';
import { BUILDS, packageName } from './builds.mjs';
import { makeStandInElectron } from './stand-in-electron.mjs';

/**
 * @param {import('./builds.mjs').Target} target
 * @param {string | null} given
 * @param {string} work
 * @returns {string | null} Null where electron-builder fetches it.
 */
export function electronFolder(target, given, work) {
  if (target.isStandIn) {
    const folder = join(work, 'stand-in-electron');
    makeStandInElectron(folder, target);
    return folder;
  }
  if (given === null) return null;
  const folder = join(given, packageName(target));
  const versionFile = join(folder, 'version');
  const version = existsSync(versionFile) ? readFileSync(versionFile, 'utf8').trim().replace(/^v/, '') : 'nothing';
  const wanted = BUILDS[target.build].electron;
  if (version !== wanted) throw new ExpectedError(`${folder} should hold Electron ${wanted}; it holds ${version}.`);
  return folder;
}

/**
 * Takes away what electron-builder takes away from an Electron that it fetched, and leaves in a folder that it is given: before it makes
 * the hashes of all archives.
 *
 * @param {string} folder The copy that becomes the package.
 */
export function cleanElectron(folder) {
  for (const name of ['version', 'resources/default_app.asar']) rmSync(join(folder, name), { force: true });
}

/**
 * The versions of Electron that a program says of itself, whatever its version information was changed to. It stands in the name that it
 * gives to pages, ahead of which is Chromium's. Source: electron/electron, shell/common/application_info.cc.
 *
 * @param {Buffer} program
 * @returns {string[]}
 */
export function electronVersions(program) {
  const before = ' Electron/';
  /** @type {Set<string>} */
  const found = new Set();
  for (let at = program.indexOf(before); at >= 0; at = program.indexOf(before, at + 1)) {
    const text = program.toString('latin1', at + before.length, at + before.length + 40);
    const [version] = /^\d+\.\d+\.\d+[\w.+-]*/.exec(text) ?? [];
    if (version !== undefined) found.add(version);
  }
  return [...found];
}
