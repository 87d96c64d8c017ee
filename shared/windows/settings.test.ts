import { describe, expect, it } from 'vitest';
import { SYSTEM_PROXIES } from './catalogue/network.ts';
import { OFFICE_PROGRAMS } from './catalogue/office.ts';
import { EXPLORER_VERSIONS } from './catalogue/programs.ts';
import {
  schannelServerId,
  schannelSettingId,
  SUBKEY_DEFAULT,
  WINHTTP_FALLBACK_IDS,
  WININET_ACCOUNTS,
} from './catalogue/protocols.ts';
import { SERVER_SETTINGS } from './catalogue/servers.ts';
import { DEFAULT_SCOPES, SCOPES } from '../remediation/scopes/index.ts';
import { mayBeWritten, refOf, setting, settingById, settingPath, SETTINGS } from './settings.ts';

const INTERNET = 'Microsoft\\Windows\\CurrentVersion\\Internet Settings';
const CONTROL = 'HKLM\\SYSTEM\\CurrentControlSet\\Control';
const REMOTE_DESKTOP_POLICY = 'HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows NT\\Terminal Services';
const SCHANNEL = `${CONTROL}\\SecurityProviders\\SCHANNEL`;
const EXCHANGES = `${SCHANNEL}\\KeyExchangeAlgorithms`;
const SSL_POLICY = 'HKLM\\SOFTWARE\\Policies\\Microsoft\\Cryptography\\Configuration\\SSL\\00010002';
const NT = 'HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion';
const POLICIES = 'HKLM\\SOFTWARE\\Policies\\Microsoft';
const NDP = 'HKLM\\SOFTWARE\\Microsoft\\NET Framework Setup\\NDP';

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

const OWN_STORES = 'Microsoft\\SystemCertificates';

/** Returns the places of a root by the stores that trust it and those that distrust it. */
const rootPlaces = (id: string, thumbprint: string): Readonly<Record<string, readonly string[]>> => {
  const at = (store: string): readonly string[] => one(`${store}\\Certificates\\${thumbprint}`, 'Blob');
  const machine = (store: string): readonly string[] => at(`HKLM\\SOFTWARE\\${OWN_STORES}\\${store}`);
  const stores = (kind: 'trusted' | 'distrusted', name: string): readonly (readonly [string, readonly string[]])[] => [
    [`certificates.${id}.${kind}.enterprise`, at(`HKLM\\SOFTWARE\\Microsoft\\EnterpriseCertificates\\${name}`)],
    [`certificates.${id}.${kind}.policy`, at(`${POLICIES}\\SystemCertificates\\${name}`)],
    [`certificates.${id}.${kind}.user`, at(`HKCU\\SOFTWARE\\${OWN_STORES}\\${name}`)],
    [`certificates.${id}.${kind}.user-policy`, at(`HKCU\\SOFTWARE\\Policies\\${OWN_STORES}\\${name}`)],
  ];
  return Object.fromEntries([
    [`certificates.${id}.trusted.machine`, machine('Root')],
    [`certificates.${id}.trusted.fetched`, machine('AuthRoot')],
    ...stores('trusted', 'Root'),
    [`certificates.${id}.distrusted.machine`, machine('Disallowed')],
    ...stores('distrusted', 'Disallowed'),
  ]);
};

/**
 * The key of every setting, from the facts and not from the catalogue, so that a slip in one place shows. In the order of
 * `SETTINGS`: where one is missing, the test names the place.
 */
const PLACES: Readonly<Record<string, readonly string[]>> = {
  // facts 6.1
  'machine.current-build-number': one(NT, 'CurrentBuildNumber'),
  'machine.current-build': one(NT, 'CurrentBuild'),
  'machine.revision': one(NT, 'UBR'),
  'machine.service-pack': one(NT, 'CSDVersion'),
  'machine.installation-type': one(NT, 'InstallationType'),
  'machine.display-version': one(NT, 'DisplayVersion'),
  'machine.product-name': one(NT, 'ProductName'),
  'machine.edition': one(NT, 'EditionID'),
  'machine.product-type': one(`${CONTROL}\\ProductOptions`, 'ProductType'),
  'machine.architecture': one(`${CONTROL}\\Session Manager\\Environment`, 'PROCESSOR_ARCHITECTURE'),
  // facts 1.2, 2.2 and 2.3
  'winhttp.default-secure-protocols': both(`${INTERNET}\\WinHttp`, 'DefaultSecureProtocols'),
  'winhttp.force-default-secure-protocols': both(`${INTERNET}\\WinHttp`, 'ForceDefaultSecureProtocols'),
  'winhttp.default-disable-secure-protocol-fallback': both(
    `${INTERNET}\\WinHttp`,
    'DefaultDisableSecureProtocolFallback',
  ),
  'winhttp.enable-insecure-tls-fallback': both(`${INTERNET}\\WinHttp`, 'EnableInsecureTlsFallback'),
  // facts 3.1
  ...Object.fromEntries(
    ['Client', 'Server'].flatMap((side) =>
      ['SSL 2.0', 'SSL 3.0', 'TLS 1.0', 'TLS 1.1', 'TLS 1.2', 'TLS 1.3'].flatMap((protocol) => {
        const key = `${CONTROL}\\SecurityProviders\\SCHANNEL\\Protocols\\${protocol}\\${side}`;
        const id = `schannel.${protocol.toLowerCase().replace(' ', '-')}.${side.toLowerCase()}`;
        return [
          [`${id}.enabled`, one(key, 'Enabled')],
          [`${id}.disabled-by-default`, one(key, 'DisabledByDefault')],
        ];
      }),
    ),
  ),
  // facts 7.1, 7.2, 7.6 and 7.7
  'messaging.limit-client': one(`${SCHANNEL}\\Messaging`, 'MessageLimitClient'),
  'cipher.policy-functions': one(SSL_POLICY, 'Functions'),
  'cipher.local-functions': one(`${CONTROL}\\Cryptography\\Configuration\\Local\\SSL\\00010002`, 'Functions'),
  'cipher.policy-curves': one(SSL_POLICY, 'EccCurves'),
  'cipher.local-curves': one(`${CONTROL}\\Cryptography\\Configuration\\Local\\SSL\\00010002`, 'EccCurves'),
  'cipher.fips': one(`${CONTROL}\\Lsa\\FIPSAlgorithmPolicy`, 'Enabled'),
  'cipher.ciphers.aes-128-128': one(`${SCHANNEL}\\Ciphers\\AES 128/128`, 'Enabled'),
  'cipher.ciphers.aes-256-256': one(`${SCHANNEL}\\Ciphers\\AES 256/256`, 'Enabled'),
  'cipher.ciphers.triple-des-168': one(`${SCHANNEL}\\Ciphers\\Triple DES 168`, 'Enabled'),
  'cipher.hashes.sha': one(`${SCHANNEL}\\Hashes\\SHA`, 'Enabled'),
  'cipher.hashes.sha256': one(`${SCHANNEL}\\Hashes\\SHA256`, 'Enabled'),
  'cipher.hashes.sha384': one(`${SCHANNEL}\\Hashes\\SHA384`, 'Enabled'),
  'cipher.keyexchangealgorithms.diffie-hellman': one(`${EXCHANGES}\\Diffie-Hellman`, 'Enabled'),
  'cipher.keyexchangealgorithms.ecdh': one(`${EXCHANGES}\\ECDH`, 'Enabled'),
  'cipher.keyexchangealgorithms.pkcs': one(`${EXCHANGES}\\PKCS`, 'Enabled'),
  'cipher.diffie-hellman.client-min-key-bit-length': one(`${EXCHANGES}\\Diffie-Hellman`, 'ClientMinKeyBitLength'),
  'cipher.pkcs.client-min-key-bit-length': one(`${EXCHANGES}\\PKCS`, 'ClientMinKeyBitLength'),
  'cipher.pkcs.client-max-key-bit-length': one(`${EXCHANGES}\\PKCS`, 'ClientMaxKeyBitLength'),
  'cipher.client-master-secret-off': one(SCHANNEL, 'DisableClientExtendedMasterSecret'),
  // facts 16.1
  'schannel.event-logging': one(SCHANNEL, 'EventLogging'),
  'network.dns-domain': one('HKLM\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters', 'Domain'),
  'proxy.winhttp-settings': both(`${INTERNET}\\Connections`, 'WinHttpSettings'),
  // facts 4.1
  'dotnet.v2.system-default-tls-versions': both('Microsoft\\.NETFramework\\v2.0.50727', 'SystemDefaultTlsVersions'),
  'dotnet.v2.sch-use-strong-crypto': both('Microsoft\\.NETFramework\\v2.0.50727', 'SchUseStrongCrypto'),
  'dotnet.v4.system-default-tls-versions': both('Microsoft\\.NETFramework\\v4.0.30319', 'SystemDefaultTlsVersions'),
  'dotnet.v4.sch-use-strong-crypto': both('Microsoft\\.NETFramework\\v4.0.30319', 'SchUseStrongCrypto'),
  // facts 4.5
  'dotnet-switch.system-default-tls-versions': both(
    'Microsoft\\.NETFramework\\AppContext',
    'Switch.System.Net.DontEnableSystemDefaultTlsVersions',
  ),
  'dotnet-switch.sch-use-strong-crypto': both(
    'Microsoft\\.NETFramework\\AppContext',
    'Switch.System.Net.DontEnableSchUseStrongCrypto',
  ),
  // facts 4.4
  'dotnet-setup.v4-release': one(`${NDP}\\v4\\Full`, 'Release'),
  'dotnet-setup.v4-full': one(`${NDP}\\v4\\Full`, 'Install'),
  'dotnet-setup.v4-client': one(`${NDP}\\v4\\Client`, 'Install'),
  'dotnet-setup.v3.5': one(`${NDP}\\v3.5`, 'Install'),
  'dotnet-setup.v3.0': one(`${NDP}\\v3.0\\Setup`, 'InstallSuccess'),
  'dotnet-setup.v2': one(`${NDP}\\v2.0.50727`, 'Install'),
  // facts 3.4, 1.3 and 2.2
  'wininet.machine-policy': one(`HKLM\\SOFTWARE\\Policies\\${INTERNET}`, 'SecureProtocols'),
  'wininet.user-policy': one(`HKCU\\SOFTWARE\\Policies\\${INTERNET}`, 'SecureProtocols'),
  'wininet.user': one(`HKCU\\SOFTWARE\\${INTERNET}`, 'SecureProtocols'),
  'wininet.machine': one(`HKLM\\SOFTWARE\\${INTERNET}`, 'SecureProtocols'),
  'wininet.enable-insecure-tls-fallback': one(`HKLM\\SOFTWARE\\${INTERNET}`, 'EnableInsecureTlsFallback'),
  'wininet.policy-enable-insecure-tls-fallback': one(
    `HKLM\\SOFTWARE\\Policies\\${INTERNET}`,
    'EnableInsecureTlsFallback',
  ),
  // facts 15.4
  'wininet.account.system': one(`HKU\\S-1-5-18\\SOFTWARE\\${INTERNET}`, 'SecureProtocols'),
  'wininet.account.default': one(`HKU\\.DEFAULT\\SOFTWARE\\${INTERNET}`, 'SecureProtocols'),
  // facts 3.4
  'explorer.svc-version': one('HKLM\\SOFTWARE\\Microsoft\\Internet Explorer', 'svcVersion'),
  'explorer.version': one('HKLM\\SOFTWARE\\Microsoft\\Internet Explorer', 'Version'),
  // facts 1.7, 3.5 and 3.6
  'stray.parent-key': both(INTERNET, 'DefaultSecureProtocols'),
  'stray.misspelt': both(`${INTERNET}\\WinHttp`, 'DefaultSecureProtocol'),
  'stray.subkey-default': both(`${INTERNET}\\WinHttp\\DefaultSecureProtocols`, ''),
  'stray.subkey-value': both(`${INTERNET}\\WinHttp\\DefaultSecureProtocols`, 'DefaultSecureProtocols'),
  'stray.policies': one(`HKLM\\SOFTWARE\\Policies\\${INTERNET}\\WinHttp`, 'DefaultSecureProtocols'),
  'stray.policies-parent-key': one(`HKLM\\SOFTWARE\\Policies\\${INTERNET}`, 'DefaultSecureProtocols'),
  'stray.tls-1.1.client.disable-by-default': one(
    `${CONTROL}\\SecurityProviders\\SCHANNEL\\Protocols\\TLS 1.1\\Client`,
    'DisableByDefault',
  ),
  'stray.tls-1.2.client.disable-by-default': one(
    `${CONTROL}\\SecurityProviders\\SCHANNEL\\Protocols\\TLS 1.2\\Client`,
    'DisableByDefault',
  ),
  ...Object.fromEntries(
    [
      ['no-space', 'TLS1.2\\Client'],
      ['with-v', 'TLS v1.2\\Client'],
      ['with-v-no-space', 'TLSv1.2\\Client'],
      ['without-client', 'TLS 1.2'],
      ['clients', 'TLS 1.2\\Clients'],
    ].flatMap(([id, key]) => [
      [`stray.schannel-${id!}.enabled`, one(`${CONTROL}\\SecurityProviders\\SCHANNEL\\Protocols\\${key!}`, 'Enabled')],
      [
        `stray.schannel-${id!}.disabled-by-default`,
        one(`${CONTROL}\\SecurityProviders\\SCHANNEL\\Protocols\\${key!}`, 'DisabledByDefault'),
      ],
    ]),
  ),
  'stray.wow6432node': one(`HKLM\\SOFTWARE\\Wow6432Node\\${INTERNET}\\WinHttp`, 'DefaultSecureProtocols'),
  'stray.user': one(`HKCU\\SOFTWARE\\${INTERNET}\\WinHttp`, 'DefaultSecureProtocols'),
  'stray.user-parent-key': one(`HKCU\\SOFTWARE\\${INTERNET}`, 'DefaultSecureProtocols'),
  // facts 15.1
  'certificates.disable-root-auto-update': one(`${POLICIES}\\SystemCertificates\\AuthRoot`, 'DisableRootAutoUpdate'),
  'certificates.protected-roots': one(`${POLICIES}\\SystemCertificates\\Root\\ProtectedRoots`, 'Flags'),
  'certificates.root-address': one('HKLM\\SOFTWARE\\Microsoft\\SystemCertificates\\AuthRoot\\AutoUpdate', 'RootDirURL'),
  ...rootPlaces('digicert-global-root-g2', 'DF3C24F9BFD666761B268073FE06D1CC8D4F82A4'),
  ...rootPlaces('microsoft-rsa-root-2017', '73A5E64A3BFF8316FF0EDCCC618A906E4EAE4D74'),
  // facts 15.2
  ...Object.fromEntries(
    ['NlaSvc', 'netprofm', 'WinHttpAutoProxySvc', 'CryptSvc'].map((name) => [
      `service.${name.toLowerCase()}`,
      one(`HKLM\\SYSTEM\\CurrentControlSet\\Services\\${name}`, 'Start'),
    ]),
  ),
  'ncsi.enable-active-probing': one(
    'HKLM\\SYSTEM\\CurrentControlSet\\Services\\NlaSvc\\Parameters\\Internet',
    'EnableActiveProbing',
  ),
  'ncsi.no-active-probe': one(`${POLICIES}\\Windows\\NetworkConnectivityStatusIndicator`, 'NoActiveProbe'),
  'proxy.settings-per-user': one(`HKLM\\SOFTWARE\\Policies\\${INTERNET}`, 'ProxySettingsPerUser'),
  ...Object.fromEntries(
    [
      ['enable', 'ProxyEnable'],
      ['server', 'ProxyServer'],
      ['script', 'AutoConfigURL'],
    ].flatMap(([part = '', name = '']) => [
      [`proxy.user.${part}`, one(`HKCU\\SOFTWARE\\${INTERNET}`, name)],
      [`proxy.machine.${part}`, one(`HKLM\\SOFTWARE\\${INTERNET}`, name)],
      [`proxy.account.${part}.system`, one(`HKU\\S-1-5-18\\SOFTWARE\\${INTERNET}`, name)],
      [`proxy.account.${part}.default`, one(`HKU\\.DEFAULT\\SOFTWARE\\${INTERNET}`, name)],
    ]),
  ),
  // general knowledge
  'office.click-to-run': both('Microsoft\\Office\\ClickToRun\\Configuration', 'Platform'),
  'office.click-to-run-15': both('Microsoft\\Office\\15.0\\ClickToRun\\Configuration', 'Platform'),
  'office.click-to-run-16.version': both('Microsoft\\Office\\ClickToRun\\Configuration', 'VersionToReport'),
  'office.click-to-run-15.version': both('Microsoft\\Office\\15.0\\ClickToRun\\Configuration', 'VersionToReport'),
  'office.click-to-run-16.products': both('Microsoft\\Office\\ClickToRun\\Configuration', 'ProductReleaseIds'),
  'office.msi-16.0': both('Microsoft\\Office\\16.0\\Outlook', 'Bitness'),
  'office.msi-15.0': both('Microsoft\\Office\\15.0\\Outlook', 'Bitness'),
  'office.msi-14.0': both('Microsoft\\Office\\14.0\\Outlook', 'Bitness'),
  ...Object.fromEntries(
    ['16.0', '15.0', '14.0', '12.0', '11.0'].map((version) => [
      `office.install-root-${version}`,
      both(`Microsoft\\Office\\${version}\\Common\\InstallRoot`, 'Path'),
    ]),
  ),
  'office.path-outlook': one('HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\App Paths\\outlook.exe', ''),
  'office.path-winword': one('HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\App Paths\\winword.exe', ''),
  // facts 15.3
  'office.sign-in-15.enable-adal': one('HKCU\\SOFTWARE\\Microsoft\\Office\\15.0\\Common\\Identity', 'EnableADAL'),
  'office.sign-in-15.version': one('HKCU\\SOFTWARE\\Microsoft\\Office\\15.0\\Common\\Identity', 'Version'),
  'office.sign-in-16.enable-adal': one('HKCU\\SOFTWARE\\Microsoft\\Office\\16.0\\Common\\Identity', 'EnableADAL'),
  'office.sign-in-16.policy-enable-adal': one(
    'HKCU\\SOFTWARE\\Policies\\Microsoft\\Office\\16.0\\Common\\Identity',
    'EnableADAL',
  ),
  'office.sign-in-16.disable-wam-override': one(
    'HKCU\\SOFTWARE\\Microsoft\\Office\\16.0\\Common\\Identity',
    'DisableADALatopWAMOverride',
  ),
  'office.sign-in-16.disable-wam': one('HKCU\\SOFTWARE\\Microsoft\\Office\\16.0\\Common\\Identity', 'DisableAADWAM'),
  // general knowledge
  'office.onedrive-user': one('HKCU\\SOFTWARE\\Microsoft\\OneDrive', 'Version'),
  'office.onedrive-machine': both('Microsoft\\OneDrive', 'Version'),
  // facts 22.2 and 20.3
  ...Object.fromEntries(
    ['10', '11'].flatMap((version) => [
      [
        `sql-client.sqlncli-${version}`,
        both(`Microsoft\\Microsoft SQL Server\\SQLNCLI${version}\\CurrentVersion`, 'Version'),
      ],
      [
        `sql-client.native-${version}`,
        both(`Microsoft\\Microsoft SQL Server Native Client ${version}.0\\CurrentVersion`, 'Version'),
      ],
    ]),
  ),
  'sql-client.odbc-11': both('ODBC\\ODBCINST.INI\\ODBC Driver 11 for SQL Server', 'Driver'),
  'eap.tls-version': one('HKLM\\SYSTEM\\CurrentControlSet\\Services\\RasMan\\PPP\\EAP\\13', 'TlsVersion'),
  'remote-desktop.closed-by-policy': one(REMOTE_DESKTOP_POLICY, 'fDenyTSConnections'),
  'remote-desktop.closed': one(`${CONTROL}\\Terminal Server`, 'fDenyTSConnections'),
  'remote-desktop.security-layer-by-policy': one(REMOTE_DESKTOP_POLICY, 'SecurityLayer'),
  'remote-desktop.security-layer': one(`${CONTROL}\\Terminal Server\\WinStations\\RDP-Tcp`, 'SecurityLayer'),
};

describe('the catalogue', () => {
  it.each(Object.entries(PLACES))('has %s at its path in Windows', (id, places) => {
    expect(placesOf(id)).toEqual(places);
  });

  it('has no other setting, and each once', () => {
    expect(Object.keys(PLACES)).toEqual(SETTINGS.map(({ id }) => id));
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

  it('has one setting for 32-bit Windows only, whose path elsewhere is a view of another', () => {
    expect(SETTINGS.filter(({ only }) => only !== undefined).map(({ id, only }) => [id, only])).toEqual([
      ['stray.wow6432node', 'x86'],
    ]);
  });

  it('names the source of each place, or states that there is none', () => {
    for (const { id, source } of SETTINGS)
      expect([id, source]).toEqual([id, expect.stringMatching(/^[A-Z]\d{1,2}$|^not-looked-up$/)]);
    const notLookedUp = SETTINGS.filter(({ source }) => source === 'not-looked-up').map(({ id }) => id);
    const office = Object.keys(PLACES).filter((id) => /^office\.(?!sign-in)|policy-enable-adal$/.test(id));
    expect([...notLookedUp].sort()).toEqual(
      [
        'proxy.winhttp-settings',
        'certificates.root-address',
        'explorer.svc-version',
        'explorer.version',
        'service.winhttpautoproxysvc',
        ...['enable', 'server', 'script'].map((part) => `proxy.user.${part}`),
        ...office,
        ...Object.keys(PLACES).filter((id) => /^(?:sql-client\.(?!sqlncli)|remote-desktop\.closed$)/.test(id)),
      ].sort(),
    );
  });
});

describe('a setting that is not in the catalogue', () => {
  it('is null for those who look it up, and a bug for those who need it', () => {
    expect(settingById('winhttp.other')).toBeUndefined();
    expect(() => setting('winhttp.other')).toThrow('winhttp.other');
    expect(settingById('winhttp.default-secure-protocols')).toBe(setting('winhttp.default-secure-protocols'));
  });
});

describe('refOf', () => {
  const user = setting('wininet.user');
  const machine = setting('winhttp.default-secure-protocols');

  it('is in the hive of the given account for a value of the user', () => {
    const { path, name } = user;
    expect(refOf(user, 'native', 'S-1-5-21-1')).toEqual({
      hive: 'HKU',
      view: 'native',
      path: `S-1-5-21-1\\${path}`,
      name,
    });
    expect(refOf(user, 'native')).toEqual({ hive: 'HKCU', view: 'native', path, name });
  });

  it('is the same for every account for a value of the machine', () => {
    const { hive, path, name } = machine;
    expect(refOf(machine, 'wow64', 'S-1-5-21-1')).toEqual({ hive, view: 'wow64', path, name });
  });
});

it('writes nothing but what has a scope or belongs to the user', () => {
  for (const id of ['winhttp.default-secure-protocols', 'wininet.user']) expect(mayBeWritten(setting(id))).toBe(true);
  for (const id of ['machine.edition', 'machine.product-name']) expect(mayBeWritten(setting(id))).toBe(false);
});

it.each<readonly [string, readonly string[], number]>([
  ['proxies of system accounts', SYSTEM_PROXIES.flatMap((ids) => Object.values({ ...ids })), 6],
  ['programs of Office', OFFICE_PROGRAMS, 2],
  ['versions of Internet Explorer', EXPLORER_VERSIONS, 2],
  ['places that WinHTTP falls back to', WINHTTP_FALLBACK_IDS, 3],
  ['ticks of system accounts', WININET_ACCOUNTS, 2],
  ['default value of a stray subkey', [SUBKEY_DEFAULT], 1],
  ['client values of TLS 1.2', [schannelSettingId('TLS 1.2', 'enabled')], 1],
  ['server values of TLS 1.2', [schannelServerId('enabled'), schannelServerId('disabled-by-default')], 2],
])('knows where to read each of the %s', (_what, ids, count) => {
  expect(new Set(ids).size).toBe(count);
  for (const id of ids) expect(settingById(id)?.id).toBe(id);
});
