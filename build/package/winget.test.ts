import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type SchemaObject } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { PRODUCT, PROJECT } from './builds.mjs';
import { wingetManifests } from './winget.mjs';

const RELEASE = {
  version: '1.2.3',
  released: '2026-12-31',
  downloads: 'https://github.example/owner/repository/releases/download/v1.2.3/',
  installers: [
    { architecture: 'x64', file: 'TLS-Remedy-1.2.3-x64-setup.exe', sha256: 'ab'.repeat(32) },
    { architecture: 'arm64', file: 'TLS-Remedy-1.2.3-arm64-setup.exe', sha256: '01'.repeat(32) },
  ],
} as const;

const SCHEMAS = {
  'TLSRemedy.TLSRemedy.yaml': 'version',
  'TLSRemedy.TLSRemedy.installer.yaml': 'installer',
  'TLSRemedy.TLSRemedy.locale.en-US.yaml': 'defaultLocale',
};

const schemaOf = (kind: string): SchemaObject =>
  JSON.parse(readFileSync(join(import.meta.dirname, 'winget-schemas', `${kind}.json`), 'utf8')) as SchemaObject;

/** Checks a manifest against winget's own schema, and takes out what that doesn't name. */
function validated(kind: string, manifest: string): { readonly errors: string; readonly named: unknown } {
  const ajv = new Ajv({ removeAdditional: 'all', strict: false, formats: { date: true, long: true } });
  const named: unknown = parse(manifest);
  ajv.validate(schemaOf(kind), named);
  return { errors: ajv.errorsText(), named };
}

describe('wingetManifests', () => {
  const manifests = wingetManifests(RELEASE);

  it.each(Object.entries(SCHEMAS))('fit winget’s own schema, which knows each of their fields: %s', (name, kind) => {
    const manifest = manifests[name] ?? '';
    expect(validated(kind, manifest)).toEqual({ errors: 'No errors', named: parse(manifest) as unknown });
  });

  it('are three, and a wrong one would be noticed', () => {
    expect(Object.keys(manifests).toSorted()).toEqual(Object.keys(SCHEMAS).toSorted());
    const installer = manifests['TLSRemedy.TLSRemedy.installer.yaml'] ?? '';
    const wrong = installer.replace('elevatesSelf', 'elevatesItself').replace('UpgradeBehavior:', 'UpgradeBehaviour:');
    const { errors, named } = validated('installer', wrong);
    expect(errors).toContain('ElevationRequirement');
    expect(named).not.toHaveProperty('UpgradeBehaviour');
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
