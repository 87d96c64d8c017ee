// The three manifests by which Windows' own package manager finds the installers of the current build. The shape: winget's manifest
// schema 1.6.0. The legacy build has none: there is no winget on its Windows.
import { stringify } from 'yaml';
import { PRODUCT, PROJECT } from './builds.mjs';

const SCHEMA = '1.6.0';
const IDENTIFIER = 'TLSRemedy.TLSRemedy';
const LOCALE = 'en-US';

/**
 * @typedef {object} WingetInstaller
 * @property {'x64' | 'arm64'} architecture
 * @property {string} file Its name.
 * @property {string} sha256
 */

/** What our exit codes mean to winget; 0 means done. */
const RETURN_CODES = [
  { InstallerReturnCode: 1, ReturnResponse: 'cancelledByUser' },
  { InstallerReturnCode: 3, ReturnResponse: 'systemNotSupported' },
  { InstallerReturnCode: 4, ReturnResponse: 'systemNotSupported' },
  { InstallerReturnCode: 5, ReturnResponse: 'packageInUse' },
];

/**
 * Pure: the same arguments give the same texts.
 *
 * @param {{ version: string, downloads: string, installers: readonly WingetInstaller[] }} release `downloads`: the https address of
 *   the folder that the installers are in.
 * @returns {Readonly<Record<string, string>>} By the name of the file.
 */
export function wingetManifests({ version, downloads, installers }) {
  const common = { PackageIdentifier: IDENTIFIER, PackageVersion: version };
  const kind = (/** @type {string} */ type) => ({ ManifestType: type, ManifestVersion: SCHEMA });
  return Object.fromEntries(
    [
      { name: IDENTIFIER, manifest: { ...common, DefaultLocale: LOCALE, ...kind('version') } },
      {
        name: `${IDENTIFIER}.installer`,
        manifest: {
          ...common,
          Platform: ['Windows.Desktop'],
          MinimumOSVersion: '10.0.0.0',
          InstallerType: 'nullsoft',
          Scope: 'machine',
          InstallModes: ['interactive', 'silent', 'silentWithProgress'],
          InstallerSwitches: { Silent: '/S', SilentWithProgress: '/S' },
          ExpectedReturnCodes: RETURN_CODES,
          UpgradeBehavior: 'install',
          ElevationRequirement: 'elevatesSelf',
          UnsupportedArguments: ['location'],
          AppsAndFeaturesEntries: [
            { DisplayName: PRODUCT.name, Publisher: PRODUCT.publisher, ProductCode: PRODUCT.name },
          ],
          Installers: installers.map(({ architecture, file, sha256 }) => ({
            Architecture: architecture,
            InstallerUrl: `${downloads.replace(/\/$/, '')}/${encodeURIComponent(file)}`,
            InstallerSha256: sha256.toUpperCase(),
          })),
          ...kind('installer'),
        },
      },
      {
        name: `${IDENTIFIER}.locale.${LOCALE}`,
        manifest: {
          ...common,
          PackageLocale: LOCALE,
          Publisher: PRODUCT.publisher,
          PackageName: PRODUCT.name,
          License: PRODUCT.licence,
          Copyright: PRODUCT.copyright,
          ShortDescription: PROJECT.description,
          Tags: ['microsoft-365', 'tls', 'winhttp'],
          ...kind('defaultLocale'),
        },
      },
    ].map(({ name, manifest }) => [`${name}.yaml`, stringify(manifest)]),
  );
}
