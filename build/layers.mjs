// Which folder may import which: the table of docs/architecture.md, which ESLint holds every import against, with
// eslint-plugin-boundaries. It looks at types, `export ... from`, `import()` and `require()` too; other spellings are refused
// elsewhere (build/eslint.config.mjs). Circles are oxlint's (build/circles.json), which is quick and follows types.
import boundaries from 'eslint-plugin-boundaries';

/**
 * @typedef {object} Layer
 * @property {readonly string[]} files Globs from the root. A file in two layers may import what either may.
 * @property {readonly string[]} layers That it may import, its own included.
 * @property {readonly string[]} [packages]
 * @property {boolean} [node] Whether it may import what Node brings.
 */

/** No rule applies to these: the harness, the documents and the benchmarks import everything. */
const FREE = [
  '**/*.wine.test.ts',
  'e2e/**',
  'build/docs/**',
  'build/package/languages.ts',
  'build/bench/**/!(*.test).ts',
];

/**
 * The rooms of `shared` from the ground up. Each imports from those before it, and from none after it, also not a type; `kernel` are the
 * files that lie in no folder.
 */
export const SHARED = [
  'kernel',
  'output',
  'tls',
  'windows',
  'links',
  'reg-file',
  'diagnosis',
  'explain',
  'events',
  'errors',
  'usage',
  'remediation',
  'origin',
  'proof',
  'readiness',
  'report',
  'fleet',
  'text',
  'present',
  'artefacts',
  'ipc',
];
// The same of `renderer`; `start` are the files that lie in no folder.
export const RENDERER = ['styles', 'state', 'components', 'features', 'places', 'frame', 'start'];
const PLAIN_ELECTRON = ['electron', 'version'];
const ALL_ELECTRON = [...PLAIN_ELECTRON, 'preload', 'main process'];
const RENDERER_PACKAGES = ['react', 'react-dom', 'valibot', 'lean-qr', '@tanstack/react-virtual'];
const PURE_PACKAGES = ['valibot', 'iconv-lite'];
const TEST_PACKAGES = [
  ...['vitest', 'fast-check', 'iconv-lite', 'prettier', 'ajv'],
  ...['@valibot/to-json-schema', 'yaml', '@xmldom/xmldom', 'web-tree-sitter', 'yazl', 'jsqr'],
];

/**
 * Rooms one upon the other: a layer for each, which may import its own, those before it and what is `below` all of them.
 * @param {readonly string[]} rooms
 * @param {(room: string) => string} filesOfRoom
 * @param {readonly string[]} below
 * @param {readonly string[]} packages
 * @returns {Record<string, Layer>}
 */
function storeys(rooms, filesOfRoom, below, packages) {
  const layerOf = (/** @type {string} */ room, /** @type {number} */ place) => ({
    files: [filesOfRoom(room)],
    layers: [...below, ...rooms.slice(0, place + 1)],
    packages,
  });
  return Object.fromEntries(rooms.map((room, place) => [room, layerOf(room, place)]));
}

/** @type {Readonly<Record<string, Layer>>} */
const LAYERS = {
  manifest: { files: ['package.json'], layers: [] },
  'lists for build': { files: ['shared/{licences,remediation/journal-entry}.ts'], layers: [] },
  ...storeys(SHARED, (room) => (room === 'kernel' ? 'shared/*' : `shared/${room}/**`), [], ['valibot']),
  ...storeys(RENDERER, (room) => (room === 'start' ? 'renderer/*' : `renderer/${room}/**`), SHARED, RENDERER_PACKAGES),
  version: { files: ['electron/version.ts'], layers: ['manifest'] },
  // Everything that runs without Electron.
  electron: {
    files: [
      'electron/!(entry|version).ts',
      'electron/!(app|preload|ipc)/**/*',
      'electron/ipc/!(register|register.test).ts',
    ],
    layers: [...SHARED, ...PLAIN_ELECTRON],
    packages: PURE_PACKAGES,
    node: true,
  },
  'Win32 calls': { files: ['electron/win32/**'], layers: [], packages: ['koffi'] },
  'YAML in texts': { files: ['shared/explain/formats/yaml.ts'], layers: [], packages: ['yaml'] },
  archives: { files: ['electron/logs/**'], layers: [], packages: ['yauzl'] },
  'native driver': { files: ['electron/registry/native.ts'], layers: [], packages: ['native-reg'] },
  'script host worker': { files: ['electron/registry/script-host/worker.ts'], layers: [], packages: ['regedit'] },
  'powershell grammar': {
    files: ['electron/services/explain/powershell-grammar.ts'],
    layers: [],
    packages: ['web-tree-sitter'],
  },
  gate: { files: ['electron/ipc/!(register|register.test).ts'], layers: [] },
  // Its sandbox has no Node modules.
  preload: {
    files: ['electron/preload/**'],
    layers: [...SHARED, 'preload', 'gate'],
    packages: ['electron', 'valibot'],
  },
  'main process': {
    files: ['electron/entry.ts', 'electron/app/**', 'electron/ipc/register.*'],
    layers: [...SHARED, ...ALL_ELECTRON],
    packages: [...PURE_PACKAGES, 'electron'],
    node: true,
  },
  build: {
    files: ['build/**'],
    layers: ['build', 'manifest', 'lists for build'],
    packages: ['*', '@*/*'],
    node: true,
  },
  // It has the harness bring what its tests in Wine need.
  'test run': { files: ['build/stages.mjs'], layers: ['harness'] },
  harness: { files: ['e2e/wine/set-up.mjs'], layers: [] },
};

/** @param {readonly string[]} layers */
const filesOf = (layers) => ({ file: { categories: { anyOf: layers } } });
/** @param {readonly string[]} names */
const packagesOf = (names) => ({ module: { origin: 'external', source: names } });
const NODE = { module: { origin: 'core' } };

/** @param {[string, Layer]} entry */
function policyOf([name, { layers, packages = [], node = false }]) {
  return {
    from: filesOf([name]),
    allow: [
      ...(layers.length === 0 ? [] : [{ to: filesOf(layers) }]),
      ...(packages.length === 0 ? [] : [{ to: packagesOf(packages) }]),
      ...(node ? [{ to: NODE }] : []),
    ],
  };
}

/**
 * @param {string} root Where the patterns begin.
 * @returns {import('eslint').Linter.Config}
 */
export function layerRules(root) {
  return {
    files: ['{shared,electron,renderer,build}/**/*.{ts,tsx,mjs,cjs,js}'],
    ignores: FREE,
    plugins: { boundaries },
    settings: {
      'boundaries/root-path': root,
      'import/resolver': { node: { extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json'] } },
      'boundaries/elements': [],
      'boundaries/files': [
        ...Object.entries(LAYERS).flatMap(([category, { files }]) => files.map((pattern) => ({ category, pattern }))),
        { category: 'test', pattern: '**/*.{test,suite}.{ts,tsx}' },
        { category: 'places of tests', pattern: 'build/only-on.suite.ts' },
        { category: 'test of shared', pattern: 'shared/**/*.{test,suite}.ts' },
        { category: 'test of renderer', pattern: 'renderer/**/*.{test,suite}.{ts,tsx}' },
      ],
      'boundaries/dependency-nodes': ['import', 'export', 'require', 'dynamic-import'],
    },
    rules: {
      'boundaries/no-unknown-files': 'error',
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          checkAllOrigins: true,
          checkUnknownLocals: true,
          checkInternals: true,
          policies: [
            ...Object.entries(LAYERS).map(policyOf),
            { from: filesOf(['test']), allow: [{ to: NODE }, { to: packagesOf(TEST_PACKAGES) }] },
            { from: filesOf(['test']), allow: { to: filesOf(['places of tests']) } },
            // A script as text, from a file beside the module that fills it in.
            { from: filesOf(['artefacts']), allow: { dependency: { source: '[.]/*[?]raw' } } },
            // A test may look from above at what it tests: a text that was read from somewhere, for example.
            { from: filesOf(['test of shared']), allow: { to: filesOf(SHARED) } },
            { from: filesOf(['test of renderer']), allow: { to: filesOf(RENDERER) } },
            // In plain Node `require('electron')` starts a download, so most of electron/ may know its types only.
            { from: filesOf(ALL_ELECTRON), allow: { dependency: { kind: 'type' }, to: packagesOf(['electron']) } },
          ],
        },
      ],
    },
  };
}
