// Every bundle: what it is made of, and where it goes.
import { basename } from 'node:path';

/**
 * Its entry is a page (`.html`), a program for Node (`.ts`), or what is copied as it is. For a page, `instead` is one
 * module and what replaces it. A program may have parts that are read when they are needed, next to it; else it is one
 * file.
 * @typedef {{ readonly entry: string, readonly output: string, readonly instead?: readonly [module: string, instead:
 *   string], readonly inParts?: boolean }} Target
 */

/** @satisfies {Record<string, Target>} */
const TARGETS_BY_NAME = {
  entry: { entry: 'electron/entry.ts', output: 'out/app/entry.cjs', inParts: true },
  preload: { entry: 'electron/preload/preload.ts', output: 'out/app/preload.cjs' },
  cli: { entry: 'electron/cli/main.ts', output: 'out/app/cli.cjs', inParts: true },
  'script-host-worker': { entry: 'electron/registry/script-host/worker.ts', output: 'out/app/script-host-worker.cjs' },
  'explain-worker': { entry: 'electron/services/explain/worker.ts', output: 'out/app/explain-worker.cjs' },
  'reading-worker': { entry: 'electron/reading-worker.ts', output: 'out/app/reading-worker.cjs', inParts: true },
  // The grammar of PowerShell, and what runs it.
  'powershell-grammar': {
    entry: 'node_modules/tree-sitter-powershell/tree-sitter-powershell.wasm',
    output: 'out/app/tree-sitter-powershell.wasm',
  },
  'grammar-runtime': {
    entry: 'node_modules/web-tree-sitter/web-tree-sitter.wasm',
    output: 'out/app/web-tree-sitter.wasm',
  },
  renderer: { entry: 'renderer/index.html', output: 'out/app/renderer' },
  // The page in a pseudo language, for tests alone.
  'renderer-pseudo': {
    entry: 'renderer/index.html',
    output: 'out/pseudo/renderer',
    instead: ['shared/text/registry.ts', 'e2e/pseudo/registry.ts'],
  },
  samples: { entry: 'electron/samples', output: 'out/app/samples' },
  // Files of their own, in a package next to the archive: cscript, which runs them, reads files only.
  'probe-script': { entry: 'electron/proof/winhttp-request.jscript', output: 'out/app/winhttp-request.js' },
  'host-script': { entry: 'electron/proof/winhttp-host.jscript', output: 'out/app/winhttp-host.js' },
  'start-shell': { entry: 'e2e/shells/start.ts', output: 'out/shells/start.cjs' },
  'dev-browser': { entry: 'e2e/shells/dev/browser.ts', output: 'out/dev/browser.cjs' },
  'dev-chromium': { entry: 'e2e/shells/dev/chromium.ts', output: 'out/dev/chromium.cjs' },
  'dev-electron': { entry: 'e2e/shells/dev/electron.ts', output: 'out/dev/electron.cjs' },
  fuzz: { entry: 'e2e/fuzz/helper.ts', output: 'out/fuzz/helper.cjs' },
  'judge-explain': { entry: 'e2e/explain/judge-explain.ts', output: 'out/explain/judge-explain.cjs' },
  'fuzz-explain': { entry: 'e2e/fuzz/explain.ts', output: 'out/fuzz/explain.cjs' },
  'fleet-maker': { entry: 'e2e/fleet/make-reports.ts', output: 'out/fleet/make-reports.cjs' },
  'fuzz-reports': { entry: 'e2e/fuzz/reports.ts', output: 'out/fuzz/reports.cjs' },
  bench: { entry: 'build/bench/measure.ts', output: 'out/bench/measure.cjs' },
  'fuzz-hello': { entry: 'e2e/fuzz/hello.ts', output: 'out/fuzz/hello.cjs' },
  'fuzz-logs': { entry: 'e2e/fuzz/logs.ts', output: 'out/fuzz/logs.cjs' },
  'wine-cli': { entry: 'e2e/wine/wine-cli.ts', output: 'out/wine/wine-cli.cjs', inParts: true },
  'wine-kill-target': { entry: 'e2e/wine/kill-target.ts', output: 'out/wine/kill-target.cjs' },
  'race-target': { entry: 'e2e/race/race-target.ts', output: 'out/wine/race-target.cjs' }, // it runs in Wine too
  'wine-bench': { entry: 'build/bench/in-wine.ts', output: 'out/wine/bench.cjs' },
  'wine-service': { entry: 'e2e/wine/service.ts', output: 'out/wine/service.cjs' },
};

/**
 * The names of a bundle's parts, which distinguish them from the files next to them. They carry no hash: the same
 * sources give the same names.
 * @param {string} name The bundle's, such as `cli.cjs`. @returns {(file: string) => boolean}
 */
export function isPartOf(name) {
  return (file) => file.startsWith(`${basename(name, '.cjs')}.part-`) && file.endsWith('.cjs');
}

/** @typedef {keyof typeof TARGETS_BY_NAME} TargetName */
/** @type {Readonly<Record<TargetName, Target>>} */
export const TARGETS = TARGETS_BY_NAME;

export const ALL_TARGETS = /** @type {readonly TargetName[]} */ (Object.keys(TARGETS));

/** All that lies next to one another and finds each other there. */
const APP = ALL_TARGETS.filter((name) => TARGETS[name].output.startsWith('out/app/'));

/** What is packed: the packed program is the command line, too. */
export const PACKED_TARGETS = APP.filter((name) => name !== 'cli');

/**
 * @type {Readonly<Partial<Record<TargetName, readonly TargetName[]>>>} What a program finds next to itself: it is
 *   bundled too.
 */
const BESIDE = {
  cli: APP.filter((name) => !['entry', 'preload', 'renderer', 'cli'].includes(name)),
  'start-shell': APP,
};

/** @param {string} name @returns {name is TargetName} */
export function isTarget(name) {
  return Object.keys(TARGETS).includes(name);
}

/**
 * These with all that they find next to themselves, each once.
 * @param {readonly TargetName[]} names @returns {readonly TargetName[]}
 */
export function withBeside(names) {
  return [...new Set(names.flatMap((name) => [...(BESIDE[name] ?? []), name]))];
}
