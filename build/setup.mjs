// Makes a fresh checkout ready to run: `node build/setup.mjs [start|e2e|wine|package|ansible]...`. This file and what
// it imports must not need any npm package: it runs before there are any (build/first-command.test.ts). Progress goes
// to stderr, because stdout belongs to the program that runs afterwards.
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { browserAdvice, findBrowser, hasDisplay } from './browsers.mjs';
import { ExpectedError, asCommand } from './command.mjs';
import { electronBinary } from './electron-binary.mjs';
import { ensureNpmFolder } from './npm-folder.mjs';
import { runStep } from './step.mjs';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

const MINIMUM_NODE = '20.19';

/** What is about to run; npm packages are needed by everything. */
const NEEDS = /** @type {const} */ (['start', 'e2e', 'wine', 'package', 'ansible']);

/** @typedef {(typeof NEEDS)[number]} Need */
/**
 * @typedef {{ readonly neededBy: readonly Need[], readonly has: readonly string[], readonly or?: readonly string[] }}
 *   Tool
 */

/**
 * By the name of its package in Debian and Ubuntu: what needs it, the commands on the PATH and the files by which it is
 * there, and files that do instead of them.
 * @type {Readonly<Record<string, Tool>>}
 */
const TOOLS = {
  chromium: { neededBy: ['start'], has: ['chromium'] },
  // Ubuntu has Chromium as a snap only, whole.
  'chromium-headless-shell': { neededBy: ['e2e'], has: ['chromium-headless-shell'], or: ['/snap/bin/chromium'] },
  'fonts-open-sans': { neededBy: ['start', 'e2e'], has: ['/usr/share/fonts/truetype/open-sans'] },
  'fonts-jetbrains-mono': { neededBy: ['start', 'e2e'], has: ['/usr/share/fonts/truetype/jetbrains-mono'] },
  'poppler-utils': { neededBy: ['e2e'], has: ['pdftoppm'] },
  wine: { neededBy: ['wine'], has: ['wine', 'wineserver'] },
  wine64: { neededBy: ['wine'], has: ['/usr/lib/wine/wine64'] },
  'gcc-mingw-w64-x86-64-win32': { neededBy: ['wine'], has: ['x86_64-w64-mingw32-gcc', 'x86_64-w64-mingw32-objdump'] },
  bsdutils: { neededBy: ['wine'], has: ['script'] },
  nsis: { neededBy: ['package', 'wine'], has: ['makensis'] },
  openssl: { neededBy: ['package', 'wine'], has: ['openssl'] },
  osslsigncode: { neededBy: ['package'], has: ['osslsigncode'] },
  'ansible-core': { neededBy: ['ansible'], has: ['ansible-playbook'] },
  'ansible-lint': { neededBy: ['ansible'], has: ['ansible-lint'] },
};

/** @type {readonly Need[]} What runs on Debian and Ubuntu alone. */
const LINUX_ONLY = ['wine', 'e2e'];

/** @type {Readonly<Partial<Record<NodeJS.Platform, string>>>} */
const HOW_TO_GET_NSIS = {
  win32: 'Install it (winget install NSIS.NSIS), and put its folder on the PATH.',
  darwin: 'Install it: brew install makensis',
};

/** Of those tools, what is needed on other systems too. Nothing else of the list is in reach of Windows and macOS. */
const ELSEWHERE = ['nsis'];

/**
 * Installs what is missing, or throws an `ExpectedError` that says what to do. Costs a few file look-ups when all is
 * there.
 * @param {readonly Need[]} needs
 */
export function setUp(needs) {
  if (!isNodeRecent(process.versions.node)) {
    const found = `${process.versions.node} (${process.execPath})`;
    throw new ExpectedError(`Node ${MINIMUM_NODE} or newer is needed; this is ${found}.`);
  }
  ensureNpmFolder({ from: ROOT, log: 'packages', what: 'npm packages' });
  installTools(needs.filter((need) => need !== 'start' || needsBrowser()));
}

/** Whether the window needs one that isn't there. On Windows and macOS, Electron can still be fetched. */
function needsBrowser() {
  if (process.platform !== 'linux' || findBrowser() !== null) return false;
  return hasDisplay() ? electronBinary(ROOT) === null : !isFound('chromium-headless-shell');
}

/** @param {string} version Such as `20.19.4`. */
export function isNodeRecent(version) {
  return version.localeCompare(MINIMUM_NODE, 'en', { numeric: true }) >= 0;
}

/**
 * @param {readonly Need[]} needs @param {(tool: Tool) => boolean} isThere @param {NodeJS.Platform} platform
 * @returns {string[]} The names of packages.
 */
export function missingTools(
  needs,
  isThere = ({ has, or = has }) => [has, or].some((one) => one.every(isFound)),
  platform = process.platform,
) {
  return Object.entries(TOOLS)
    .filter(([name]) => platform === 'linux' || ELSEWHERE.includes(name))
    .filter(([, { neededBy }]) => neededBy.some((need) => needs.includes(need)))
    .filter(([, tool]) => !isThere(tool))
    .map(([name]) => name);
}

/** @param {string} name Of a command, or a path. */
function isFound(name) {
  if (name.startsWith('/')) return existsSync(name);
  return (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, process.platform === 'win32' ? `${name}.exe` : name), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** @param {readonly Need[]} needs */
function installTools(needs) {
  const missing = missingTools(needs);
  if (missing.length === 0 && (process.platform === 'linux' || !needs.some((need) => LINUX_ONLY.includes(need))))
    return;
  const isDebian = existsSync('/etc/debian_version') && isFound('apt-get');
  if (!isDebian || process.getuid?.() !== 0)
    throw new ExpectedError(advice(needs, missing, process.platform, isDebian));
  const apt = 'apt-get -q -o Acquire::Retries=3 -o DPkg::Lock::Timeout=300';
  runStep({
    title: `Installing ${missing.join(', ')}`,
    log: 'apt',
    command: 'sh',
    args: ['-c', `${apt} update && ${apt} install -y --no-install-recommends ${missing.join(' ')}`],
    options: { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } },
    advice: 'Is there a network? Then run this again.',
  });
  const left = missingTools(needs);
  if (left.length > 0) throw new ExpectedError(`Still missing after they were installed: ${left.join(', ')}.`);
}

/**
 * What to do on a machine that we don't install on ourselves.
 * @param {readonly Need[]} needs @param {readonly string[]} packages That are missing.
 * @param {NodeJS.Platform} platform @param {boolean} isDebian
 */
export function advice(needs, packages, platform, isDebian) {
  if (needs.every((need) => need === 'start'))
    return `There is no browser to show the window in. ${browserAdvice(platform, isDebian)}`;
  if (isDebian)
    return `Missing: ${packages.join(', ')}.\nRun this first:\n  sudo apt-get update && sudo apt-get install -y --no-install-recommends ${packages.join(' ')}`;
  const makensis = HOW_TO_GET_NSIS[platform];
  if (makensis !== undefined && needs.every((need) => need === 'package')) return `NSIS 3 is missing. ${makensis}`;
  const script = process.env.npm_lifecycle_event ?? 'test';
  return `This runs on Debian 13, and in a container of it:\n  docker run --rm --init -v "$PWD":/checkout -w /checkout node:22.22.0-trixie npm run ${script}`;
}

await asCommand(import.meta.url, (args) => setUp(NEEDS.filter((need) => args.includes(need))));
