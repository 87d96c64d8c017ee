import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { PRODUCT, PROJECT } from './builds.mjs';
import { schemaProblems, wingetManifests } from './winget.mjs';

const RELEASE = {
  version: '1.2.3',
  released: '2026-12-31',
  downloads: 'https://github.example/owner/repository/releases/download/v1.2.3/',
  installers: [
    { architecture: 'x64', file: 'TLS-Remedy-1.2.3-x64-setup.exe', sha256: 'ab'.repeat(32) },
    { architecture: 'arm64', file: 'TLS-Remedy-1.2.3-arm64-setup.exe', sha256: '01'.repeat(32) },
  ],
} as const;

const PARTS = ['', '.installer', '.locale.en-US'].map((part) => `TLSRemedy.TLSRemedy${part}.yaml`);

/** Each of the manifests, read again. */
const readManifests = (release: Parameters<typeof wingetManifests>[0]): readonly unknown[] => {
  const manifests = wingetManifests(release);
  expect(Object.keys(manifests)).toEqual(PARTS);
  return PARTS.map((name) => parse(manifests[name] ?? '') as unknown);
};

describe('wingetManifests', () => {
  it('are three, of one version of winget’s schemas, with what each of those requires and what the program says of itself', () => {
    const { name: PackageName, publisher: Publisher, licence: License, copyright: Copyright } = PRODUCT;
    const repository = 'https://github.example/owner/repository';
    const Installers = RELEASE.installers.map(({ architecture: Architecture, file, sha256 }) => {
      return { Architecture, InstallerUrl: `${RELEASE.downloads}${file}`, InstallerSha256: sha256.toUpperCase() };
    });
    const common = { PackageIdentifier: 'TLSRemedy.TLSRemedy', PackageVersion: '1.2.3', ManifestVersion: '1.6.0' };
    expect(readManifests(RELEASE)).toMatchObject([
      { ...common, DefaultLocale: 'en-US', ManifestType: 'version' },
      {
        ...{ ...common, ManifestType: 'installer', InstallerType: 'nullsoft', Scope: 'machine', Installers },
        ...{ ElevationRequirement: 'elevatesSelf', ReleaseDate: '2026-12-31' },
        AppsAndFeaturesEntries: [{ DisplayName: PackageName, Publisher, ProductCode: PackageName }],
      },
      {
        ...{ ...common, PackageLocale: 'en-US', ManifestType: 'defaultLocale', PackageName, Publisher, License },
        ...{ Copyright, ShortDescription: PROJECT.description, PackageUrl: repository },
        PublisherSupportUrl: `${repository}/issues`,
        LicenseUrl: `${repository}/blob/v1.2.3/LICENSE`,
        ReleaseNotesUrl: `${repository}/releases/tag/v1.2.3`,
      },
    ]);
  });

  it('name no day and no pages of a release that isn’t one of GitHub', () => {
    const elsewhere = wingetManifests({ ...RELEASE, released: null, downloads: 'https://downloads.example/v1.2.3' });
    for (const text of Object.values(elsewhere)) expect(text).not.toMatch(/ReleaseDate|PackageUrl|LicenseUrl/);
  });

  it('keep as a text a version that YAML could read as a number', () => {
    const [version] = readManifests({ ...RELEASE, version: '1.10' });
    expect(version).toMatchObject({ PackageVersion: '1.10', ManifestVersion: '1.6.0' });
  });
});

describe('schemaProblems', () => {
  const schema = JSON.stringify({ properties: { ManifestType: {}, Scope: { enum: ['machine'] } } });
  const get = (): Promise<Response> => Promise.resolve(new Response(schema));
  const sums = { installer: createHash('sha256').update(schema).digest('hex') };

  it.each([
    ['{ ManifestType: installer, Scope: machine }', []],
    ['{ ManifestType: installer, Scope: user }', ['data/Scope must be equal to one of the allowed values']],
    ['{ ManifestType: installer, Scop: machine }', ['it has a field that winget doesn’t know']],
    ['{ ManifestType: version }', ['winget’s schema of version isn’t as it was']],
  ])('of %s', async (manifest, problems) => {
    expect(await schemaProblems(manifest, get, sums)).toEqual(problems);
  });
});
