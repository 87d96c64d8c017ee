// Bundles what the scripts run, each target only when one of its sources changed. Safe to run twice at once.
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { BundleError } from './bundle-error.mjs';
import { buildForNode } from './bundle-node.mjs';
import { buildPage } from './bundle-page.mjs';
import { withLock } from './lock.mjs';
import { ROOT, say } from './setup.mjs';

/**
 * @typedef {object} Target
 * @property {'node' | 'page' | 'copy'} kind
 * @property {string} entry
 * @property {string} output
 * @property {readonly string[]} sources Files and folders whose change makes it stale.
 * @property {readonly [module: string, instead: string]} [instead] For `page`: one module, and what takes its place.
 * @property {readonly string[]} [mayRequire] For `node`: the only modules it may leave to the run time; by default any external.
 */

const NODE_SOURCES = ['shared', 'electron'];
const HARNESS_SOURCES = [...NODE_SOURCES, 'e2e/shells', 'e2e/wine'];
// What every bundle also depends on.
const TOOLING = [
  ...['build/bundle.mjs', 'build/bundle-node.mjs', 'build/bundle-page.mjs'],
  ...['package.json', 'package-lock.json'],
];

/** @satisfies {Record<string, Target>} */
const TARGETS_BY_NAME = {
  entry: { kind: 'node', entry: 'electron/entry.ts', output: 'out/app/entry.cjs', sources: NODE_SOURCES },
  preload: {
    kind: 'node',
    entry: 'electron/preload/preload.ts',
    output: 'out/app/preload.cjs',
    sources: NODE_SOURCES,
    mayRequire: ['electron'], // A sandboxed preload can't load anything else.
  },
  cli: { kind: 'node', entry: 'electron/cli/main.ts', output: 'out/app/cli.cjs', sources: NODE_SOURCES },
  'script-host-worker': {
    kind: 'node',
    entry: 'electron/registry/script-host/worker.ts',
    output: 'out/app/script-host-worker.cjs',
    sources: NODE_SOURCES,
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
    instead: ['shared/text/en/page.ts', 'e2e/pseudo/page.ts'],
  },
  samples: { kind: 'copy', entry: 'electron/samples', output: 'out/app/samples', sources: ['electron/samples'] },
  // A file of its own, in a package beside the archive: cscript, which runs it, reads files only.
  'probe-script': {
    kind: 'copy',
    entry: 'electron/proof/winhttp-request.jscript',
    output: 'out/app/winhttp-request.js',
    sources: ['electron/proof/winhttp-request.jscript'],
  },
  'start-shell': {
    kind: 'node',
    entry: 'e2e/shells/start.ts',
    output: 'out/shells/start.cjs',
    sources: HARNESS_SOURCES,
  },
  'command-reference': {
    kind: 'node',
    entry: 'build/docs/command-reference.ts',
    output: 'out/docs/command-reference.cjs',
    sources: [...NODE_SOURCES, 'build/docs'],
  },
  'fuzz-helper': {
    kind: 'node',
    entry: 'e2e/fuzz/helper.ts',
    output: 'out/fuzz/helper.cjs',
    sources: [...NODE_SOURCES, 'e2e/fuzz', 'e2e/fleet'],
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
  'wine-cli': {
    kind: 'node',
    entry: 'e2e/wine/wine-cli.ts',
    output: 'out/wine/wine-cli.cjs',
    sources: HARNESS_SOURCES,
  },
  'wine-kill-target': {
    kind: 'node',
    entry: 'e2e/wine/kill-target.ts',
    output: 'out/wine/kill-target.cjs',
    sources: HARNESS_SOURCES,
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

export const ALL_TARGETS = /** @type {readonly TargetName[]} */ (Object.keys(TARGETS));

/**
 * Brings the targets up to date.
 *
 * @param {readonly TargetName[]} names
 * @returns {Promise<void>} Rejects with a `BundleError` that names every target that can't be built, and why.
 */
export async function bundle(names) {
  if (staleTargets(names).length === 0) return;
  await withLock(join(ROOT, '.cache/bundle.lock'), async () => {
    // Asked again: another process may have built them while we waited.
    const stale = staleTargets(names);
    if (stale.length === 0) return;
    say(`Bundling ${stale.map(({ name }) => name).join(', ')}...`);
    const results = await Promise.allSettled(stale.map(({ name, fingerprint }) => build(name, fingerprint)));
    const failures = results.flatMap((result, i) =>
      result.status === 'rejected' ? [`${stale[i]?.name}: ${messageOf(result.reason)}`] : [],
    );
    if (failures.length > 0) throw new BundleError(`Bundling failed.\n${failures.join('\n')}`);
  });
}

/** @param {readonly TargetName[]} names */
function staleTargets(names) {
  /** @type {Map<string, string>} */
  const listings = new Map(); // Targets share their folders; each is listed once.
  return names
    .map((name) => {
      const lines = [...TARGETS[name].sources, ...TOOLING].map((source) => {
        const listing = listings.get(source) ?? list(ROOT, source).join('\n');
        listings.set(source, listing);
        return listing;
      });
      return { name, fingerprint: createHash('sha256').update(lines.join('\n')).digest('hex') };
    })
    .filter(({ name, fingerprint }) => {
      const stamp = stampFile(name);
      const isBuilt = existsSync(join(ROOT, TARGETS[name].output)) && existsSync(stamp);
      return !isBuilt || readFileSync(stamp, 'utf8') !== fingerprint;
    });
}

/**
 * A line for every source file: path, time and size. A deleted, added or older file changes it as much as a newer one.
 * Tests are left out, since no bundle holds them. What tests share counts: the bundles that damage input hold some of it.
 *
 * @param {string} root
 * @param {string} path A file or folder below it; nothing is listed for one that doesn't exist.
 * @returns {string[]}
 */
export function list(root, path) {
  const stats = statSync(join(root, path), { throwIfNoEntry: false });
  if (stats === undefined || /\.test\.tsx?$/.test(path)) return [];
  if (!stats.isDirectory()) return [`${path} ${stats.mtimeMs} ${stats.size}`];
  return readdirSync(join(root, path))
    .sort()
    .flatMap((name) => list(root, `${path}/${name}`));
}

/** @param {TargetName} name */
function stampFile(name) {
  return join(ROOT, 'out/.stamps', name);
}

/**
 * @param {TargetName} name
 * @param {string} fingerprint Taken before the build, so that an edit during it makes the target stale again.
 */
async function build(name, fingerprint) {
  const target = TARGETS[name];
  const entry = join(ROOT, target.entry);
  const output = join(ROOT, target.output);
  const fresh = join(ROOT, 'out/.fresh', name);
  if (!existsSync(entry)) throw new BundleError(`${target.entry} is missing`);
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  mkdirSync(dirname(output), { recursive: true });
  mkdirSync(dirname(stampFile(name)), { recursive: true });
  const result = join(fresh, basename(output));
  if (target.kind === 'node') await buildForNode(entry, result, target.mayRequire);
  else if (target.kind === 'page') await buildPage(entry, result, target.instead);
  else cpSync(entry, result, { recursive: true });
  // A running program keeps reading the earlier result until the moment that the new one is complete.
  if (target.kind !== 'node' && existsSync(output)) renameSync(output, join(fresh, 'earlier'));
  renameSync(result, output);
  rmSync(fresh, { recursive: true, force: true });
  writeFileSync(stampFile(name), fingerprint);
}

/** @param {unknown} error */
function messageOf(error) {
  // The bundler colours its messages, whoever reads them.
  return stripVTControlCharacters(error instanceof Error ? error.message : String(error));
}
