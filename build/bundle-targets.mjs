// Every bundle: what it is made of, and where it goes.

/**
 * @typedef {object} Target
 * @property {'node' | 'page' | 'copy'} kind
 * @property {string} entry
 * @property {string} output
 * @property {readonly string[]} sources Files and folders whose change makes it stale.
 * @property {readonly [module: string, instead: string]} [instead] For `page`: one module, and what replaces it.
 * @property {boolean} [inParts] For `node`: with parts that are read when they are needed, beside it; else one file.
 * @property {readonly string[]} [mayRequire] For `node`: the only modules it may leave to the run time; by default any external.
 */

const NODE_SOURCES = ['shared', 'electron'];
const HARNESS_SOURCES = [...NODE_SOURCES, 'e2e/shells', 'e2e/wine'];
/** @satisfies {Record<string, Target>} */
const TARGETS_BY_NAME = {
  entry: {
    kind: 'node',
    entry: 'electron/entry.ts',
    output: 'out/app/entry.cjs',
    sources: NODE_SOURCES,
    inParts: true,
  },
  preload: {
    kind: 'node',
    entry: 'electron/preload/preload.ts',
    output: 'out/app/preload.cjs',
    sources: NODE_SOURCES,
    mayRequire: ['electron'], // A sandboxed preload can't load anything else.
  },
  cli: {
    kind: 'node',
    entry: 'electron/cli/main.ts',
    output: 'out/app/cli.cjs',
    sources: NODE_SOURCES,
    inParts: true,
  },
  'script-host-worker': {
    kind: 'node',
    entry: 'electron/registry/script-host/worker.ts',
    output: 'out/app/script-host-worker.cjs',
    sources: NODE_SOURCES,
  },
  'explain-worker': {
    kind: 'node',
    entry: 'electron/services/explain/worker.ts',
    output: 'out/app/explain-worker.cjs',
    sources: NODE_SOURCES,
  },
  'reading-worker': {
    kind: 'node',
    entry: 'electron/reading-worker.ts',
    output: 'out/app/reading-worker.cjs',
    sources: NODE_SOURCES,
  },
  // The grammar of PowerShell, and what runs it.
  'powershell-grammar': {
    kind: 'copy',
    entry: 'node_modules/tree-sitter-powershell/tree-sitter-powershell.wasm',
    output: 'out/app/tree-sitter-powershell.wasm',
    sources: ['node_modules/tree-sitter-powershell/tree-sitter-powershell.wasm'],
  },
  'grammar-runtime': {
    kind: 'copy',
    entry: 'node_modules/web-tree-sitter/web-tree-sitter.wasm',
    output: 'out/app/web-tree-sitter.wasm',
    sources: ['node_modules/web-tree-sitter/web-tree-sitter.wasm'],
  },
  renderer: {
    kind: 'page',
    entry: 'renderer/index.html',
    output: 'out/app/renderer',
    sources: ['shared', 'renderer'],
  },
  // The page in a pseudo language, for tests alone.
  'renderer-pseudo': {
    kind: 'page',
    entry: 'renderer/index.html',
    output: 'out/pseudo/renderer',
    sources: ['shared', 'renderer', 'e2e/pseudo'],
    instead: ['shared/text/registry.ts', 'e2e/pseudo/registry.ts'],
  },
  samples: { kind: 'copy', entry: 'electron/samples', output: 'out/app/samples', sources: ['electron/samples'] },
  // Files of their own, in a package beside the archive: cscript, which runs them, reads files only.
  'probe-script': {
    kind: 'copy',
    entry: 'electron/proof/winhttp-request.jscript',
    output: 'out/app/winhttp-request.js',
    sources: ['electron/proof/winhttp-request.jscript'],
  },
  'host-script': {
    kind: 'copy',
    entry: 'electron/proof/winhttp-host.jscript',
    output: 'out/app/winhttp-host.js',
    sources: ['electron/proof/winhttp-host.jscript'],
  },
  'start-shell': {
    kind: 'node',
    entry: 'e2e/shells/start.ts',
    output: 'out/shells/start.cjs',
    sources: HARNESS_SOURCES,
  },
  'dev-browser': {
    kind: 'node',
    entry: 'e2e/shells/dev/browser.ts',
    output: 'out/dev/browser.cjs',
    sources: HARNESS_SOURCES,
  },
  'dev-chromium': {
    kind: 'node',
    entry: 'e2e/shells/dev/chromium.ts',
    output: 'out/dev/chromium.cjs',
    sources: HARNESS_SOURCES,
  },
  'dev-electron': {
    kind: 'node',
    entry: 'e2e/shells/dev/electron.ts',
    output: 'out/dev/electron.cjs',
    sources: HARNESS_SOURCES,
  },
  'command-reference': {
    kind: 'node',
    entry: 'build/docs/command-reference.ts',
    output: 'out/docs/command-reference.cjs',
    sources: [...NODE_SOURCES, 'build/docs'],
  },
  texts: {
    kind: 'node',
    entry: 'build/docs/print-texts.ts',
    output: 'out/docs/texts.cjs',
    sources: [...NODE_SOURCES, 'build/docs'],
  },
  'package-languages': {
    kind: 'node',
    entry: 'build/package/languages.ts',
    output: 'out/package/languages.cjs',
    sources: ['shared', 'build/package/languages.ts'],
  },
  fuzz: {
    kind: 'node',
    entry: 'e2e/fuzz/helper.ts',
    output: 'out/fuzz/helper.cjs',
    sources: [...NODE_SOURCES, 'e2e/fuzz', 'e2e/fleet'],
  },
  'judge-explain': {
    kind: 'node',
    entry: 'e2e/explain/judge-explain.ts',
    output: 'out/explain/judge-explain.cjs',
    sources: ['shared', 'e2e/explain', 'e2e/wine'],
  },
  'fuzz-explain': {
    kind: 'node',
    entry: 'e2e/fuzz/explain.ts',
    output: 'out/fuzz/explain.cjs',
    sources: [...NODE_SOURCES, 'e2e/fuzz'],
  },
  'fleet-maker': {
    kind: 'node',
    entry: 'e2e/fleet/make-reports.ts',
    output: 'out/fleet/make-reports.cjs',
    sources: [...NODE_SOURCES, 'e2e/fleet'],
  },
  'fuzz-reports': {
    kind: 'node',
    entry: 'e2e/fuzz/reports.ts',
    output: 'out/fuzz/reports.cjs',
    sources: [...NODE_SOURCES, 'e2e/fuzz', 'e2e/fleet'],
  },
  bench: {
    kind: 'node',
    entry: 'build/bench/measure.ts',
    output: 'out/bench/measure.cjs',
    sources: [...HARNESS_SOURCES, 'e2e/fleet', 'build/bench'],
  },
  'fuzz-hello': {
    kind: 'node',
    entry: 'e2e/fuzz/hello.ts',
    output: 'out/fuzz/hello.cjs',
    sources: [...NODE_SOURCES, 'e2e/fuzz'],
  },
  'fuzz-logs': {
    kind: 'node',
    entry: 'e2e/fuzz/logs.ts',
    output: 'out/fuzz/logs.cjs',
    sources: [...NODE_SOURCES, 'e2e/fuzz'],
  },
  'wine-cli': {
    kind: 'node',
    entry: 'e2e/wine/wine-cli.ts',
    output: 'out/wine/wine-cli.cjs',
    sources: HARNESS_SOURCES,
    inParts: true,
  },
  'wine-kill-target': {
    kind: 'node',
    entry: 'e2e/wine/kill-target.ts',
    output: 'out/wine/kill-target.cjs',
    sources: HARNESS_SOURCES,
  },
  'race-target': {
    kind: 'node',
    entry: 'e2e/race/race-target.ts',
    output: 'out/wine/race-target.cjs', // it runs in Wine too
    sources: [...HARNESS_SOURCES, 'e2e/race'],
  },
  'wine-bench': {
    kind: 'node',
    entry: 'build/bench/in-wine/main.ts',
    output: 'out/wine/bench.cjs',
    sources: [...HARNESS_SOURCES, 'build/bench'],
  },
  'wine-service': {
    kind: 'node',
    entry: 'e2e/wine/service.ts',
    output: 'out/wine/service.cjs',
    sources: HARNESS_SOURCES,
  },
};

/** @typedef {keyof typeof TARGETS_BY_NAME} TargetName */

/** @type {Readonly<Record<TargetName, Target>>} */
export const TARGETS = TARGETS_BY_NAME;

/** What reads in threads of its own what comes from outside. */
export const THREADS = /** @type {const} */ ([
  'reading-worker',
  'explain-worker',
  'powershell-grammar',
  'grammar-runtime',
]);

/** @type {Readonly<Partial<Record<TargetName, readonly TargetName[]>>>} What a program finds beside itself: it is bundled too. */
const BESIDE = {
  cli: ['samples', 'script-host-worker', ...THREADS, 'probe-script', 'host-script'],
  'start-shell': [
    'entry',
    'preload',
    'renderer',
    'cli',
    'samples',
    'script-host-worker',
    ...THREADS,
    'probe-script',
    'host-script',
  ],
};

export const ALL_TARGETS = /** @type {readonly TargetName[]} */ (Object.keys(TARGETS));

/**
 * @param {string} name
 * @returns {name is TargetName}
 */
export function isTarget(name) {
  return Object.keys(TARGETS).includes(name);
}

/**
 * These with all that they find beside themselves, each once.
 *
 * @param {readonly TargetName[]} names
 * @returns {readonly TargetName[]}
 */
export function withBeside(names) {
  return [...new Set(names.flatMap((name) => [...(BESIDE[name] ?? []), name]))];
}
