// Bundles a program for Node, or for Electron's half that has it.
import { builtinModules } from 'node:module';
import { basename } from 'node:path';
import { BundleError } from './bundle-error.mjs';
import { ROOT } from './setup.mjs';

// Loaded by the running program: native code, files beside themselves, or Electron itself.
const RUNTIME_PACKAGES = ['electron', 'koffi', 'native-reg', 'regedit', 'playwright', 'playwright-core'];

/**
 * @param {string} entry
 * @param {string} file
 * @param {readonly string[] | undefined} mayRequire
 */
export async function buildForNode(entry, file, mayRequire) {
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
