// Puts together the folder that becomes the archive: our bundles and, file by file, what they load at run time.
import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { ensureNpmFolder, forWindows } from '../npm-folder.mjs';
import { ROOT } from '../setup.mjs';
import { isPartOf } from '../bundle-targets.mjs';
import { BUILDS, PRODUCT, PROJECT } from './builds.mjs';
import { REGEDIT_PACKAGES } from './config.mjs';
import { readManifest } from './manifest.mjs';
import { withOlderNames } from './windows-7.mjs';

/** @typedef {import('./builds.mjs').Target} Target */

/** What is in `out/app` and is shipped. The command line's bundle doesn't: the program itself is the command line. */
export const BUNDLES = [
  ...['entry.cjs', 'preload.cjs', 'script-host-worker.cjs', 'winhttp-request.js', 'winhttp-host.js'],
  ...['reading-worker.cjs', 'explain-worker.cjs', 'web-tree-sitter.wasm', 'tree-sitter-powershell.wasm'],
  ...['renderer', 'samples'],
];

/** Whether a file of `out/app` is a part of the program's bundle, which is shipped too. */
export const isPart = isPartOf('entry.cjs');

/**
 * The packages that a bundle loads at run time, with all that they need.
 *
 * @param {import('./builds.mjs').Architecture} architecture
 */
export function runtimePackages(architecture) {
  return ['koffi', `@koromix/koffi-win32-${architecture}`, 'native-reg', 'node-gyp-build', ...REGEDIT_PACKAGES];
}

/** By extension, or by the beginning of the name: code, scripts, data, native files and licences. */
const KEPT = new Set(['.js', '.cjs', '.json', '.vbs', '.wsf', '.node']);
const LICENCE = /^(licen[cs]e|copying|notice)/i;
const NEVER = new Set(['test', 'tests', 'doc', 'docs', 'example', 'examples', 'vendor', 'node_modules', '.github']);

/**
 * The production packages of the lock file for one kind of Windows, installed once and kept.
 *
 * @param {import('./builds.mjs').Architecture} architecture
 * @returns {string} Their `node_modules`.
 */
export function installForWindows(architecture) {
  return ensureNpmFolder({
    from: ROOT,
    to: join(ROOT, '.cache/package', `win32-${architecture}`),
    log: `win32-${architecture}`,
    what: `the packages for Windows (${architecture})`,
    options: ['--omit=dev', ...forWindows(architecture)],
  });
}

/**
 * @param {string} folder Created again.
 * @param {Target} target
 * @param {string} modules The packages for that Windows.
 */
export function stageApp(folder, { build, architecture, flavour }, modules) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const names = [...BUNDLES, ...readdirSync(join(ROOT, 'out/app')).filter(isPart)];
  for (const name of names) cpSync(join(ROOT, 'out/app', name), join(folder, name), { recursive: true });
  /** @type {readonly (readonly [string, string])[]} */
  const versions = runtimePackages(architecture).map((name) => {
    copyPackage(join(modules, name), join(folder, 'node_modules', name), architecture, BUILDS[build].loadsOnWindows7);
    return [name, readManifest(readFileSync(join(modules, name, 'package.json'), 'utf8')).version ?? ''];
  });
  const manifest = {
    name: 'tls-remedy',
    productName: PRODUCT.name,
    version: PROJECT.version,
    description: PROJECT.description,
    author: PRODUCT.publisher,
    license: PRODUCT.licence,
    main: 'entry.cjs',
    packed: { build, electron: BUILDS[build].electron, flavour },
    // Only what we load by name; npm finds the rest through them.
    dependencies: Object.fromEntries(versions),
  };
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}

/**
 * @param {string} from
 * @param {string} to
 * @param {import('./builds.mjs').Architecture} architecture
 * @param {boolean} mustLoadOnWindows7
 */
function copyPackage(from, to, architecture, mustLoadOnWindows7) {
  if (!existsSync(join(from, 'package.json'))) throw new Error(`${from} is missing`);
  for (const entry of readdirSync(from, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue;
    const source = join(entry.parentPath, entry.name);
    const inside = source.slice(from.length + 1).replaceAll('\\', '/');
    if (!isNeeded(inside, architecture)) continue;
    const copy = join(to, inside);
    mkdirSync(dirname(copy), { recursive: true });
    const isNative = extname(inside) === '.node';
    if (isNative && mustLoadOnWindows7) writeFileSync(copy, withOlderNames(readFileSync(source)));
    else copyFileSync(source, copy);
  }
}

/**
 * @param {string} path Inside a package.
 * @param {import('./builds.mjs').Architecture} architecture
 */
export function isNeeded(path, architecture) {
  const parts = path.split('/');
  const name = parts.at(-1) ?? '';
  if (parts.slice(0, -1).some((part) => NEVER.has(part))) return false;
  const prebuilt = /^prebuilds\/([^/]+)\//.exec(path);
  if (prebuilt !== null && prebuilt[1] !== `win32-${architecture}`) return false;
  if (/^tests?\.[cm]?js$/.test(name)) return false;
  return KEPT.has(extname(name)) || LICENCE.test(name);
}
