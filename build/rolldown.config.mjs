// How a program for Node, or for Electron's half that has it, is bundled.
import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { viteImportGlobPlugin } from 'rolldown/experimental';
import { ROOT } from './setup.mjs';
import { LANGUAGE_TEXTS } from './texts/plugin.mjs';

// Loaded by the running program: files next to themselves, or Electron itself.
const RUNTIME_PACKAGES = ['electron', 'regedit', 'playwright', 'playwright-core'];

// Code that is bundled, except the native file that it loads: looking for packages and their files takes longer than
// loading them, above all on Windows.
const ADDONS = /[\\/]node_modules[\\/](koffi|native-reg)[\\/]|^\0/;

/**
 * @param {import('./bundle-targets.mjs').Target} target
 * @returns {import('rolldown').InputOptions & { readonly output: import('rolldown').OutputOptions }}
 */
export function programOptions({ entry, output, inParts = false }) {
  const file = join(ROOT, output);
  return {
    input: join(ROOT, entry),
    cwd: ROOT,
    platform: 'node',
    external: [/^node:/, ...builtinModules],
    plugins: [REQUIRE_AT_RUN_TIME, ADDON_CODE, TEXTS, LANGUAGE_TEXTS, viteImportGlobPlugin()],
    transform: { target: 'node16' }, // Electron 22 of the legacy build.
    // The window needs at its start what the command line, in the same bundle, reads later.
    checks: { bundlerTimings: false, ineffectiveDynamicImport: false },
    // What the bundler only warns about (an import that it can't find, say) would be a crash at run time.
    onLog: (level, log) => {
      // What runs the grammar has an `eval` for code in a WebAssembly file; the grammar has none.
      const isGrammar = log.code === 'EVAL' && /[\\/]web-tree-sitter[\\/]/.test(log.id ?? log.message);
      if (level === 'warn' && !isGrammar) throw new Error(log.message);
    },
    output: inParts ? partsOf(join(ROOT, entry), file) : { file, format: 'cjs', codeSplitting: false },
  };
}

/**
 * What is imported with `import()` becomes a file of its own next to the bundle, read when it is needed: a `require`
 * behind a promise, which every engine of ours has.
 * @param {string} entry @param {string} file @returns {import('rolldown').OutputOptions}
 */
function partsOf(entry, file) {
  const atStart = staticClosure(entry);
  return {
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
  };
}

/**
 * A part is called after its module, and the folder of that: each language has files of the same names.
 * @param {{ readonly name: string, readonly moduleIds: readonly string[] }} chunk
 */
function partName({ name, moduleIds }) {
  const named = moduleIds.find((id) => basename(id).startsWith(`${name}.`));
  return named === undefined ? name : `${basename(dirname(named))}-${name}`;
}

/**
 * The modules that an entry imports without `import()`, itself included; found once.
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

const REQUIRED = '\0require:';

/**
 * Leaves the runtime packages to the running program, each behind a CommonJS module of its own. Without that a static
 * import of a package ends up at the top of the bundle, and a native addon that can't load would stop the whole program
 * instead of failing where it is used.
 * @type {import('rolldown').Plugin}
 */
const REQUIRE_AT_RUN_TIME = {
  name: 'require-at-run-time',
  resolveId(id, importer) {
    if (!RUNTIME_PACKAGES.some((name) => id === name || id.startsWith(`${name}/`))) return null;
    return importer?.startsWith(REQUIRED) ? { id, external: true } : { id: REQUIRED + id };
  },
  load(id) {
    if (!id.startsWith(REQUIRED)) return null;
    return { code: `module.exports = require(${JSON.stringify(id.slice(REQUIRED.length))});`, moduleType: 'js' };
  },
};

const NATIVE_SEARCH = '\0node-gyp-build';

/**
 * Bundles the addons' own code, each with its native file by name in place of a search for it. The code runs when it is
 * imported, so a file that can't be loaded fails where it is used.
 * @type {import('rolldown').Plugin}
 */
const ADDON_CODE = {
  name: 'addons',
  resolveId(id) {
    if (id === 'koffi') return join(ROOT, 'node_modules/koffi/index.cjs'); // what it has for `import` runs at once
    if (id === 'node-gyp-build') return { id: NATIVE_SEARCH };
    const [, platform] = /^@koromix\/koffi-(win32-\w+)$/.exec(id) ?? [];
    if (platform !== undefined) return { id: `${id}/${platform.replace('-', '_')}/koffi.node`, external: true };
    return id.startsWith('@koromix/') ? { id, external: true } : null;
  },
  load(id) {
    if (id !== NATIVE_SEARCH) return null;
    const file = '`native-reg/prebuilds/win32-${process.arch}/node.napi.node`';
    return { code: `module.exports = () => require(${file});`, moduleType: 'js' };
  },
};

/** @type {import('rolldown').Plugin} What is imported with `?raw` is a text, as it is to Vite. */
const TEXTS = {
  name: 'texts',
  load(id) {
    const [file, query] = id.split('?');
    if (query !== 'raw' || file === undefined) return null;
    this.addWatchFile(file);
    return { code: readFileSync(file, 'utf8'), moduleType: 'text' };
  },
};
