// Makes a fresh checkout ready to run: `node build/setup.mjs [start|e2e|wine|package|ansible]...`. This file and what it imports must
// not need any npm package: it runs before there are any. Progress goes to stderr, because stdout belongs to the program
// that runs afterwards.
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ExpectedError, asCommand } from './command.mjs';
import { electronBinary } from './electron-binary.mjs';
import { ensureNpmFolder } from './npm-folder.mjs';
import { runStep } from './step.mjs';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

const MINIMUM_NODE = [20, 19];

/** What is about to run; npm packages are needed by everything. */
const NEEDS = /** @type {const} */ (['start', 'e2e', 'wine', 'package', 'ansible']);

/** @typedef {(typeof NEEDS)[number]} Need */

/**
 * @typedef {object} Tool
 * @property {string} name
 * @property {readonly string[]} packages Names in Debian and Ubuntu.
 * @property {readonly Need[]} neededBy
 * @property {readonly string[]} [commands] All of them on the PATH or at this path.
 * @property {readonly string[]} [files] All of them existing.
 * @property {NodeJS.Platform} [system] The only one that has it; elsewhere nothing needs it.
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
  { name: 'a recorder of terminals', packages: ['bsdutils'], neededBy: ['wine'], commands: ['script'] },
  { name: 'NSIS, for the installer', packages: ['nsis'], neededBy: ['package', 'wine'], commands: ['makensis'] },
  {
    name: 'osslsigncode and OpenSSL, for signatures',
    packages: ['osslsigncode', 'openssl'],
    neededBy: ['package'],
    commands: ['osslsigncode', 'openssl'],
    system: 'linux',
  },
  {
    name: 'Ansible and its linter',
    packages: ['ansible-core', 'ansible-lint'],
    neededBy: ['ansible'],
    commands: ['ansible-playbook', 'ansible-lint'],
    system: 'linux',
  },
];

/**
 * Installs what is missing, or throws an `ExpectedError` that says what to do. Costs a few file look-ups when all is there.
 *
 * @param {readonly Need[]} needs
 */
export function setUp(needs) {
  if (!isNodeRecent(process.versions.node)) {
    throw new ExpectedError(
      `Node ${MINIMUM_NODE.join('.')} or newer is needed; this is ${process.versions.node} (${process.execPath}).`,
    );
  }
  ensureNpmFolder({ from: ROOT, log: 'packages', what: 'npm packages' });
  installTools(needs.filter((need) => need !== 'start' || electronBinary(ROOT) === null));
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
  return TOOLS.filter(
    ({ system, ...tool }) =>
      (system === undefined || system === process.platform) &&
      tool.neededBy.some((need) => needs.includes(need)) &&
      !isThere(tool),
  );
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

/** @param {readonly Need[]} needs */
function installTools(needs) {
  const missing = missingTools(needs);
  const packages = missing.flatMap((tool) => tool.packages);
  const names = missing.map((tool) => tool.name).join(', ');
  if (missing.length === 0) return;
  const isDebian = existsSync('/etc/debian_version') && isOnPath('apt-get');
  if (!isDebian || process.getuid?.() !== 0) {
    throw new ExpectedError(`Missing: ${names}.\nRun this first:\n  ${advice(needs, packages, isDebian)}`);
  }
  apt('Reading the lists of packages', 'apt-update', ['update']);
  apt(`Installing ${names}`, 'apt-install', ['install', '-y', '--no-install-recommends', ...packages]);
  const left = missingTools(needs).map((tool) => tool.name);
  if (left.length > 0) {
    throw new ExpectedError(`Still missing after installing ${packages.join(', ')}: ${left.join(', ')}.`);
  }
}

/**
 * @param {string} title
 * @param {string} log
 * @param {readonly string[]} args
 */
function apt(title, log, args) {
  const options = ['-q', '-o', 'Acquire::Retries=3', '-o', 'DPkg::Lock::Timeout=300'];
  runStep({
    title,
    log,
    command: 'apt-get',
    args: [...options, ...args],
    options: { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } },
    advice: 'Is there a network? Then run this again.',
  });
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
  return 'docker run --rm --init -v "$PWD":/checkout -w /checkout node:22.22.0-trixie npm test';
}

await asCommand(import.meta.url, (args) => {
  const unknown = args.find((arg) => !NEEDS.some((need) => need === arg));
  if (unknown !== undefined)
    throw new ExpectedError(`There is nothing to set up for "${unknown}"; ${NEEDS.join(', ')}.`);
  setUp(NEEDS.filter((need) => args.includes(need)));
});
