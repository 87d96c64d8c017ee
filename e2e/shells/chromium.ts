import { existsSync } from 'node:fs';
import { findBrowser } from '../../build/browsers.mjs';

/** The variable that names another browser's program, such as that of an older engine. */
export const BROWSER_VARIABLE = 'TLS_REMEDY_BROWSER';

/** The browser to show the window in; null if there is none. */
export function findChromium(): string | null {
  return process.env[BROWSER_VARIABLE] ?? findBrowser()?.path ?? null;
}

/** Debian's Chromium without the window of a browser, which Chromium draws round each page though nobody sees it. */
const HEADLESS_SHELL = '/usr/bin/chromium-headless-shell';

/** The browser for pages that nobody looks at; null if there is none. */
export function findHeadless(): string | null {
  const isAsked = process.env[BROWSER_VARIABLE] !== undefined;
  return !isAsked && existsSync(HEADLESS_SHELL) ? HEADLESS_SHELL : findChromium();
}

/**
 * What the browser leaves off. Our list replaces Playwright's, so it has Playwright's names too: what would go to the
 * network, hold back what is drawn, or come between a page and the requests that are answered for it.
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
