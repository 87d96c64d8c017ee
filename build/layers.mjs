// Which folder may import which: the table of docs/architecture.md, which dependency-cruiser holds every import
// against, types, `export ... from`, `import()` and `require()` too. Circles are oxlint's (.oxlintrc.json).

import { basename } from 'node:path';

/**
 * Its files, as beginnings of paths from the root (regular expressions), and what they may import: layers, their own
 * included, packages, and what Node brings. A file in two layers may import what either may.
 * @typedef {{ files: readonly string[], layers: readonly string[], packages?: readonly string[], node?: boolean }}
 *   Layer
 */

/** No rule applies to these: the documents and the benchmarks import everything, as the harness does. */
const FREE =
  '\\.(wine|powershell)\\.test\\.ts$|^build/docs/|^build/package/languages\\.ts$|^build/bench/(?!.*\\.test\\.ts)';

/**
 * The rooms of `shared` from the ground up. Each imports from those before it, and from none after it, also not a type;
 * `kernel` are the files that lie in no folder.
 */
export const SHARED = [
  ...['kernel', 'output', 'tls', 'windows', 'links', 'reg-file', 'diagnosis', 'explain', 'events', 'errors', 'usage'],
  ...['remediation', 'origin', 'proof', 'readiness', 'report', 'symptoms'],
  ...['fleet', 'text', 'present', 'artefacts', 'ipc'],
];
const BELOW_FEATURES = ['names', 'styles', 'state', 'components'];
// The same of `renderer`; `start` are the files that lie in no folder.
const RENDERER = [...BELOW_FEATURES, 'features', 'places', 'frame', 'start'];
/** A place of the window imports from no other one, but for these: each with those it may. */
const PLACES_ON_PLACES = { guided: ['home'], more: ['many'] };
// The same of `electron/services`; `channels` are the files that lie in no folder.
const SERVICES = ['pc', 'read', 'change', 'explain', 'usage', 'fleet', 'report', 'channels'].map(
  (name) => `services/${name}`,
);
const BELOW_SERVICES = ['electron', 'version'];
const PLAIN_ELECTRON = [...BELOW_SERVICES, ...SERVICES, 'programs'];
const ALL_ELECTRON = [...PLAIN_ELECTRON, 'preload', 'main process'];
const RENDERER_PACKAGES = ['react', 'react-dom', 'valibot', 'lean-qr', '@tanstack/react-virtual'];
const PURE_PACKAGES = ['valibot'];
const TEST_PACKAGES = [
  ...['vitest', 'fast-check', 'iconv-lite', 'ajv', '@valibot/to-json-schema'],
  ...['yaml', '@xmldom/xmldom', 'web-tree-sitter', 'yazl', 'jsqr'],
];

/**
 * Rooms one upon the other: a layer for each, which may import its own, those before it and what is `below` all of
 * them.
 * @param {string} folder @param {readonly string[]} rooms @param {string} inNoFolder @param {readonly string[]} below
 * @param {readonly string[]} packages @param {boolean} node @returns {Record<string, Layer>}
 */
function storeys(folder, rooms, inNoFolder, below, packages, node = false) {
  const layerOf = (/** @type {string} */ room, /** @type {number} */ place) => ({
    files: [room === inNoFolder ? `${folder}/[^/]+$` : `${folder}/${basename(room)}/`],
    layers: [...below, ...rooms.slice(0, place + 1)],
    packages,
    node,
  });
  return Object.fromEntries(rooms.map((room, place) => [room, layerOf(room, place)]));
}

/** @type {Readonly<Record<string, Layer>>} */
const LAYERS = {
  manifest: { files: ['package\\.json$'], layers: [] },
  'lists for build': { files: ['shared/(licences|remediation/journal-entry)\\.ts$'], layers: [] },
  ...storeys('shared', SHARED, 'kernel', [], ['valibot']),
  ...storeys('renderer', RENDERER, 'start', SHARED, RENDERER_PACKAGES),
  features: { files: ['renderer/features/'], layers: [...SHARED, ...BELOW_FEATURES], packages: RENDERER_PACKAGES },
  version: { files: ['electron/version\\.ts$'], layers: ['manifest'] },
  // Everything that runs without Electron: on the ground, the services over it, and what starts them.
  electron: {
    files: [
      'electron/(?!entry\\.|version\\.|reading-worker\\.)[^/]+$',
      'electron/(?!app/|preload/|ipc/|services/|cli/|elevated/)[^/]+/',
      'electron/ipc/(?!register\\.)',
    ],
    layers: [...SHARED, ...BELOW_SERVICES],
    packages: PURE_PACKAGES,
    node: true,
  },
  ...storeys('electron/services', SERVICES, 'services/channels', [...SHARED, ...BELOW_SERVICES], PURE_PACKAGES, true),
  programs: {
    files: ['electron/(cli|elevated)/', 'electron/reading-worker\\.ts$'],
    layers: [...SHARED, ...PLAIN_ELECTRON],
    packages: PURE_PACKAGES,
    node: true,
  },
  'Win32 calls': { files: ['electron/win32/'], layers: [], packages: ['koffi'] },
  'YAML in texts': { files: ['shared/explain/formats/yaml\\.ts$'], layers: [], packages: ['yaml'] },
  archives: { files: ['electron/logs/'], layers: [], packages: ['yauzl'] },
  'native driver': { files: ['electron/registry/native\\.ts$'], layers: [], packages: ['native-reg'] },
  'script host worker': { files: ['electron/registry/script-host/worker\\.ts$'], layers: [], packages: ['regedit'] },
  'powershell grammar': {
    files: ['electron/services/explain/powershell-grammar\\.ts$'],
    layers: [],
    packages: ['web-tree-sitter'],
  },
  gate: { files: ['electron/ipc/(?!register\\.)'], layers: [] },
  // Its sandbox has no Node modules.
  preload: { files: ['electron/preload/'], layers: [...SHARED, 'preload', 'gate'], packages: ['electron', 'valibot'] },
  'main process': {
    files: ['electron/entry\\.ts$', 'electron/app/', 'electron/ipc/register\\.'],
    layers: [...SHARED, ...ALL_ELECTRON],
    packages: [...PURE_PACKAGES, 'electron'],
    node: true,
  },
  build: { files: ['build/'], layers: ['build', 'manifest', 'lists for build'], packages: ['.+'], node: true },
  // It has the harness bring what its tests need.
  'test run': { files: ['build/stages\\.mjs$'], layers: ['harness'] },
  harness: {
    files: ['e2e/(wine/set-up|powershell/programs|shells/legacy-chromium|artefacts/ansible-collection)\\.mjs$'],
    layers: [],
  },
};

/** @param {readonly string[]} layers */
const filesOf = (layers) => ({ path: layers.flatMap((name) => LAYERS[name]?.files ?? []).map((files) => `^${files}`) });
const OURS = '^(shared|electron|renderer|build|e2e)/';
// What can't be resolved keeps its name.
/** @param {readonly string[]} names */
const packagesOf = (names) => ({ path: `^(node_modules/)?(@types/)?(${names.join('|')})(/|$)`, pathNot: OURS });
/** @type {{ dependencyTypes: import('dependency-cruiser').DependencyType[] }} */
const NODE = { dependencyTypes: ['core'] };
const TESTS = { path: '\\.(test|states|double|suite)\\.tsx?$' };

/** @param {Layer} layer */
function allowedOf({ files, layers, packages = [], node = false }) {
  const from = { path: files.map((start) => `^${start}`) };
  return [
    ...(layers.length === 0 ? [] : [{ from, to: filesOf(layers) }]),
    ...(packages.length === 0 ? [] : [{ from, to: packagesOf(packages) }]),
    ...(node ? [{ from, to: NODE }] : []),
  ];
}

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  allowedSeverity: 'error',
  allowed: [
    ...Object.values(LAYERS).flatMap(allowedOf),
    { from: { path: '^renderer/features/([^/]+)/' }, to: { path: '^renderer/features/$1/' } },
    ...Object.entries(PLACES_ON_PLACES).map(([place, others]) => ({
      from: { path: `^renderer/features/${place}/` },
      to: { path: `^renderer/features/(${others.join('|')})/` },
    })),
    { from: { path: FREE }, to: {} },
    { from: TESTS, to: NODE },
    { from: TESTS, to: packagesOf(TEST_PACKAGES) },
    { from: TESTS, to: { path: '^build/only-on\\.suite\\.ts$' } },
    // A test may look from above at what it tests: a text that was read from somewhere, for example.
    ...Object.entries({ shared: SHARED, electron: ALL_ELECTRON, renderer: RENDERER }).map(([folder, layers]) => ({
      from: { path: `^${folder}/.*${TESTS.path}` },
      to: filesOf(layers),
    })),
    // In plain Node `require('electron')` starts a download, so most of electron/ may know its types only.
    { from: filesOf(ALL_ELECTRON), to: { ...packagesOf(['electron']), dependencyTypes: ['type-only'] } },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: ['node_modules', '^e2e/'] },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'types', 'default'],
    },
  },
};
