// What is packed: the table that the configuration, the checks and the documents follow.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../setup.mjs';

/** @typedef {'current' | 'legacy'} BuildName */
/** @typedef {'x64' | 'ia32' | 'arm64'} Architecture */
/** @typedef {'release' | 'e2e'} Flavour `e2e` lets a test drive the window; it must never be given to anybody. */

/**
 * @typedef {'name' | 'productName' | 'version' | 'released' | 'license' | 'main' | 'description'} Text Of a
 *   package.json, as far as packing reads it.
 * @typedef {'devDependencies' | 'dependencies' | 'packed'} List `packed` is what a packed program says of itself.
 * @typedef {Partial<Record<Text, string> & Record<List, Readonly<Record<string, string>>>>} Manifest
 *
 * @param {string} text
 * @returns {Readonly<Manifest>}
 */
export function readManifest(text) {
  /** @type {unknown} */
  const manifest = JSON.parse(text);
  return /** @type {Manifest} */ (manifest);
}

const manifest = readManifest(readFileSync(join(ROOT, 'package.json'), 'utf8'));

export const PROJECT = {
  version: manifest.version ?? '',
  released: manifest.released ?? null,
  description: manifest.description ?? '',
};

/**
 * Electron's exact version, for whom it is (as the documents say it), how many fuses this Electron has, and whether
 * every native file must load on Windows 7.
 * @type {Readonly<Record<BuildName, { electron: string, windows: string, architectures: readonly Architecture[],
 *   fuseCount: number, loadsOnWindows7: boolean }>>}
 */
export const BUILDS = {
  current: {
    electron: manifest.devDependencies?.['electron'] ?? '',
    windows: 'Windows 10 and 11, Server 2016 and later',
    architectures: ['x64', 'arm64'],
    fuseCount: 9,
    loadsOnWindows7: false,
  },
  legacy: {
    electron: '22.3.27', // The last that starts on Windows 7 to 8.1.
    windows: 'Windows 7 SP1, 8, and 8.1, Server 2008 R2 SP1, 2012, and 2012 R2',
    architectures: ['x64', 'ia32'],
    fuseCount: 7,
    loadsOnWindows7: true,
  },
};

/**
 * What Electron's archives must be, by name, as SHA-256 in hex: copied from `checksums.json` of the npm package of the
 * same version, whose own hash is in our lock files. Tests compare the two (`supply-chain.test.ts`, `legacy.mjs`). A
 * new version needs new rows.
 * @type {Readonly<Record<string, string>>}
 */
export const ELECTRON_CHECKSUMS = {
  'electron-v45.4.1-win32-x64.zip': '2ba6223afa9121f42831fefe92c434334907540165294fc56697449d12e7cfe9',
  'electron-v45.4.1-win32-arm64.zip': '5ad2f09093cba71ad7dc8ddb2ef7261978c9130aa07e492556efe802f6ca74e9',
  'electron-v22.3.27-win32-x64.zip': 'ad723ed7dad32f9459f7a9de1fd6d718cf713c4809c2431503bea62ce8f786e6',
  'electron-v22.3.27-win32-ia32.zip': '1119ac7112590cb9c10a8c9b0bb5be65c0e11648a4f1311e6b7a5a00e497c2ce',
};

/** The archive of Electron that a target is packed round. @param {Pick<Target, 'build' | 'architecture'>} target */
export function electronArchive({ build, architecture }, checksums = ELECTRON_CHECKSUMS) {
  const name = `electron-v${BUILDS[build].electron}-win32-${architecture}.zip`;
  const sha256 = checksums[name];
  if (sha256 === undefined) throw new Error(`there is no checksum of ${name}`);
  return { name, sha256 };
}

/** @type {readonly Flavour[]} */
export const FLAVOURS = ['release', 'e2e'];

/** Of all builds, each once. */
export const ARCHITECTURES = [...new Set(Object.values(BUILDS).flatMap(({ architectures }) => architectures))];

export const PRODUCT = {
  name: 'TLS Remedy',
  /** Where electron/app/start.ts keeps the user's data: on this PC, as Electron's own folder follows its user. */
  userData: '%LOCALAPPDATA%\\TLS Remedy',
  id: 'io.github.tls-remedy',
  publisher: 'TLS Remedy contributors',
  licence: 'MIT',
  copyright: 'Copyright (c) TLS Remedy contributors',
  executable: 'TLS Remedy.exe',
  launcher: 'tls-remedy.cmd',
};

/**
 * One thing to pack; a stand-in for Electron can't run.
 * @typedef {{ build: BuildName, architecture: Architecture, flavour: Flavour, isStandIn: boolean }} Target
 */

/** Every target of a flavour. @param {{ flavour: Flavour, isStandIn: boolean }} common @returns {Target[]} */
export function packageTargets(common) {
  const names = /** @type {readonly BuildName[]} */ (Object.keys(BUILDS));
  return names.flatMap((build) =>
    BUILDS[build].architectures.map((architecture) => ({ build, architecture, ...common })),
  );
}

/**
 * The name that everything made of a target carries, such as `TLS-Remedy-1.2.3-legacy-x64`. What must not be published
 * says so.
 * @param {Target} target @param {string} version
 */
export function artefactName({ build, architecture, ...common }, version) {
  return nameOf(version, build === 'legacy' ? `legacy-${architecture}` : architecture, common);
}

/** @param {string} version @param {string} what @param {Pick<Target, 'flavour' | 'isStandIn'>} common */
export function nameOf(version, what, { flavour, isStandIn }) {
  return `TLS-Remedy-${version}-${what}${flavour === 'e2e' ? '-E2E' : ''}${isStandIn ? '-STAND-IN' : ''}`;
}

/** @param {Pick<Target, 'build' | 'architecture'>} target */
export function packageName({ build, architecture }) {
  return `${build}-${architecture}`;
}
