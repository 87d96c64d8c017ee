import { describe, expect, it } from 'vitest';
import { SERVER_SETTINGS } from './catalogue/servers.ts';
import { DEFAULT_SCOPES, SCOPES } from '../remediation/scopes/index.ts';
import { mayBeWritten, refOf, setting, settingById, settingPath, SETTINGS } from './settings.ts';

const INTERNET = 'Microsoft\\Windows\\CurrentVersion\\Internet Settings';
const PROTOCOLS = 'HKLM\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols';

/** Returns the places of a setting: `view key|name`, as regedit of a 64-bit Windows names it. */
const placesOf = (id: string): readonly string[] => {
  const row = setting(id);
  return row.views.map((view) => `${view} ${settingPath(row, view)}|${row.name}`);
};

const one = (key: string, name: string): readonly string[] => [`native ${key}|${name}`];
const both = (path: string, name: string): readonly string[] => [
  `native HKLM\\SOFTWARE\\${path}|${name}`,
  `wow64 HKLM\\SOFTWARE\\Wow6432Node\\${path}|${name}`,
];

/** The place of every setting that may be written, from the facts, so that a slip in the catalogue shows. */
const PLACES: Readonly<Record<string, readonly string[]>> = {
  // facts 1.2
  'winhttp.default-secure-protocols': both(`${INTERNET}\\WinHttp`, 'DefaultSecureProtocols'),
  // facts 3.1
  ...Object.fromEntries(
    ['Client', 'Server'].flatMap((side) =>
      ['SSL 2.0', 'SSL 3.0', 'TLS 1.0', 'TLS 1.1', 'TLS 1.2', 'TLS 1.3'].flatMap((protocol) => {
        const id = `schannel.${protocol.toLowerCase().replace(' ', '-')}.${side.toLowerCase()}`;
        return [
          [`${id}.enabled`, one(`${PROTOCOLS}\\${protocol}\\${side}`, 'Enabled')],
          [`${id}.disabled-by-default`, one(`${PROTOCOLS}\\${protocol}\\${side}`, 'DisabledByDefault')],
        ];
      }),
    ),
  ),
  // facts 4.1
  'dotnet.v2.system-default-tls-versions': both('Microsoft\\.NETFramework\\v2.0.50727', 'SystemDefaultTlsVersions'),
  'dotnet.v2.sch-use-strong-crypto': both('Microsoft\\.NETFramework\\v2.0.50727', 'SchUseStrongCrypto'),
  'dotnet.v4.system-default-tls-versions': both('Microsoft\\.NETFramework\\v4.0.30319', 'SystemDefaultTlsVersions'),
  'dotnet.v4.sch-use-strong-crypto': both('Microsoft\\.NETFramework\\v4.0.30319', 'SchUseStrongCrypto'),
  // facts 3.4
  'wininet.user': one(`HKCU\\SOFTWARE\\${INTERNET}`, 'SecureProtocols'),
  // facts 1.7, 3.5 and 3.6
  'stray.parent-key': both(INTERNET, 'DefaultSecureProtocols'),
  'stray.misspelt': both(`${INTERNET}\\WinHttp`, 'DefaultSecureProtocol'),
  'stray.subkey-default': both(`${INTERNET}\\WinHttp\\DefaultSecureProtocols`, ''),
  'stray.subkey-value': both(`${INTERNET}\\WinHttp\\DefaultSecureProtocols`, 'DefaultSecureProtocols'),
  'stray.policies': one(`HKLM\\SOFTWARE\\Policies\\${INTERNET}\\WinHttp`, 'DefaultSecureProtocols'),
  'stray.policies-parent-key': one(`HKLM\\SOFTWARE\\Policies\\${INTERNET}`, 'DefaultSecureProtocols'),
  'stray.tls-1.1.client.disable-by-default': one(`${PROTOCOLS}\\TLS 1.1\\Client`, 'DisableByDefault'),
  'stray.tls-1.2.client.disable-by-default': one(`${PROTOCOLS}\\TLS 1.2\\Client`, 'DisableByDefault'),
  ...Object.fromEntries(
    [
      ['no-space', 'TLS1.2\\Client'],
      ['with-v', 'TLS v1.2\\Client'],
      ['with-v-no-space', 'TLSv1.2\\Client'],
      ['without-client', 'TLS 1.2'],
      ['clients', 'TLS 1.2\\Clients'],
    ].flatMap(([id = '', key = '']) => [
      [`stray.schannel-${id}.enabled`, one(`${PROTOCOLS}\\${key}`, 'Enabled')],
      [`stray.schannel-${id}.disabled-by-default`, one(`${PROTOCOLS}\\${key}`, 'DisabledByDefault')],
    ]),
  ),
  'stray.wow6432node': one(`HKLM\\SOFTWARE\\Wow6432Node\\${INTERNET}\\WinHttp`, 'DefaultSecureProtocols'),
  // facts 15.1
  'certificates.disable-root-auto-update': one(
    'HKLM\\SOFTWARE\\Policies\\Microsoft\\SystemCertificates\\AuthRoot',
    'DisableRootAutoUpdate',
  ),
  // facts 15.3
  'office.sign-in-15.enable-adal': one('HKCU\\SOFTWARE\\Microsoft\\Office\\15.0\\Common\\Identity', 'EnableADAL'),
  'office.sign-in-15.version': one('HKCU\\SOFTWARE\\Microsoft\\Office\\15.0\\Common\\Identity', 'Version'),
  'office.sign-in-16.enable-adal': one('HKCU\\SOFTWARE\\Microsoft\\Office\\16.0\\Common\\Identity', 'EnableADAL'),
};

describe('the catalogue', () => {
  it.each(Object.entries(PLACES))('may write %s at its path in Windows', (id, places) => {
    expect(placesOf(id)).toEqual(places);
  });

  it('may write no other setting', () => {
    expect(Object.keys(PLACES)).toEqual(SETTINGS.filter(mayBeWritten).map(({ id }) => id));
  });

  it('has no two settings at one place', () => {
    const places = [...SETTINGS, ...SERVER_SETTINGS]
      .filter(({ only }) => only === undefined)
      .flatMap((row) => row.views.map((view) => `${settingPath(row, view)}|${row.name}`.toLowerCase()));
    expect(places.filter((place, at) => places.indexOf(place) !== at)).toEqual([]);
  });

  it('may write only these, and never a user’s hive', () => {
    const inScope = (scope: string): readonly string[] =>
      SETTINGS.filter((row) => row.scope === scope).map(({ id }) => id);
    expect(Object.fromEntries(SCOPES.map((scope) => [scope, inScope(scope)]))).toEqual({
      winhttp: ['winhttp.default-secure-protocols'],
      schannel: Object.keys(PLACES).filter((id) => /^schannel\..*\.client\./.test(id)),
      'schannel-server': Object.keys(PLACES).filter((id) => /^schannel\..*\.server\./.test(id)),
      dotnet: Object.keys(PLACES).filter((id) => id.startsWith('dotnet.')),
      certificates: ['certificates.disable-root-auto-update'],
      stray: Object.keys(PLACES).filter((id) => id.startsWith('stray.') && !id.startsWith('stray.user')),
    });
    expect(inScope('schannel-server')).toHaveLength(12);
    const scopes: readonly (string | null)[] = [...SCOPES, null];
    expect(SETTINGS.filter(({ scope }) => !scopes.includes(scope))).toEqual([]);
    expect(SETTINGS.filter(({ hive, scope }) => hive !== 'HKLM' && scope !== null)).toEqual([]);
    expect(DEFAULT_SCOPES).toEqual(['winhttp', 'schannel']);
  });

  it('may write these as the signed-in user, in that user’s own hive only', () => {
    const own = SETTINGS.filter(({ ofUser }) => ofUser === true);
    expect(own.map(({ id }) => id)).toEqual([
      'wininet.user',
      'office.sign-in-15.enable-adal',
      'office.sign-in-15.version',
      'office.sign-in-16.enable-adal',
    ]);
    expect(own.filter(({ hive, scope, views }) => hive !== 'HKCU' || scope !== null || views.length > 1)).toEqual([]);
    expect(own.filter(({ path }) => /policies/i.test(path))).toEqual([]);
  });

  it('never writes what only the server role reads, and reads it for no other', () => {
    expect(
      SERVER_SETTINGS.filter(({ scope, views, hive }) => scope !== null || views.length > 1 || hive !== 'HKLM'),
    ).toEqual([]);
    const ids = [...SETTINGS, ...SERVER_SETTINGS].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('names the source of each place, or states that there is none', () => {
    for (const { id, source } of [...SETTINGS, ...SERVER_SETTINGS])
      expect([id, source]).toEqual([id, expect.stringMatching(/^[A-Z]\d{1,2}$|^not-looked-up$/)]);
  });
});

it('a setting that is not in the catalogue is null for those who look it up, and a bug for those who need it', () => {
  expect(settingById('winhttp.other')).toBeUndefined();
  expect(() => setting('winhttp.other')).toThrow('winhttp.other');
});

it('is in the hive of the given account for a value of the user, and the same for every account for one of the machine', () => {
  const { path, name } = setting('wininet.user');
  const ofAccount = { hive: 'HKU', view: 'native', path: `S-1-5-21-1\\${path}`, name };
  expect(refOf(setting('wininet.user'), 'native', 'S-1-5-21-1')).toEqual(ofAccount);
  expect(refOf(setting('wininet.user'), 'native')).toEqual({ hive: 'HKCU', view: 'native', path, name });
  const machine = setting('winhttp.default-secure-protocols');
  expect(refOf(machine, 'wow64', 'S-1-5-21-1')).toEqual(refOf(machine, 'wow64'));
});
