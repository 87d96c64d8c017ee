// The three manifests by which Windows' own package manager finds the installers of the current build: those of `winget/`, with version
// and installers filled in. The legacy build has none: there is no winget on its Windows.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';

const MANIFESTS = ['', '.installer', '.locale.en-US'].map((part) => `TLSRemedy.TLSRemedy${part}.yaml`);

/** @typedef {{ readonly architecture: string, readonly file: string, readonly sha256: string }} WingetInstaller `file`: its name. */

/**
 * @param {{ version: string, downloads: string, installers: readonly WingetInstaller[] }} release `downloads`: the https address of
 *   the folder that the installers are in.
 * @returns {Readonly<Record<string, string>>} By the name of the file.
 */
export function wingetManifests({ version, downloads, installers }) {
  const rows = installers.map(({ architecture, file, sha256 }) => ({
    Architecture: architecture,
    InstallerUrl: `${downloads.replace(/\/$/, '')}/${encodeURIComponent(file)}`,
    InstallerSha256: sha256.toUpperCase(),
  }));
  const manifestOf = (/** @type {string} */ name) => {
    /** @type {unknown} */
    const read = parse(readFileSync(join(import.meta.dirname, 'winget', name), 'utf8'));
    const manifest = /** @type {Record<string, unknown>} */ (read);
    return { ...manifest, PackageVersion: version, ...('Installers' in manifest ? { Installers: rows } : {}) };
  };
  return Object.fromEntries(MANIFESTS.map((name) => [name, stringify(manifestOf(name))]));
}
