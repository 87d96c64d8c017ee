// What is packed: the table that the configuration, the checks and the documents follow.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../setup.mjs';
import { readManifest } from './manifest.mjs';

/** @typedef {'current' | 'legacy'} BuildName */
/** @typedef {'x64' | 'ia32' | 'arm64'} Architecture */
/** @typedef {'release' | 'e2e'} Flavour `e2e` lets a test drive the window; it must never be given to anybody. */

/**
 * @typedef {object} Build
 * @property {string} electron Its exact version.
 * @property {string} windows For whom it is, as the documents say it.
 * @property {readonly Architecture[]} architectures
 * @property {number} fuseCount How many fuses this Electron has.
 * @property {boolean} loadsOnWindows7 Every native file must load on Windows 7.
 */

const manifest = readManifest(readFileSync(join(ROOT, 'package.json'), 'utf8'));

export const PROJECT = { version: manifest.version ?? '', description: manifest.description ?? '' };

/** @type {Readonly<Record<BuildName, Build>>} */
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

/** @type {readonly Flavour[]} */
export const FLAVOURS = ['release', 'e2e'];

/** Of all builds, each once. */
export const ARCHITECTURES = [...new Set(Object.values(BUILDS).flatMap(({ architectures }) => architectures))];

const BUILD_NAMES = /** @type {readonly BuildName[]} */ (Object.keys(BUILDS));

export const PRODUCT = {
  name: 'TLS Remedy',
  /**
   * Where the program has Electron keep the user's data: electron/app/start.ts. On this PC, because Electron's own folder follows its user
   * to others.
   */
  userData: '%LOCALAPPDATA%\\TLS Remedy',
  id: 'io.github.tls-remedy',
  publisher: 'TLS Remedy contributors',
  licence: 'MIT',
  copyright: 'Copyright (c) TLS Remedy contributors',
  executable: 'TLS Remedy.exe',
  launcher: 'tls-remedy.cmd',
};

/**
 * @typedef {object} Target One thing to pack.
 * @property {BuildName} build
 * @property {Architecture} architecture
 * @property {Flavour} flavour
 * @property {boolean} isStandIn Packed around a stand-in for Electron that can't run.
 */

/**
 * Every target of a flavour.
 *
 * @param {{ flavour: Flavour, isStandIn: boolean }} common
 * @returns {Target[]}
 */
export function packageTargets(common) {
  return BUILD_NAMES.flatMap((build) =>
    BUILDS[build].architectures.map((architecture) => ({ build, architecture, ...common })),
  );
}

/**
 * The name that everything made of a target carries, such as `TLS-Remedy-1.2.3-legacy-x64`. What must not be published says so.
 *
 * @param {Target} target
 * @param {string} version
 */
export function artefactName({ build, architecture, flavour, isStandIn }, version) {
  return [
    ...['TLS-Remedy', version],
    ...(build === 'legacy' ? ['legacy'] : []),
    architecture,
    ...(flavour === 'e2e' ? ['E2E'] : []),
    ...(isStandIn ? ['STAND-IN'] : []),
  ].join('-');
}

/** @param {Pick<Target, 'build' | 'architecture'>} target */
export function packageName({ build, architecture }) {
  return `${build}-${architecture}`;
}
