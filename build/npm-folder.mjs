// Folders of npm packages: our own, and those for Windows or for an older engine. Needs no npm package itself.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { runStep } from './step.mjs';

const FILES = ['package.json', 'package-lock.json', '.npmrc'];
// Install scripts would build or fetch. `--loglevel`: under `npm run --silent` the reason for a failure would be lost.
const QUIET = ['--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'];

/**
 * Installs what a lock file names, unless that is there already.
 *
 * @param {object} wanted
 * @param {string} wanted.from The folder with the lock file.
 * @param {string} [wanted.to] Where its `node_modules` goes; by default next to the lock file.
 * @param {string} wanted.log The name of its log.
 * @param {string} wanted.what As people read it, such as `the packages for Windows (x64)`.
 * @param {readonly string[]} [wanted.options] More for `npm ci`.
 * @param {string} [wanted.like] A `node_modules` of the same lock file to begin with, on Linux: npm then installs only
 *   what differs.
 * @returns {string} Its `node_modules`.
 */
export function ensureNpmFolder({ from, to = from, log, what, options = [], like }) {
  // npm's own record of what it installed: `npm ci` removes it first and writes it last, so an interrupted one leaves
  // none.
  const installed = join(to, 'node_modules/.package-lock.json');
  if (changedAt(join(from, 'package-lock.json')) > changedAt(installed)) {
    mkdirSync(to, { recursive: true });
    if (to !== from) for (const name of FILES) copyFileSync(join(from, name), join(to, name));
    if (like !== undefined) {
      rmSync(join(to, 'node_modules'), { recursive: true, force: true });
      mkdirSync(join(to, 'node_modules'));
      const packages = readdirSync(like).filter((name) => !name.startsWith('.')); // no tool's cache
      spawnSync('cp', ['-al', ...packages.map((name) => join(like, name)), join(to, 'node_modules')]);
    }
    runStep({
      title: `Installing ${what}`,
      log: `npm-${log}`,
      ...npm([...(like === undefined ? ['ci'] : ['install', '--no-save']), ...QUIET, ...options], to),
      advice: 'Is the network there? Then run this again.',
    });
  }
  return join(to, 'node_modules');
}

/** @param {string} architecture @returns Options of `npm ci` for packages that another system's programs load. */
export const forWindows = (architecture) => ['--os=win32', `--cpu=${architecture}`];

/**
 * The program's own packages for one kind of Windows, installed once and kept.
 * @param {string} checkout @param {string} architecture @returns {string} Their `node_modules`.
 */
export function ensurePackagesForWindows(checkout, architecture) {
  return ensureNpmFolder({
    from: checkout,
    to: join(checkout, '.cache/package', `win32-${architecture}`),
    log: `win32-${architecture}`,
    what: `the packages for Windows (${architecture})`,
    options: ['--omit=dev', ...forWindows(architecture)],
  });
}

/** @param {string} file 0 if there is none. */
const changedAt = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** @param {readonly string[]} args @param {string} cwd */
function npm(args, cwd) {
  // The npm that started us, as a script: on Windows `npm` is a batch file, which needs a shell.
  const script = process.env.npm_execpath;
  return script && basename(script) === 'npm-cli.js'
    ? { command: process.execPath, args: [script, ...args], options: { cwd } }
    : { command: 'npm', args, options: { cwd, shell: process.platform === 'win32' } };
}
