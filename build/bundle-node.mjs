// Bundles a program for Node, or for Electron's half that has it.
import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { ExpectedError } from './command.mjs';
import { ROOT } from './setup.mjs';

// Loaded by the running program: files beside themselves, or Electron itself.
const RUNTIME_PACKAGES = ['electron', 'regedit', 'playwright', 'playwright-core'];

// Code that is bundled, except the native file that it loads: looking for packages and their files takes longer than
// loading them, above all on Windows.
const ADDONS = /[\\/]node_modules[\\/](koffi|native-reg)[\\/]|^\0/;

/**
 * The names of a bundle's parts, which distinguish them from the files beside them. They carry no hash: the same
 * sources give the same names.
 *
 * @param {string} name The bundle's, such as `cli.cjs`.
 * @returns {(file: string) => boolean}
 */
export function isPartOf(name) {
  return (file) => file.startsWith(`${basename(name, '.cjs')}.part-`) && file.endsWith('.cjs');
}

/**
 * @param {string} entry
 * @param {string} file
 * @param {object} options
 * @param {readonly string[]} [options.mayRequire]
 * @param {boolean} [options.inParts] What is imported with `import()` becomes a file of its own beside `file`, read when it
 *   is needed: a `require` behind a promise, which every engine of ours has.
 */
export async function buildForNode(entry, file, { mayRequire, inParts = false }) {
  const { rolldown } = await import('rolldown');
  /** @type {string[]} */
  const warnings = [];
  const atStart = staticClosure(entry);
  const build = await rolldown(inputOf(entry, warnings));
  const { output } = await build.write(
    inParts
      ? {
          dir: dirname(file),
          entryFileNames: basename(file),
          chunkFileNames: (chunk) => `${basename(file, '.cjs')}.part-${partName(chunk)}.cjs`,
          format: 'cjs',
          // What the start needs anyway is one file, not one for each part that needs some of it too.
          codeSplitting: {
            groups: [
              {
                name: (id, context) =>
                  atStart((other) => context.getModuleInfo(other)).has(id) || ADDONS.test(id) ? 'start' : null,
              },
            ],
          },
        }
      : { file, format: 'cjs', codeSplitting: false },
  );
  await build.close();
  // What the bundler only warns about (an import that it can't find, say) would be a crash at run time.
  if (warnings.length > 0) throw new ExpectedError(warnings.join('\n'));
  const strays = output.filter(({ fileName }) => fileName !== basename(file) && !isPartOf(file)(fileName));
  if (strays.length > 0)
    throw new ExpectedError(`parts of one name: ${strays.map(({ fileName }) => fileName).join(', ')}`);
  const required = output.flatMap((chunk) =>
    chunk.type === 'chunk' ? [...chunk.imports, ...chunk.dynamicImports] : [],
  );
  const refused = required.filter(
    (id) => mayRequire !== undefined && !mayRequire.includes(id) && id !== basename(file),
  );
  if (refused.length > 0) throw new ExpectedError(`it may not need ${refused.join(', ')} at run time`);
}

/**
 * @param {string} entry
 * @param {string[]} warnings What the bundler warns about is added here.
 * @returns {import('rolldown').InputOptions}
 */
function inputOf(entry, warnings) {
  return {
    input: entry,
    cwd: ROOT,
    platform: 'node',
    external: [/^node:/, ...builtinModules],
    plugins: [requireAtRunTime(), addons(), texts()],
    transform: { target: 'node16' }, // Electron 22 of the legacy build.
    // The window needs at its start what the command line, in the same bundle, reads later.
    checks: { bundlerTimings: false, ineffectiveDynamicImport: false },
    onLog: (level, log) => {
      // What runs the grammar has an `eval` for code in a WebAssembly file; the grammar has none.
      const isGrammar = log.code === 'EVAL' && /[\\/]web-tree-sitter[\\/]/.test(log.id ?? log.message);
      if (level === 'warn' && !isGrammar) warnings.push(log.message);
    },
  };
}

/**
 * Bundles a program into one file with a source map, now and whenever one of its modules changes.
 *
 * @param {string} entry
 * @param {string} file
 * @param {(problem: string | null) => void} onBuilt After each build, with what is wrong with it.
 * @returns {() => Promise<void>} Ends the watching.
 */
export function watchForNode(entry, file, onBuilt) {
  /** @type {string[]} */
  const warnings = [];
  const watching = import('rolldown').then(({ watch }) => {
    const watcher = watch({
      ...inputOf(entry, warnings),
      output: { file, format: 'cjs', codeSplitting: false, sourcemap: true },
    });
    watcher.on('event', (event) => {
      if (event.code === 'BUNDLE_START') warnings.length = 0;
      if (event.code === 'BUNDLE_END') onBuilt(warnings.length === 0 ? null : warnings.join('\n'));
      if (event.code === 'ERROR') onBuilt(event.error.message);
      if ('result' in event) void event.result.close();
    });
    return watcher;
  });
  return async () => (await watching).close();
}

/**
 * A part is called after its module, and the folder of that: each language has files of the same names.
 *
 * @param {{ readonly name: string, readonly moduleIds: readonly string[] }} chunk
 */
function partName({ name, moduleIds }) {
  const named = moduleIds.find((id) => basename(id).startsWith(`${name}.`));
  return named === undefined ? name : `${basename(dirname(named))}-${name}`;
}

/**
 * The modules that an entry imports without `import()`, itself included; found once.
 *
 * @param {string} entry
 * @returns {(infoOf: (id: string) => { readonly importedIds: readonly string[] } | null) => ReadonlySet<string>}
 */
function staticClosure(entry) {
  /** @type {Set<string> | null} */
  let found = null;
  return (infoOf) => {
    if (found !== null) return found;
    found = new Set([entry]);
    // A set also yields what is added while it is iterated.
    for (const id of found) for (const imported of infoOf(id)?.importedIds ?? []) found.add(imported);
    return found;
  };
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
 * Bundles the addons' own code, each with its native file by name in place of a search for it. The code runs when it is
 * imported, so a file that can't be loaded fails where it is used.
 *
 * @returns {import('rolldown').Plugin}
 */
function addons() {
  const search = '\0node-gyp-build';
  return {
    name: 'addons',
    resolveId(id) {
      if (id === 'koffi') return join(ROOT, 'node_modules/koffi/index.cjs'); // what it has for `import` runs at once
      if (id === 'node-gyp-build') return { id: search };
      const [, platform] = /^@koromix\/koffi-(win32-\w+)$/.exec(id) ?? [];
      if (platform !== undefined) return { id: `${id}/${platform.replace('-', '_')}/koffi.node`, external: true };
      return id.startsWith('@koromix/') ? { id, external: true } : null;
    },
    load(id) {
      if (id !== search) return null;
      const file = '`native-reg/prebuilds/win32-${process.arch}/node.napi.node`';
      return { code: `module.exports = () => require(${file});`, moduleType: 'js' };
    },
  };
}

/**
 * What is imported with `?raw` is a text, as it is to Vite.
 *
 * @returns {import('rolldown').Plugin}
 */
function texts() {
  return {
    name: 'texts',
    load(id) {
      const [file, query] = id.split('?');
      if (query !== 'raw' || file === undefined) return null;
      this.addWatchFile(file);
      return { code: readFileSync(file, 'utf8'), moduleType: 'text' };
    },
  };
}
