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
import { builtinModules } from 'node:module';
import { basename, dirname, extname, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
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
const TOOLING = ['build/bundle.mjs', 'package.json', 'package-lock.json'];

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

// Loaded by the running program: native code, files beside themselves, or Electron itself.
const RUNTIME_PACKAGES = ['electron', 'koffi', 'native-reg', 'regedit', 'playwright', 'playwright-core'];

/** A reason that a bundle can't be made; printed without a stack. */
export class BundleError extends Error {
  /** @override */
  name = 'BundleError';
}

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
 * Tests are left out, since no bundle holds them.
 *
 * @param {string} root
 * @param {string} path A file or folder below it; nothing is listed for one that doesn't exist.
 * @returns {string[]}
 */
export function list(root, path) {
  const stats = statSync(join(root, path), { throwIfNoEntry: false });
  if (stats === undefined || /\.(test|suite)\.tsx?$/.test(path)) return [];
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

/**
 * @param {string} entry
 * @param {string} file
 * @param {readonly string[] | undefined} mayRequire
 */
async function buildForNode(entry, file, mayRequire) {
  const { rolldown } = await import('rolldown');
  /** @type {string[]} */
  const warnings = [];
  const build = await rolldown({
    input: entry,
    cwd: ROOT,
    platform: 'node',
    external: [/^node:/, ...builtinModules],
    plugins: [requireAtRunTime()],
    transform: { target: 'node16' }, // Electron 22 of the legacy build.
    checks: { bundlerTimings: false },
    onLog: (level, log) => {
      if (level === 'warn') warnings.push(log.message);
    },
  });
  const { output } = await build.write({ file, format: 'cjs', codeSplitting: false });
  await build.close();
  // What the bundler only warns about (an import that it can't find, say) would be a crash at run time.
  if (warnings.length > 0) throw new BundleError(warnings.join('\n'));
  const required = output.flatMap((chunk) =>
    chunk.type === 'chunk' ? [...chunk.imports, ...chunk.dynamicImports] : [],
  );
  const refused = required.filter(
    (id) => mayRequire !== undefined && !mayRequire.includes(id) && id !== basename(file),
  );
  if (refused.length > 0) throw new BundleError(`it may not need ${refused.join(', ')} at run time`);
}

/**
 * Leaves the runtime packages to the running program, each behind a CommonJS module of its own. Without that a static
 * import of a package ends up at the top of the bundle, and a native addon that can't load would stop the whole program
 * instead of failing where it is used.
 *
 * @returns {import('rolldown').Plugin}
 */
function requireAtRunTime() {
  const prefix = '\0require:';
  return {
    name: 'require-at-run-time',
    resolveId(id, importer) {
      const isRuntime = RUNTIME_PACKAGES.some((name) => id === name || id.startsWith(`${name}/`));
      if (!isRuntime) return null;
      return importer?.startsWith(prefix) ? { id, external: true } : { id: prefix + id };
    },
    load(id) {
      if (!id.startsWith(prefix)) return null;
      return { code: `module.exports = require(${JSON.stringify(id.slice(prefix.length))});`, moduleType: 'js' };
    },
  };
}

/**
 * @param {string} entry
 * @param {string} folder
 * @param {Target['instead']} instead
 */
async function buildPage(entry, folder, instead) {
  const [{ build }, { default: react }] = await Promise.all([import('vite'), import('@vitejs/plugin-react')]);
  const environment = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production'; // Under a test runner it says `test`, and the page would get React's slow half.
  await build({
    configFile: false,
    envDir: false,
    root: dirname(entry),
    base: './',
    logLevel: 'warn', // Less urgent lines would go to stdout.
    plugins: [react(), withoutCrossOrigin(), ...(instead === undefined ? [] : [replaceModule(...instead)])],
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'chrome108', // Electron 22 of the legacy build.
      cssTarget: 'chrome108',
      assetsInlineLimit: 0, // The content security policy allows no data: URL.
      modulePreload: false,
      reportCompressedSize: false,
    },
  }).finally(() => {
    if (environment === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = environment;
  });
  const problems = readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((name) => {
    const isText = ['.html', '.css'].includes(extname(name));
    return isText
      ? policyProblems(readFileSync(join(folder, name), 'utf8')).map((problem) => `${name}: ${problem}`)
      : [];
  });
  if (problems.length > 0) throw new BundleError(`the page breaks its content security policy: ${problems.join('; ')}`);
}

/**
 * @param {string} module From the root.
 * @param {string} instead From the root.
 * @returns {import('vite').Plugin}
 */
function replaceModule(module, instead) {
  return {
    name: 'replace-module',
    enforce: 'pre',
    async resolveId(id, importer) {
      const resolved = await this.resolve(id, importer, { skipSelf: true });
      return resolved?.id === join(ROOT, module) ? join(ROOT, instead) : null;
    },
  };
}

/**
 * Our own scheme knows no cross-origin requests; Vite marks every script and style sheet as one.
 *
 * @returns {import('vite').Plugin}
 */
function withoutCrossOrigin() {
  return {
    name: 'without-cross-origin',
    transformIndexHtml: { order: 'post', handler: (html) => html.replaceAll(/ crossorigin(="[^"]*")?/g, '') },
  };
}

/**
 * What a strict policy (scripts, styles, images and fonts from the program's own origin only) would block.
 *
 * @param {string} text HTML or CSS.
 * @returns {string[]}
 */
export function policyProblems(text) {
  const rules = [
    { problem: 'an inline script', pattern: /<script(?![^>]*\ssrc=)[^>]*>/i },
    { problem: 'an inline style sheet', pattern: /<style[\s>]/i },
    { problem: 'a style attribute', pattern: /<[a-z][^>]*\sstyle=/i },
    { problem: 'an event attribute', pattern: /<[a-z][^>]*\son[a-z]+=/i },
    { problem: 'a data: URL', pattern: /(url\(\s*["']?|(src|href)\s*=\s*["']?)data:/i },
    { problem: 'a URL elsewhere', pattern: /(url\(\s*["']?|(src|href)\s*=\s*["']?|@import\s+["'])(https?:)?\/\//i },
  ];
  return rules.filter(({ pattern }) => pattern.test(text)).map(({ problem }) => problem);
}

/** @param {unknown} error */
function messageOf(error) {
  // The bundler colours its messages, whoever reads them.
  return stripVTControlCharacters(error instanceof Error ? error.message : String(error));
}
