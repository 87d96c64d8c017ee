// A static scan of what we ship for ways of using Electron that undo its protection. Source: Electron, "Security", checklist.

const TRUE = '(true|!0)';
const FALSE = '(false|!1)';
const SCRIPT = /\.[cm]?[jt]sx?$/;
const OF_THE_PAGE = /(^|\/)renderer\//;
const OF_THE_PRELOAD = /(^|\/)preload/;

/**
 * @typedef {object} Rule
 * @property {string} problem
 * @property {RegExp} pattern
 * @property {RegExp} [only] Files that it is about; by default every script.
 */

/** @type {readonly Rule[]} */
const RULES = [
  {
    problem: 'gives the page Node',
    pattern: new RegExp(`nodeIntegration(InWorker|InSubFrames)?["']?\\s*:\\s*${TRUE}`),
  },
  { problem: 'shares its context with the page', pattern: new RegExp(`contextIsolation["']?\\s*:\\s*${FALSE}`) },
  {
    problem: 'leaves the sandbox',
    pattern: new RegExp(`\\bsandbox["']?\\s*:\\s*${FALSE}|(?<!hasSwitch\\()['"]no-sandbox['"]`),
  },
  {
    problem: 'switches web security off',
    pattern: new RegExp(
      `webSecurity["']?\\s*:\\s*${FALSE}|allowRunningInsecureContent["']?\\s*:\\s*${TRUE}|disable-web-security`,
    ),
  },
  {
    problem: 'switches on what isn’t finished',
    pattern: new RegExp(`experimentalFeatures["']?\\s*:\\s*${TRUE}|enableBlinkFeatures`),
  },
  { problem: 'allows webviews', pattern: new RegExp(`webviewTag["']?\\s*:\\s*${TRUE}`) },
  {
    problem: 'gives a scheme what it must not have',
    pattern: new RegExp(`(bypassCSP|allowServiceWorkers|corsEnabled|supportFetchAPI)["']?\\s*:\\s*${TRUE}`),
  },
  // but for the one call with what was found in the list of links: a name, then the failure that says so (electron/app/open-link.ts)
  {
    problem: 'lets another program open an address',
    pattern:
      /\bopenExternal\b(?!['"]>?)(?!\s*\((\w+)\);?\s*\}\s*catch\s*\{\s*return \w+\(['"]link-not-opened['"],\s*\{\s*address:\s*\1\s*\}\))/,
  },
  // but for the two calls of the one table of doors, each known by what stands behind it (electron/app/open-door.ts)
  {
    problem: 'opens a file or a folder for the page',
    pattern:
      /\b(?:openPath\s*\((?!(\w+)\)\s*:\s*await \w+\(\s*\1,)|showItemInFolder\s*\((?!\w+\);[^;}]*\breturn succeed\(null\)))/,
  },
  { problem: 'uses the remote module', pattern: /@electron\/remote|enableRemoteModule|\bremote\.require\b/ },
  { problem: 'loads a page from elsewhere', pattern: /\.loadURL\s*\(\s*[`'"](https?|file|data):|\.loadFile\s*\(/ },
  {
    problem: 'trusts bad certificates',
    pattern: /certificate-error|setCertificateVerifyProc|ignore-certificate-errors|NODE_TLS_REJECT_UNAUTHORIZED/,
  },
  { problem: 'opens a door for a debugger', pattern: /openDevTools\s*\(|remote-debugging-(port|pipe)/ },
  { problem: 'runs a script in the page', pattern: /\.executeJavaScript(InIsolatedWorld)?\s*\(/ },
  { problem: 'listens without an answer, past the gate', pattern: /\bipcMain\.(on|once|handleOnce)\s*\(/ },
  { problem: 'blocks the page on a message', pattern: /\bsendSync\s*\(/ },
  { problem: 'updates itself', pattern: /\bautoUpdater\b|electron-updater/ },
  { problem: 'sends crash reports', pattern: /\bcrashReporter\b/ },
  {
    problem: 'runs a line of a shell',
    pattern: new RegExp(`\\bshell["']?\\s*:\\s*${TRUE}|\\.(execSync|exec)\\s*\\(\\s*[\`'"]`),
  },
  // but for the two places where web-tree-sitter would run JavaScript out of a grammar; a test holds that ours has none
  {
    problem: 'makes code of a text',
    pattern:
      /\bnew Function\s*\(|(?<!(?:ASM_CONSTS\[start\]|moduleExports\[name\])\s*=\s*)(?<![.\w$])eval\s*\(|\brunInNewContext\s*\(/,
  },
  {
    problem: 'hands ipcRenderer to the page',
    pattern: /exposeInMainWorld\s*\([^)]*\bipcRenderer\s*[,)}]/,
    only: OF_THE_PRELOAD,
  },
  { problem: 'lets the page do without isolation', pattern: /\bwindow\.require\b|process\.binding/, only: OF_THE_PAGE },
];

/**
 * What only our own sources must not contain: React contains these words, and uses them only on request.
 *
 * @type {readonly Rule[]}
 */
const SOURCE_RULES = [
  {
    problem: 'makes elements of a text',
    pattern: /dangerouslySetInnerHTML|\.(inner|outer)HTML\s*=|insertAdjacentHTML|document\.write/,
    only: OF_THE_PAGE,
  },
  {
    problem: 'asks the network',
    pattern: /\bfetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon/,
    only: OF_THE_PAGE,
  },
];

/**
 * @param {string} path
 * @param {string} text
 * @returns {string[]}
 */
export function antiPatterns(path, text) {
  return apply(RULES, path, text);
}

/**
 * @param {string} path From the checkout, with `/`.
 * @param {string} text
 * @returns {string[]}
 * @internal A test asks it about every source file.
 */
export function sourceAntiPatterns(path, text) {
  return apply([...RULES, ...SOURCE_RULES], path, text);
}

/**
 * @param {readonly Rule[]} rules
 * @param {string} path
 * @param {string} text
 */
function apply(rules, path, text) {
  return rules
    .filter(({ pattern, only = SCRIPT }) => SCRIPT.test(path) && only.test(path) && pattern.test(text))
    .map(({ problem }) => `${path} ${problem}`);
}
