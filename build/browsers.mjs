// The browsers that can show the window if Electron isn't there: those with Chromium's engine. Needs no npm package:
// set-up looks for one before there are any.
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';

/** @typedef {{ readonly name: 'Edge' | 'Chrome' | 'Chromium', readonly path: string }} Browser */
/**
 * @typedef {{ readonly platform: NodeJS.Platform, readonly env: NodeJS.ProcessEnv, readonly home: string }} Place Where
 *   it is looked for.
 */

/** @type {Place} */
const HERE = { platform: process.platform, env: process.env, home: homedir() };

/**
 * Edge before Chrome before Chromium: on Windows below each folder for programs, on macOS by the name of the
 * application.
 * @type {readonly { name: Browser['name'], windows: string, macos: string, linux: readonly string[] }[]}
 */
const BROWSERS = [
  {
    name: 'Edge',
    windows: 'Microsoft/Edge/Application/msedge.exe',
    macos: 'Microsoft Edge',
    linux: ['/usr/bin/microsoft-edge'],
  },
  {
    name: 'Chrome',
    windows: 'Google/Chrome/Application/chrome.exe',
    macos: 'Google Chrome',
    linux: ['/usr/bin/google-chrome-stable', '/usr/bin/google-chrome', '/opt/google/chrome/chrome'],
  },
  {
    name: 'Chromium',
    windows: 'Chromium/Application/chrome.exe',
    macos: 'Chromium',
    linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium'],
  },
];

/** @param {Place} [place] @returns {Browser | null} Null where there is none. */
export function findBrowser({ platform, env, home } = HERE) {
  const programs = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']];
  const candidates = BROWSERS.flatMap(({ name, windows, macos, linux }) => {
    const onWindows = programs.flatMap((folder) => (folder === undefined ? [] : [`${folder}/${windows}`]));
    const onMacos = ['', home].map((folder) => `${folder}/Applications/${macos}.app/Contents/MacOS/${macos}`);
    const paths = platform === 'win32' ? onWindows : platform === 'darwin' ? onMacos : linux;
    return paths.map((path) => ({ name, path }));
  });
  return candidates.find(({ path }) => existsSync(path)) ?? null;
}

/** Whether a window can be shown: elsewhere it stays headless. */
export function hasDisplay() {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return ['win32', 'darwin'].includes(process.platform) || (DISPLAY ?? WAYLAND_DISPLAY ?? '') !== '';
}

const OR_ELECTRON = 'or fetch Electron: npx install-electron --no';
/** @type {Readonly<Partial<Record<NodeJS.Platform, string>>>} */
const HOW_TO_GET = {
  win32: `Install Microsoft Edge or Google Chrome, ${OR_ELECTRON}`,
  darwin: `Install Google Chrome or Microsoft Edge, ${OR_ELECTRON}`,
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
