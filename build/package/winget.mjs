// The three manifests by which Windows' own package manager finds the installers of the current build: those of `winget/`, with version
// and installers filled in. The legacy build has none: there is no winget on its Windows.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';

const MANIFESTS = ['', '.installer', '.locale.en-US'].map((part) => `TLSRemedy.TLSRemedy${part}.yaml`);

/** @typedef {{ readonly architecture: string, readonly file: string, readonly sha256: string }} WingetInstaller `file`: its name. */

/** Where a release lies on GitHub: the repository, and the tag. */
const RELEASE = /^(https:\/\/[^/]+\/[^/]+\/[^/]+)\/releases\/download\/([^/]+)\/?$/;

/** @param {string} downloads @returns {Readonly<Record<string, string>>} Nothing for another address: its pages aren't known. */
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
 * @param {{ version: string, released: string | null, downloads: string, installers: readonly WingetInstaller[] }} release
 *   `downloads`: the https address of the folder that the installers are in.
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
