// The browsers that can show the window if Electron isn't there: those with Chromium's engine. Needs no npm package: set-up looks for
// one before there are any.
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';

/** @typedef {{ readonly name: 'Edge' | 'Chrome' | 'Chromium', readonly path: string }} Browser */
/** @typedef {{ readonly platform: NodeJS.Platform, readonly env: NodeJS.ProcessEnv, readonly home: string }} Place Where it is looked for. */

/** @type {Place} */
const HERE = { platform: process.platform, env: process.env, home: homedir() };

/** @type {readonly (readonly [Browser['name'], string])[]} Below each folder for programs. */
const ON_WINDOWS = [
  ['Edge', 'Microsoft/Edge/Application/msedge.exe'],
  ['Chrome', 'Google/Chrome/Application/chrome.exe'],
  ['Chromium', 'Chromium/Application/chrome.exe'],
];

/** @type {typeof ON_WINDOWS} */
const ON_MACOS = [
  ['Edge', 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
  ['Chrome', 'Google Chrome.app/Contents/MacOS/Google Chrome'],
  ['Chromium', 'Chromium.app/Contents/MacOS/Chromium'],
];

/** @type {typeof ON_WINDOWS} */
const ON_LINUX = [
  ['Edge', '/usr/bin/microsoft-edge'],
  ['Chrome', '/usr/bin/google-chrome-stable'],
  ['Chrome', '/usr/bin/google-chrome'],
  ['Chrome', '/opt/google/chrome/chrome'],
  ['Chromium', '/usr/bin/chromium'],
  ['Chromium', '/usr/bin/chromium-browser'],
  ['Chromium', '/snap/bin/chromium'],
];

/** @param {Place} [place] @returns {Browser | null} Edge before Chrome before Chromium; null where there is none. */
export function findBrowser({ platform, env, home } = HERE) {
  /** @param {typeof ON_WINDOWS} browsers @param {readonly (string | undefined)[]} folders */
  const below = (browsers, folders) =>
    browsers.flatMap(([name, path]) =>
      folders.flatMap((folder) => (folder === undefined ? [] : [{ name, path: `${folder}/${path}` }])),
    );
  const candidates =
    platform === 'win32'
      ? below(ON_WINDOWS, [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']])
      : platform === 'darwin'
        ? below(ON_MACOS, ['/Applications', `${home}/Applications`])
        : ON_LINUX.map(([name, path]) => ({ name, path }));
  return candidates.find(({ path }) => existsSync(path)) ?? null;
}

/** Whether a window can be shown: elsewhere it stays headless. */
export function hasDisplay() {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return ['win32', 'darwin'].includes(process.platform) || (DISPLAY ?? WAYLAND_DISPLAY ?? '') !== '';
}

/** @type {Readonly<Partial<Record<NodeJS.Platform, string>>>} */
const HOW_TO_GET = {
  win32: 'Install Microsoft Edge or Google Chrome, or fetch Electron: npx install-electron --no',
  darwin: 'Install Google Chrome or Microsoft Edge, or fetch Electron: npx install-electron --no',
};

const ON_DEBIAN = 'Install Chromium: sudo apt-get update && sudo apt-get install -y chromium';
const ON_OTHER_LINUX =
  'Install Chromium with your system’s own tool: sudo dnf install chromium (Fedora), sudo pacman -S chromium (Arch), sudo zypper install chromium (openSUSE)';

/**
 * How to get one where there is none, in a line.
 * @param {NodeJS.Platform} platform @param {boolean} isDebian Whether Debian's packages can be installed here.
 */
export function browserAdvice(platform, isDebian) {
  return HOW_TO_GET[platform] ?? (isDebian ? ON_DEBIAN : ON_OTHER_LINUX);
}
