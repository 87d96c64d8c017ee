// Folders of npm packages: our own, and those for Windows or for an older engine. Needs no npm package itself.
import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ExpectedError, say } from './command.mjs';
import { withLock } from './file-lock.mjs';

const FILES = ['package.json', 'package-lock.json', '.npmrc'];
// Install scripts would build or fetch. `--loglevel`: under `npm run --silent` the reason for a failure would be lost.
const QUIET = ['--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'];

/**
 * @typedef {object} NpmFolder
 * @property {string} from The folder with the lock file.
 * @property {string} [to] Where its `node_modules` goes; by default beside the lock file.
 * @property {string} lock Held in the meantime: two processes may need the folder at once.
 * @property {string} what As people read it, such as `the packages for Windows (x64)`.
 * @property {readonly string[]} [options] More for `npm ci`.
 */

/**
 * Installs what a lock file names, unless that is there already.
 *
 * @param {NpmFolder} wanted
 * @returns {Promise<string>} Its `node_modules`.
 */
export async function ensureNpmFolder({ from, to = from, lock, what, options = [] }) {
  // npm's own record of what it installed: `npm ci` removes it first and writes it last, so an interrupted one leaves none.
  const installed = join(to, 'node_modules/.package-lock.json');
  const isCurrent = () => changedAt(join(from, 'package-lock.json')) <= changedAt(installed);
  if (!isCurrent()) {
    await withLock(lock, async () => {
      if (isCurrent()) return;
      say(`Installing ${what}...`);
      mkdirSync(to, { recursive: true });
      if (to !== from) for (const name of FILES) copyFileSync(join(from, name), join(to, name));
      if ((await runNpm(['ci', ...QUIET, ...options], to)) !== 0) {
        throw new ExpectedError(
          `npm could not install ${what} (see above). Is the network there? Then run this again.`,
        );
      }
    });
  }
  return join(to, 'node_modules');
}

/**
 * Options of `npm ci` for packages that another system's programs load.
 *
 * @param {string} architecture
 */
export function forWindows(architecture) {
  return ['--os=win32', `--cpu=${architecture}`];
}

/** @param {string} file 0 where there is none. */
function changedAt(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/**
 * @param {readonly string[]} args
 * @param {string} folder
 */
function runNpm(args, folder) {
  // The npm that started us, as a script: on Windows `npm` is a batch file, which needs a shell.
  const script = process.env.npm_execpath;
  return script && basename(script) === 'npm-cli.js'
    ? run(process.execPath, [script, ...args], { cwd: folder })
    : run('npm', args, { cwd: folder, shell: process.platform === 'win32' });
}

/**
 * Runs a command with its output on our stderr, because stdout belongs to the program that runs afterwards.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 * @returns {Promise<number>} Its exit code; 1 if it could not start or was killed.
 */
export function run(command, args, options) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 2, 2] });
    child.on('error', (error) => {
      say(`${command}: ${error.message}`);
      resolve(1);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}
