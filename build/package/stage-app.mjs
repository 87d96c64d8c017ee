// Puts together the folder that becomes the archive: our bundles and, file by file, what they load at run time.
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { filesIn } from '../command.mjs';
import { ensurePackagesForWindows } from '../npm-folder.mjs';
import { ROOT } from '../setup.mjs';
import { isPartOf } from '../bundle-targets.mjs';
import { ARCHITECTURES, BUILDS, PRODUCT, PROJECT, readManifest } from './builds.mjs';
import { REGEDIT_PACKAGES } from './config.mjs';
import { withOlderNames } from './windows-7.mjs';

/** @typedef {import('./builds.mjs').Target} Target */

/** What is in `out/app` and is shipped. The command line's bundle doesn't: the program itself is the command line. */
export const BUNDLES = [
  ...['entry.cjs', 'preload.cjs', 'script-host-worker.cjs', 'winhttp-request.js', 'winhttp-host.js'],
  ...['reading-worker.cjs', 'explain-worker.cjs', 'web-tree-sitter.wasm', 'tree-sitter-powershell.wasm'],
  ...['renderer', 'samples'],
];

/** True if a file of `out/app` is a part of a bundle, which is shipped too. @param {string} file */
export const isPart = (file) => ['entry.cjs', 'reading-worker.cjs'].some((bundle) => isPartOf(bundle)(file));

/**
 * The packages that a bundle loads at run time, with all that they need.
 * @param {import('./builds.mjs').Architecture} architecture
 */
export function runtimePackages(architecture) {
  return ['koffi', `@koromix/koffi-win32-${architecture}`, 'native-reg', 'node-gyp-build', ...REGEDIT_PACKAGES];
}

/** By extension, or by the beginning of the name: code, scripts, data, native files and licences. */
const KEPT = new Set(['.js', '.cjs', '.json', '.vbs', '.wsf', '.node']);
const LICENCE = /^(licen[cs]e|copying|notice)/i;
const NEVER = new Set(['test', 'tests', 'doc', 'docs', 'example', 'examples', 'vendor', 'node_modules', '.github']);

/** @param {import('./builds.mjs').Architecture} architecture @returns Their `node_modules`. */
export const installForWindows = (architecture) => ensurePackagesForWindows(ROOT, architecture);

/** Those of every architecture, before the network is cut off. */
export function installForAllWindows() {
  for (const architecture of ARCHITECTURES) installForWindows(architecture);
}

/**
 * @param {string} folder Created again. @param {Target} target @param {string} modules The packages for that Windows.
 */
export function stageApp(folder, { build, architecture, flavour }, modules) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const names = [...BUNDLES, ...readdirSync(join(ROOT, 'out/app')).filter(isPart)];
  for (const name of names) cpSync(join(ROOT, 'out/app', name), join(folder, name), { recursive: true });
  const versions = runtimePackages(architecture).map((name) => {
    const [from, to] = [join(modules, name), join(folder, 'node_modules', name)];
    const inside = (/** @type {string} */ file) => file.slice(from.length + 1).replaceAll('\\', '/');
    cpSync(from, to, {
      recursive: true,
      filter: (file) => statSync(file).isDirectory() || isNeeded(inside(file), architecture),
    });
    return /** @type {const} */ ([name, readManifest(readFileSync(join(to, 'package.json'), 'utf8')).version ?? '']);
  });
  if (BUILDS[build].loadsOnWindows7)
    for (const path of filesIn(folder).filter((one) => one.endsWith('.node')))
      writeFileSync(join(folder, path), withOlderNames(readFileSync(join(folder, path))));
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

/** @param {string} path Inside a package. @param {import('./builds.mjs').Architecture} architecture */
function isNeeded(path, architecture) {
  const parts = path.split('/');
  const name = parts.at(-1) ?? '';
  if (parts.slice(0, -1).some((part) => NEVER.has(part))) return false;
  const prebuilt = /^prebuilds\/([^/]+)\//.exec(path);
  if (prebuilt !== null && prebuilt[1] !== `win32-${architecture}`) return false;
  if (/^tests?\.[cm]?js$/.test(name)) return false;
  return KEPT.has(extname(name)) || LICENCE.test(name);
}
