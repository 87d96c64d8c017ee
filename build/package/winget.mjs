// The three manifests by which Windows' own package manager finds the installers of the current build: those of
// `winget/`, with version and installers filled in. The legacy build has none: there is no winget on its Windows.
import { Ajv } from 'ajv';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { parse, stringify } from 'yaml';

const MANIFESTS = ['', '.installer', '.locale.en-US'].map((part) => `TLSRemedy.TLSRemedy${part}.yaml`);

/**
 * @typedef {{ readonly architecture: string, readonly file: string, readonly sha256: string }} WingetInstaller `file`:
 *   its name.
 */

/** Where a release lies on GitHub: the repository, and the tag. */
const RELEASE = /^(https:\/\/[^/]+\/[^/]+\/[^/]+)\/releases\/download\/([^/]+)\/?$/;

/**
 * @param {string} downloads @returns {Readonly<Record<string, string>>} Nothing for another address: its pages aren't
 *   known.
 */
function pagesOf(downloads) {
  const [, repository, tag] = RELEASE.exec(downloads) ?? [];
  if (repository === undefined || tag === undefined) return {};
  return {
    PackageUrl: repository,
    PublisherSupportUrl: `${repository}/issues`,
    LicenseUrl: `${repository}/blob/${tag}/LICENSE`,
    ReleaseNotesUrl: `${repository}/releases/tag/${tag}`,
  };
}

/**
 * @param {{ version: string, released: string | null, downloads: string, installers: readonly WingetInstaller[] }}
 *   release `downloads`: the https address of the folder that the installers are in.
 * @returns {Readonly<Record<string, string>>} By the name of the file.
 */
export function wingetManifests({ version, released, downloads, installers }) {
  const rows = installers.map(({ architecture, file, sha256 }) => ({
    Architecture: architecture,
    InstallerUrl: `${downloads.replace(/\/$/, '')}/${encodeURIComponent(file)}`,
    InstallerSha256: sha256.toUpperCase(),
  }));
  const manifestOf = (/** @type {string} */ name) => {
    /** @type {unknown} */
    const read = parse(readFileSync(join(import.meta.dirname, 'winget', name), 'utf8'));
    const { ManifestType, ManifestVersion, ...manifest } = /** @type {Record<string, unknown>} */ (read);
    return {
      ...manifest,
      PackageVersion: version,
      ...(ManifestType === 'installer'
        ? { ...(released !== null && { ReleaseDate: released }), Installers: rows }
        : {}),
      ...(ManifestType === 'defaultLocale' ? pagesOf(downloads) : {}),
      ManifestType,
      ManifestVersion,
    };
  };
  return Object.fromEntries(MANIFESTS.map((name) => [name, stringify(manifestOf(name))]));
}

/** winget's schemas of the `ManifestVersion` that ours name, each at one commit: a published one never changes. */
const SCHEMAS =
  'https://raw.githubusercontent.com/microsoft/winget-cli/fa3d9e511d1bd9bed2f1b72e9f0fa25323e7f3eb/schemas/JSON/manifests/v1.6.0';

/** Their SHA-256, by the `ManifestType` that they are for. @type {Readonly<Record<string, string>>} */
const SCHEMA_SUMS = {
  version: '4747c3d5daf7e5844b7f319548b834db55ecc80d5b9760bd2fc0d462e9f1e295',
  installer: '9d96343f8094fee12a767265eacc0a332b0dcfa1aa6431460130da760ae007b3',
  defaultLocale: 'e2c405a3de4074579289b5bd229097e8f1f2c01bd87127b0163d341fb384aa96',
};

/**
 * Holds a manifest against winget's own schema, which is fetched: only a release does that.
 * @param {string} manifest @param {typeof fetch} get
 * @returns {Promise<string[]>} What is wrong in it, a field that the schema doesn't name too.
 */
export async function schemaProblems(manifest, get = fetch, sums = SCHEMA_SUMS) {
  /** @type {unknown} */
  const read = parse(manifest);
  const type = String(/** @type {Record<string, unknown>} */ (read)['ManifestType']);
  const answer = await get(`${SCHEMAS}/manifest.${type}.1.6.0.json`);
  const text = Buffer.from(await answer.arrayBuffer());
  if (createHash('sha256').update(text).digest('hex') !== sums[type])
    return [`winget’s schema of ${type} isn’t as it was`];
  /** @type {unknown} */
  const schema = JSON.parse(text.toString());
  const ajv = new Ajv({ removeAdditional: 'all', strict: false, formats: { date: true, long: true } });
  const named = structuredClone(read);
  if (!ajv.validate(/** @type {import('ajv').SchemaObject} */ (schema), named)) return [ajv.errorsText()];
  return isDeepStrictEqual(named, read) ? [] : ['it has a field that winget doesn’t know'];
}
