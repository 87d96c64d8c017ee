// What our sources must not do, because it undoes Electron's protection. Source: Electron, "Security", checklist.

const LOAD_URL = 'CallExpression[callee.property.name="loadURL"]';
const ELSEWHERE = '/^(https?|file|data):/';
const EXPOSE = 'CallExpression[callee.property.name="exposeInMainWorld"]';

/** @type {readonly (readonly [selector: string, message: string])[]} */
const SYNTAX = [
  [
    'Property[key.name=/^(nodeIntegration|nodeIntegrationInWorker|nodeIntegrationInSubFrames)$/]:not([value.value=false])',
    'It gives the page Node.',
  ],
  ['Property[key.name="contextIsolation"]:not([value.value=true])', 'It shares its context with the page.'],
  ['Property[key.name="sandbox"]:not([value.value=true])', 'It leaves the sandbox.'],
  [':not(CallExpression[callee.property.name="hasSwitch"]) > Literal[value="no-sandbox"]', 'It leaves the sandbox.'],
  ['Property[key.name="webSecurity"]:not([value.value=true])', 'It switches web security off.'],
  ['Property[key.name="allowRunningInsecureContent"]:not([value.value=false])', 'It switches web security off.'],
  ['Literal[value="disable-web-security"]', 'It switches web security off.'],
  ['Property[key.name="experimentalFeatures"]:not([value.value=false])', 'It switches on what isn’t finished.'],
  ['Property[key.name="enableBlinkFeatures"]', 'It switches on what isn’t finished.'],
  ['Property[key.name="webviewTag"]:not([value.value=false])', 'It allows webviews.'],
  [
    'Property[key.name=/^(bypassCSP|allowServiceWorkers|corsEnabled|supportFetchAPI)$/]:not([value.value=false])',
    'It gives a scheme what that must not have.',
  ],
  [`${LOAD_URL} > Literal[value=${ELSEWHERE}]`, 'It loads a page from elsewhere.'],
  [`${LOAD_URL} > TemplateLiteral > TemplateElement[value.raw=${ELSEWHERE}]`, 'It loads a page from elsewhere.'],
  [
    'Literal[value=/^(certificate-error|ignore-certificate-errors)$/], [name="NODE_TLS_REJECT_UNAUTHORIZED"], Literal[value="NODE_TLS_REJECT_UNAUTHORIZED"]',
    'It trusts bad certificates.',
  ],
  ['Literal[value=/^remote-debugging-(port|pipe)$/]', 'It opens a door for a debugger.'],
  [
    ':matches(ImportSpecifier[imported.name="autoUpdater"], ImportDeclaration[source.value="electron-updater"])',
    'It updates itself.',
  ],
  ['ImportSpecifier[imported.name="crashReporter"]', 'It sends crash reports.'],
  ['ImportDeclaration[source.value=/^@electron.remote/]', 'It uses the remote module.'],
  ['Property[key.name="shell"][value.value=true]', 'It runs a line of a shell.'],
  ['ImportSpecifier[imported.name=/^exec(Sync)?$/]', 'It runs a line of a shell.'],
  ['CallExpression[callee.property.name="exec"][arguments.0.type=/Literal$/]', 'It runs a line of a shell.'],
  [`${EXPOSE} > Identifier[name="ipcRenderer"]`, 'It hands ipcRenderer to the page.'],
  [`${EXPOSE} > ObjectExpression > Property[value.name="ipcRenderer"]`, 'It hands ipcRenderer to the page.'],
  [':matches(JSXIdentifier, Identifier)[name="dangerouslySetInnerHTML"]', 'It makes elements of a text.'],
];

/** For `no-restricted-syntax`, whose list is one for each file. */
export const UNSAFE_SYNTAX = SYNTAX.map(([selector, message]) => ({ selector, message }));

const ASKS_NETWORK = 'It asks the network: the page asks the program, over the bridge.';

/** @param {string} message @param {readonly string[]} names Of properties, of any object or, behind a point, of one. */
const rows = (message, ...names) =>
  names.map((name) => {
    const [property = '', object] = name.split('.').reverse();
    return { message, property, ...(object !== undefined && { object }) };
  });

const OPEN_ADDRESS = rows('It lets another program open an address.', 'openExternal');
const OPEN_FILES = rows('It opens a file or a folder for the page.', 'openPath', 'showItemInFolder');
const ALWAYS = [
  ...rows('It loads a page from elsewhere.', 'loadFile'),
  ...rows('It trusts bad certificates.', 'setCertificateVerifyProc'),
  ...rows('It opens a door for a debugger.', 'openDevTools'),
  ...rows('It runs a script in the page.', 'executeJavaScript', 'executeJavaScriptInIsolatedWorld'),
  ...rows('It listens without an answer, past the gate.', 'ipcMain.on', 'ipcMain.once', 'ipcMain.handleOnce'),
  ...rows('It blocks the page on a message.', 'sendSync'),
  ...rows('It updates itself.', 'autoUpdater'),
  ...rows('It sends crash reports.', 'crashReporter'),
  ...rows('It runs a line of a shell.', 'execSync'),
  ...rows('It makes code of a text.', 'runInNewContext'),
  ...rows('It uses the remote module.', 'remote.require'),
  ...rows('It lets the page do without isolation.', 'window.require', 'process.binding'),
  ...rows('It makes elements of a text.', 'innerHTML', 'outerHTML', 'insertAdjacentHTML', 'document.write'),
  ...rows(ASKS_NETWORK, 'sendBeacon'),
];

/** @param {readonly object[]} properties @returns {import('eslint').Linter.RulesRecord} */
const without = (properties) => ({ 'no-restricted-properties': ['error', ...properties] });

/** @type {import('eslint').Linter.Config[]} */
export const electronSafety = [
  {
    files: ['{electron,renderer,shared}/**/*.{ts,tsx}'],
    ignores: ['**/*.{test,states,double,suite}.{ts,tsx}'],
    rules: { 'no-eval': 'error', 'no-new-func': 'error', ...without([...ALWAYS, ...OPEN_ADDRESS, ...OPEN_FILES]) },
  },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    ignores: ['**/*.{test,states,double,suite}.{ts,tsx}'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'].map((name) => ({ name, message: ASKS_NETWORK })),
      ],
    },
  },
  // The one place that has an address opened, by the list of links, and the one that opens a part of Windows, by its
  // table.
  { files: ['electron/app/open-link.ts'], rules: without([...ALWAYS, ...OPEN_FILES]) },
  { files: ['electron/app/open-windows-part.ts'], rules: without([...ALWAYS, ...OPEN_ADDRESS]) },
];
