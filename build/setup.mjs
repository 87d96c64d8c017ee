// Makes a fresh checkout ready to run. This file and what it imports must not need any npm package: it runs before there
// are any. Progress goes to stderr, because stdout belongs to the program that runs afterwards.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withLock } from './file-lock.mjs';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

const MINIMUM_NODE = [20, 19];

/** @typedef {'start' | 'e2e' | 'wine' | 'package'} Need What is about to run; npm packages are needed by everything. */

/**
 * @typedef {object} Tool
 * @property {string} name
 * @property {readonly string[]} packages Names in Debian and Ubuntu.
 * @property {readonly Need[]} neededBy
 * @property {readonly string[]} [commands] All of them on the PATH or at this path.
 * @property {readonly string[]} [files] All of them existing.
 */

/** @type {readonly Tool[]} */
const TOOLS = [
  { name: 'Chromium', packages: ['chromium'], neededBy: ['start', 'e2e'], commands: ['chromium'] },
  {
    name: 'the font Open Sans',
    packages: ['fonts-open-sans'],
    neededBy: ['start', 'e2e'],
    files: ['/usr/share/fonts/truetype/open-sans'],
  },
  {
    name: 'the font JetBrains Mono',
    packages: ['fonts-jetbrains-mono'],
    neededBy: ['start', 'e2e'],
    files: ['/usr/share/fonts/truetype/jetbrains-mono'],
  },
  {
    name: 'a reader of PDF files',
    packages: ['poppler-utils'],
    neededBy: ['e2e'],
    commands: ['pdftoppm'],
  },
  {
    name: 'Wine (64-bit)',
    packages: ['wine', 'wine64'],
    neededBy: ['wine'],
    commands: ['wine', 'wineserver'],
    files: ['/usr/lib/wine/wine64'],
  },
  {
    name: 'the MinGW-w64 compiler',
    packages: ['gcc-mingw-w64-x86-64-win32'],
    neededBy: ['wine'],
    commands: ['x86_64-w64-mingw32-gcc', 'x86_64-w64-mingw32-objdump'],
  },
  { name: 'OpenSSL, for test certificates', packages: ['openssl'], neededBy: ['wine'], commands: ['openssl'] },
  { name: 'NSIS, for the installer', packages: ['nsis'], neededBy: ['package', 'wine'], commands: ['makensis'] },
];

/** A reason to stop that the user can act on; printed without a stack. */
export class SetUpError extends Error {}

/**
 * Installs what is missing, or throws a `SetUpError` that says what to do. Costs a few file look-ups when all is there.
 *
 * @param {readonly Need[]} needs
 * @returns {Promise<void>}
 */
export async function setUp(needs) {
  if (!isNodeRecent(process.versions.node)) {
    throw new SetUpError(
      `Node ${MINIMUM_NODE.join('.')} or newer is needed; this is ${process.versions.node} (${process.execPath}).`,
    );
  }
  await installPackages();
  const unmet = needs.filter((need) => need !== 'start' || !hasElectron());
  const missing = missingTools(unmet);
  if (missing.length === 0) return;
  await withLock(join(ROOT, '.cache/setup.lock'), () => installTools(unmet));
}

/** @param {string} version Such as `20.19.4`. */
export function isNodeRecent(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = MINIMUM_NODE;
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

/**
 * @param {readonly Need[]} needs
 * @param {(tool: Tool) => boolean} isThere
 */
export function missingTools(needs, isThere = isInstalled) {
  return TOOLS.filter((tool) => tool.neededBy.some((need) => needs.includes(need)) && !isThere(tool));
}

/** @param {Tool} tool */
function isInstalled(tool) {
  return (tool.commands ?? []).every(isOnPath) && (tool.files ?? []).every((file) => existsSync(file));
}

/** @param {string} command */
function isOnPath(command) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, process.platform === 'win32' ? `${command}.exe` : command), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** Whether Electron's binary is there; its npm package comes without it. */
function hasElectron() {
  if (process.env.ELECTRON_OVERRIDE_DIST_PATH) return true;
  const folder = join(ROOT, 'node_modules/electron');
  const pathFile = join(folder, 'path.txt');
  return existsSync(pathFile) && existsSync(join(folder, 'dist', readFileSync(pathFile, 'utf8')));
}

async function installPackages() {
  // The stamp lives in node_modules, which `npm ci` empties first: an interrupted run leaves no stamp.
  const stamp = join(ROOT, 'node_modules/.lockfile-hash');
  const hash = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
  const isCurrent = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === hash;
  if (isCurrent()) return;
  await withLock(join(ROOT, '.cache/setup.lock'), async () => {
    if (isCurrent()) return;
    say('Installing npm packages...');
    // `--loglevel`: under `npm run --silent` the reason of a failure would be swallowed.
    const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'];
    if ((await runNpm(['ci', ...options])) !== 0) {
      throw new SetUpError(
        'npm could not install the packages (see above). Is the network there? Then run this again.',
      );
    }
    writeFileSync(stamp, hash);
  });
}

/**
 * Runs npm with its output on our stderr.
 *
 * @param {readonly string[]} args
 * @param {string} cwd
 */
export function runNpm(args, cwd = ROOT) {
  const [command, ...leading] = npmCommand();
  return run(command, [...leading, ...args], process.env, cwd);
}

/** @returns {[string, ...string[]]} */
function npmCommand() {
  // The npm that started us, as a script: on Windows `npm` is a batch file, which needs a shell.
  const script = process.env.npm_execpath;
  return script && basename(script) === 'npm-cli.js' ? [process.execPath, script] : ['npm'];
}

/** @param {readonly Need[]} needs */
async function installTools(needs) {
  const missing = missingTools(needs); // Another process may have installed them meanwhile.
  const packages = missing.flatMap((tool) => tool.packages);
  const names = missing.map((tool) => tool.name).join(', ');
  if (missing.length === 0) return;
  const isDebian = existsSync('/etc/debian_version') && isOnPath('apt-get');
  if (!isDebian || process.getuid?.() !== 0) {
    throw new SetUpError(`Missing: ${names}.\nRun this first:\n  ${advice(needs, packages, isDebian)}`);
  }
  say(`Installing ${packages.join(', ')}...`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = ['-q', '-o', 'Acquire::Retries=3', '-o', 'DPkg::Lock::Timeout=300'];
  const done =
    (await run('apt-get', [...options, 'update'], env)) === 0 &&
    (await run('apt-get', [...options, 'install', '-y', '--no-install-recommends', ...packages], env)) === 0;
  if (!done) throw new SetUpError(`apt-get could not install ${names} (see above). Is the network there?`);
  const left = missingTools(needs).map((tool) => tool.name);
  if (left.length > 0) {
    throw new SetUpError(`Still missing after installing ${packages.join(', ')}: ${left.join(', ')}.`);
  }
}

/**
 * The command for a machine that we don't install on ourselves.
 *
 * @param {readonly Need[]} needs
 * @param {readonly string[]} packages
 * @param {boolean} isDebian
 */
export function advice(needs, packages, isDebian) {
  if (isDebian) return `sudo apt-get update && sudo apt-get install -y --no-install-recommends ${packages.join(' ')}`;
  if (needs.every((need) => need === 'start')) return 'npx install-electron --no';
  if (needs.every((need) => need === 'package')) return 'install NSIS 3 and put the folder of makensis on the PATH';
  return 'docker run --rm --init -v "$PWD":/checkout -w /checkout node:22-trixie npm test';
}

/**
 * Runs a command with its output on our stderr.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @param {string} cwd
 * @returns {Promise<number>} Its exit code; 1 if it could not start or was killed.
 */
function run(command, args, env = process.env, cwd = ROOT) {
  return new Promise((resolve) => {
    const shell = process.platform === 'win32' && command === 'npm';
    const child = spawn(command, args, { cwd, env, shell, stdio: ['ignore', 2, 2] });
    child.on('error', (error) => {
      say(`${command}: ${error.message}`);
      resolve(1);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** @param {string} line */
export function say(line) {
  process.stderr.write(`${line}\n`);
}
