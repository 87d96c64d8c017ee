import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { wingetManifests } from './winget.mjs';

const RELEASE = {
  version: '1.2.3',
  downloads: 'https://downloads.example/v1.2.3/',
  installers: [
    { architecture: 'x64', file: 'TLS-Remedy-1.2.3-x64-setup.exe', sha256: 'ab'.repeat(32) },
    { architecture: 'arm64', file: 'TLS-Remedy-1.2.3-arm64-setup.exe', sha256: '01'.repeat(32) },
  ],
} as const;

// Source: winget's manifest schema 1.6.0, the fields that we use; a field that isn't here is one to look up first.
const text = (minLength: number, maxLength: number) => ({ type: 'string', minLength, maxLength });
const one = (...values: readonly string[]) => ({ type: 'string', enum: values });
const COMMON = {
  PackageIdentifier: { type: 'string', pattern: '^[^.\\s/:*?"<>|\\\\]{1,32}(\\.[^.\\s/:*?"<>|\\\\]{1,32}){1,7}$' },
  PackageVersion: { type: 'string', pattern: '^[^/:*?"<>|\\\\]+$', maxLength: 128 },
  ManifestVersion: { const: '1.6.0' },
};
const shape = (required: Readonly<Record<string, unknown>>, optional: Readonly<Record<string, unknown>> = {}) => ({
  type: 'object',
  properties: { ...required, ...optional },
  required: Object.keys(required),
  additionalProperties: false,
});
const SHAPES = {
  'TLSRemedy.TLSRemedy.yaml': shape({ ...COMMON, DefaultLocale: one('en-US'), ManifestType: one('version') }),
  'TLSRemedy.TLSRemedy.installer.yaml': shape(
    {
      ...COMMON,
      ManifestType: one('installer'),
      Installers: {
        type: 'array',
        minItems: 1,
        maxItems: 1024,
        uniqueItems: true,
        items: shape({
          Architecture: one('x86', 'x64', 'arm', 'arm64', 'neutral'),
          InstallerUrl: { type: 'string', pattern: '^https://.+$', maxLength: 2048 },
          InstallerSha256: { type: 'string', pattern: '^[A-Fa-f0-9]{64}$' },
        }),
      },
    },
    {
      Platform: { type: 'array', items: one('Windows.Desktop', 'Windows.Universal'), maxItems: 2, uniqueItems: true },
      MinimumOSVersion: { type: 'string', pattern: '^\\d{1,5}(\\.\\d{1,5}){0,3}$' },
      InstallerType: one('nullsoft'),
      Scope: one('user', 'machine'),
      InstallModes: { type: 'array', items: one('interactive', 'silent', 'silentWithProgress'), uniqueItems: true },
      InstallerSwitches: shape({}, { Silent: text(1, 512), SilentWithProgress: text(1, 512) }),
      ExpectedReturnCodes: {
        type: 'array',
        items: shape({
          InstallerReturnCode: { type: 'integer', not: { const: 0 } },
          ReturnResponse: one('packageInUse', 'cancelledByUser', 'systemNotSupported'),
        }),
      },
      UpgradeBehavior: one('install', 'uninstallPrevious'),
      ElevationRequirement: one('elevationRequired', 'elevationProhibited', 'elevatesSelf'),
      UnsupportedArguments: { type: 'array', items: one('log', 'location'), uniqueItems: true },
      AppsAndFeaturesEntries: {
        type: 'array',
        items: shape({}, { DisplayName: text(1, 256), Publisher: text(1, 256), ProductCode: text(1, 255) }),
      },
    },
  ),
  'TLSRemedy.TLSRemedy.locale.en-US.yaml': shape(
    {
      ...COMMON,
      ManifestType: one('defaultLocale'),
      PackageLocale: one('en-US'),
      Publisher: text(2, 256),
      PackageName: text(2, 256),
      License: text(3, 512),
      ShortDescription: text(3, 256),
    },
    { Copyright: text(3, 512), Tags: { type: 'array', items: text(1, 40), maxItems: 16, uniqueItems: true } },
  ),
};

describe('wingetManifests', () => {
  const manifests = wingetManifests(RELEASE);

  it('are three, in the shape that winget documents', () => {
    expect(Object.keys(manifests).toSorted()).toEqual(Object.keys(SHAPES).toSorted());
    const ajv = new Ajv();
    for (const [name, schema] of Object.entries(SHAPES)) {
      const parsed: unknown = parse(manifests[name] ?? '');
      expect(ajv.validate(schema, parsed), `${name}: ${ajv.errorsText()}`).toBe(true);
    }
  });

  it('name each installer by its address, with its checksum', () => {
    expect(parse(manifests['TLSRemedy.TLSRemedy.installer.yaml'] ?? '')).toMatchObject({
      PackageVersion: '1.2.3',
      Installers: [
        {
          Architecture: 'x64',
          InstallerUrl: 'https://downloads.example/v1.2.3/TLS-Remedy-1.2.3-x64-setup.exe',
          InstallerSha256: 'AB'.repeat(32),
        },
        {
          Architecture: 'arm64',
          InstallerUrl: 'https://downloads.example/v1.2.3/TLS-Remedy-1.2.3-arm64-setup.exe',
          InstallerSha256: '01'.repeat(32),
        },
      ],
    });
  });

  it('keep as a text a version that YAML could read as a number', () => {
    const { 'TLSRemedy.TLSRemedy.yaml': version } = wingetManifests({ ...RELEASE, version: '1.10' });
    expect(parse(version ?? '')).toMatchObject({ PackageVersion: '1.10', ManifestVersion: '1.6.0' });
  });
});
