// Which folder may import which: the table of docs/architecture.md, checked on every import of every source file.
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importsOf, sourceFiles } from './imports.mjs';

/**
 * @typedef {object} Layer
 * @property {string} name
 * @property {RegExp} files The first layer that matches a path owns it.
 * @property {readonly RegExp[] | 'anything'} mayImport Paths from the root, package names, `node:` names.
 */

const SHARED = /^shared\//;
const NODE = /^node:/;
// Everything in electron/ that runs without Electron.
const PLAIN_ELECTRON = /^electron\/(?!entry\.|main\.|app\/|preload\/|ipc\/register\.)/;
const PURE_PACKAGES = /^(valibot|iconv-lite)$/;
const ELECTRON = /^electron$/;
const TEST_PACKAGES =
  /^(vitest|fast-check|iconv-lite|prettier|ajv\/dist\/2020\.js|@valibot\/to-json-schema|yaml|@xmldom\/xmldom)$/;

/** @type {readonly Layer[]} */
const LAYERS = [
  { name: 'Wine tests', files: /\.wine\.test\.ts$/, mayImport: 'anything' },
  // They hand what runs in Wine over to the harness.
  {
    name: 'the dispatcher and the test run',
    files: /^build\/(run|test)\.mjs$/,
    mayImport: [/^build\//, /^e2e\/wine\/(run-cli|kill-test|set-up)\.mjs$/, NODE],
  },
  { name: 'e2e', files: /^e2e\//, mayImport: 'anything' },
  // The documents are made from the program's own tables, and checked against them.
  { name: 'the documents', files: /^build\/docs\//, mayImport: 'anything' },
  // It measures all of the others.
  { name: 'the measuring', files: /^build\/bench\/(?!.*\.test\.ts$).*\.ts$/, mayImport: 'anything' },
  {
    name: 'build',
    files: /^build\//,
    mayImport: [
      /^build\//,
      /^shared\/(licences|remediation\/journal-entry|text\/(installer|languages|pack))\.ts$/,
      /^package\.json$/,
      NODE,
      /^[^/]+$/,
      /^(@|[^/]+\/config$)/,
    ],
  },
  { name: 'shared', files: SHARED, mayImport: [SHARED, /^valibot$/] },
  {
    name: 'renderer',
    files: /^renderer\//,
    mayImport: [/^renderer\//, SHARED, /^(react|react-dom)(\/|$)/, /^valibot$/],
  },
  { name: 'the version', files: /^electron\/version\.ts$/, mayImport: [/^package\.json$/] },
  {
    name: 'the Win32 module',
    files: /^electron\/win32\//,
    mayImport: [SHARED, PLAIN_ELECTRON, NODE, PURE_PACKAGES, /^koffi$/],
  },
  {
    name: 'the native driver',
    files: /^electron\/registry\/native\.ts$/,
    mayImport: [SHARED, PLAIN_ELECTRON, NODE, PURE_PACKAGES, /^native-reg$/],
  },
  {
    name: 'the script host worker',
    files: /^electron\/registry\/script-host\/worker\.ts$/,
    mayImport: [SHARED, PLAIN_ELECTRON, NODE, PURE_PACKAGES, /^regedit$/],
  },
  {
    // Its sandbox has no Node modules.
    name: 'the preload',
    files: /^electron\/preload\//,
    mayImport: [SHARED, /^electron\/(preload|ipc)\//, ELECTRON, /^valibot$/],
  },
  {
    name: 'electron without Electron',
    files: PLAIN_ELECTRON,
    mayImport: [SHARED, PLAIN_ELECTRON, NODE, PURE_PACKAGES],
  },
  {
    name: 'the Electron main process',
    files: /^electron\//,
    mayImport: [SHARED, /^electron\//, NODE, PURE_PACKAGES, ELECTRON],
  },
];

const TEST_FILE = /\.(test|suite)\.tsx?$/;

/**
 * @param {string} root A folder with `shared/`, `electron/` and so on; any of them may be missing.
 * @returns {string[]} A line for every broken rule: `file:line: ...`.
 */
export function checkLayers(root) {
  return sourceFiles(root).flatMap((file) => {
    const layer = LAYERS.find(({ files }) => files.test(file));
    if (layer === undefined || layer.mayImport === 'anything') return [];
    const allowed = [...layer.mayImport, ...(TEST_FILE.test(file) ? [NODE, TEST_PACKAGES] : [])];
    return importsOf(root, file)
      .filter(({ target, isTypeOnly }) => {
        // In plain Node `require('electron')` starts a download, so most of electron/ may know its types only.
        if (isTypeOnly && target === 'electron' && file.startsWith('electron/')) return false;
        return !allowed.some((pattern) => pattern.test(target));
      })
      .map(({ target, line }) => `${file}:${line}: ${layer.name} may not import ${target}`);
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const problems = checkLayers(dirname(dirname(fileURLToPath(import.meta.url))));
  for (const problem of problems) console.log(problem);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
