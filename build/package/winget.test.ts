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

describe('wingetManifests', () => {
  const manifests = wingetManifests(RELEASE);

  it('are three, of one version of winget’s schemas, with what each of those requires', () => {
    expect(Object.keys(manifests)).toEqual(PARTS);
    const common = { PackageIdentifier: 'TLSRemedy.TLSRemedy', PackageVersion: '1.2.3', ManifestVersion: '1.6.0' };
    const own = [
      { DefaultLocale: 'en-US', ManifestType: 'version' },
      { ManifestType: 'installer', InstallerType: 'nullsoft', Scope: 'machine', ElevationRequirement: 'elevatesSelf' },
      { PackageLocale: 'en-US', ManifestType: 'defaultLocale' },
    ];
    for (const [at, name] of PARTS.entries())
      expect(parse(manifests[name] ?? '')).toMatchObject({ ...common, ...own[at] });
  });

  it('name each installer by its address, with its checksum', () => {
    expect(parse(manifests['TLSRemedy.TLSRemedy.installer.yaml'] ?? '')).toMatchObject({
      PackageVersion: '1.2.3',
      Installers: [
        {
          Architecture: 'x64',
          InstallerUrl: `${RELEASE.downloads}TLS-Remedy-1.2.3-x64-setup.exe`,
          InstallerSha256: 'AB'.repeat(32),
        },
        {
          Architecture: 'arm64',
          InstallerUrl: `${RELEASE.downloads}TLS-Remedy-1.2.3-arm64-setup.exe`,
          InstallerSha256: '01'.repeat(32),
        },
      ],
    });
  });

  it('name the program, its makers and its licence as its installer does', () => {
    const { name: PackageName, publisher: Publisher, licence: License, copyright: Copyright } = PRODUCT;
    const ShortDescription = PROJECT.description;
    expect(parse(manifests['TLSRemedy.TLSRemedy.locale.en-US.yaml'] ?? '')).toMatchObject({
      ...{ PackageName, Publisher, License, Copyright, ShortDescription },
    });
    expect(parse(manifests['TLSRemedy.TLSRemedy.installer.yaml'] ?? '')).toMatchObject({
      AppsAndFeaturesEntries: [{ DisplayName: PRODUCT.name, Publisher, ProductCode: PRODUCT.name }],
    });
  });

  it('name the day of the release and its pages, if it is one of GitHub', () => {
    const [installer, locale] = ['installer', 'locale.en-US'].map((part) => `TLSRemedy.TLSRemedy.${part}.yaml`);
    expect(parse(manifests[installer!] ?? '')).toMatchObject({ ReleaseDate: '2026-12-31' });
    const repository = 'https://github.example/owner/repository';
    expect(parse(manifests[locale!] ?? '')).toMatchObject({
      PackageUrl: repository,
      PublisherSupportUrl: `${repository}/issues`,
      LicenseUrl: `${repository}/blob/v1.2.3/LICENSE`,
      ReleaseNotesUrl: `${repository}/releases/tag/v1.2.3`,
    });
    const elsewhere = wingetManifests({ ...RELEASE, released: null, downloads: 'https://downloads.example/v1.2.3' });
    for (const text of Object.values(elsewhere)) expect(text).not.toMatch(/ReleaseDate|PackageUrl|LicenseUrl/);
  });

  it('keep as a text a version that YAML could read as a number', () => {
    const { 'TLSRemedy.TLSRemedy.yaml': version } = wingetManifests({ ...RELEASE, version: '1.10' });
    expect(parse(version ?? '')).toMatchObject({ PackageVersion: '1.10', ManifestVersion: '1.6.0' });
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
