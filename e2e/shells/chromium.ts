import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where browsers with Chromium's engine are, by operating system, the preferred one first. */
function candidates(platform: NodeJS.Platform): readonly string[] {
  if (platform === 'win32') {
    const roots = [process.env['ProgramFiles'], process.env['ProgramFiles(x86)'], process.env['LOCALAPPDATA']];
    return roots
      .filter((root) => root !== undefined)
      .flatMap((root) => [
        join(root, 'Google\\Chrome\\Application\\chrome.exe'),
        join(root, 'Chromium\\Application\\chrome.exe'),
        join(root, 'Microsoft\\Edge\\Application\\msedge.exe'),
      ]);
  }
  if (platform === 'darwin') {
    return ['/Applications', join(homedir(), 'Applications')].flatMap((root) => [
      join(root, 'Google Chrome.app/Contents/MacOS/Google Chrome'),
      join(root, 'Chromium.app/Contents/MacOS/Chromium'),
      join(root, 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge'),
    ]);
  }
  return [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/opt/google/chrome/chrome',
    '/usr/bin/microsoft-edge',
  ];
}

/** The variable that names another browser's program, such as that of an older engine. */
export const BROWSER_VARIABLE = 'TLS_REMEDY_BROWSER';

/** The browser to show the window in; null where there is none. */
export function findChromium(): string | null {
  return process.env[BROWSER_VARIABLE] ?? candidates(process.platform).find((path) => existsSync(path)) ?? null;
}

/** Debian's Chromium without the window of a browser, which Chromium draws round each page though nobody sees it. */
const HEADLESS_SHELL = '/usr/bin/chromium-headless-shell';

/** The browser for pages that nobody looks at; null where there is none. */
export function findHeadless(): string | null {
  const isAsked = process.env[BROWSER_VARIABLE] !== undefined;
  return !isAsked && existsSync(HEADLESS_SHELL) ? HEADLESS_SHELL : findChromium();
}

/**
 * What the browser leaves off. Our list replaces Playwright's, so it has Playwright's names too: what would go to the
 * network, hold back what is drawn, or stand between a page and the requests that are answered for it.
 */
const FEATURES_OFF: readonly string[] = [
  // pages of the browser's own behind its address bar, which take more of a start than our window does
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxPopup',
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'LocalNetworkAccessChecks', // hot reload goes to loopback, by a WebSocket
  'LocalNetworkAccessChecksWebSockets',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
];

/** Nothing of the browser's own: no first run, no updates, no pages, no network unless a page asks. */
export const CHROMIUM_ARGUMENTS: readonly string[] = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${FEATURES_OFF.join(',')}`,
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
  // Chromium's own sandbox can't start as root; the page is ours, and no other is ever opened.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];
