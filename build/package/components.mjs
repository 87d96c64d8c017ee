// The parts of a package that others wrote: their licences in one file, and a bill of materials (CycloneDX 1.6).
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { BUILDS, PRODUCT, PROJECT, electronArchive } from './builds.mjs';

/** Licences of code that we may distribute under our own terms, keeping their texts. */
const ACCEPTED_LICENCES = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD'];

/**
 * Its licence as its package says, an SPDX id; the text of that, if the package has it; the lock file's hash, such as
 * `sha512-...`.
 *
 * @typedef {{ readonly name: string, readonly version: string, readonly licence: string, readonly text: string | null,
 *   readonly integrity?: string }} Component
 * @typedef {{ readonly version: string, readonly license?: string, readonly integrity?: string, readonly devOptional?:
 *   boolean }} Installed
 */

/**
 * Every package of others in a target, in our bundles or next to them: all that npm installed for that Windows, by its
 * own record.
 * @param {string} modules The packages for that Windows. @returns {Component[]}
 */
export function listComponents(modules) {
  /** @type {unknown} */
  const record = JSON.parse(readFileSync(join(modules, '.package-lock.json'), 'utf8'));
  const { packages } = /** @type {{ readonly packages: Readonly<Record<string, Installed>> }} */ (record);
  return Object.entries(packages)
    .filter(([, { devOptional }]) => devOptional !== true) // what others would use, such as the compiler
    .map(([path, { version, license = 'nothing', integrity }]) => {
      const folder = join(modules, '..', path);
      const file = readdirSync(folder).find((one) => /^(licen[cs]e|copying)/i.test(one));
      const text = file === undefined ? null : readFileSync(join(folder, file), 'utf8').trim();
      const name = path.replace(/^.*node_modules\//, '');
      return { name, version, licence: license, text, ...(integrity ? { integrity } : {}) };
    });
}

/** @param {readonly Component[]} components @returns {string[]} What we may not distribute as it is. */
export function licenceProblems(components) {
  return components
    .filter(({ licence }) => !ACCEPTED_LICENCES.includes(licence))
    .map(({ name, version, licence }) => `${name} ${version} is under ${licence}`);
}

/** @param {readonly Component[]} components */
export function licencesText(components) {
  const parts = components.map(({ name, version, licence, text }) => {
    const body = text ?? `The package names its licence (${licence}) and has no text of it.`;
    return `${'='.repeat(79)}\n${name} ${version} (${licence})\n\n${body}\n`;
  });
  const head = `${PRODUCT.name} contains these packages, each under its own licence. Electron and Chromium have theirs in the files beside this one.\n`;
  return [head, ...parts].join('\n');
}

/**
 * The bill of materials. It has neither a time nor a random number, so that the same build produces the same file.
 * @param {Pick<import('./builds.mjs').Target, 'build' | 'architecture'>} target
 * @param {readonly Component[]} components
 */
export function billOfMaterials({ build, architecture }, components) {
  const { sha256 } = electronArchive({ build, architecture });
  const integrity = `sha256-${Buffer.from(sha256, 'hex').toString('base64')}`;
  const electron = { name: 'electron', version: BUILDS[build].electron, licence: 'MIT', integrity };
  const own = `pkg:generic/tls-remedy@${PROJECT.version}?arch=${architecture}&build=${build}`;
  const listed = [...components, electron].map(({ name, version, licence, integrity }) => {
    const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
    const [algorithm = '', value = ''] = (integrity ?? '').split('-', 2);
    const hash = { alg: algorithm.replace('sha', 'SHA-'), content: Buffer.from(value, 'base64').toString('hex') };
    return {
      type: name === 'electron' ? 'framework' : 'library',
      'bom-ref': purl,
      name,
      version,
      purl,
      licenses: [{ license: { id: licence } }],
      ...(integrity === undefined ? {} : { hashes: [hash] }),
    };
  });
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: { type: 'application', 'bom-ref': own, name: PRODUCT.name, version: PROJECT.version, purl: own },
    },
    components: listed,
    dependencies: [{ ref: own, dependsOn: listed.map((one) => one['bom-ref']) }],
  };
}
