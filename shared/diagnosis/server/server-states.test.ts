import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { incomingOf } from '../../report/incoming.ts';
import { serverReportSchema } from '../../report/server-report.ts';
import type { Verdict } from '../verdict.ts';
import {
  acceptsInShort,
  DOTNET_48,
  DOTNET_ON,
  exchange,
  exchange2010,
  productsInShort,
  reportOn,
  retired,
  rungsInShort,
  schannel,
  type TestServer,
} from './states.suite.ts';

/** What is found stands in the notation of `states.suite.ts`: the verdict, `accepts`, rungs; then each product. */
type Row = readonly [
  what: string,
  build: number | null,
  found: string,
  values?: TestServer['values'],
  sql?: NonNullable<TestServer['sql']>,
];

const server = schannel.bind(null, 'server');
const client = schannel.bind(null, 'client');
const OFF = retired('server');
const ON_12 = server('TLS 1.2', 1, 0);
const DENIED = { denied: true } as const;
const IIS = { 'iis.major-version': 10 };
const READY = { ...DOTNET_48, ...DOTNET_ON };
const GOOD = { ...READY, ...retired('server', 'client') };
const STRONG_64 = 'dotnet.v4.sch-use-strong-crypto native';
const STRONG_32 = 'dotnet.v4.sch-use-strong-crypto wow64';
const CONFIGMGR = { 'configmgr.folder': 'C:\\ConfigMgr' };
const CLIENT_11 = 'sql-client.sqlncli-11 native';
const ALL_UNSET = Object.fromEntries(Object.keys(DOTNET_ON).map((id) => [id, null]));
const AD_FS = { 'adfs.configuration': 2 };
const WSUS = { 'wsus.content-dir': 'D:\\WSUS' };
const GATEWAY = { 'rd-gateway.start': 2 };
const OFF_12 = server('TLS 1.2', 0, 1);
const ON_7 = { ...ON_12, ...client('TLS 1.2', 1, 0) };

const suites = (list: string | typeof DENIED): TestServer['values'] => ({ ...OFF, 'cipher.policy-functions': list });
const nps = (eap: number | typeof DENIED | null = null, start = 2): TestServer['values'] => {
  return { 'nps.start': start, 'eap.tls-version': eap };
};
const sharePoint = (version: string): TestServer['values'] => {
  return { [`sharepoint.${version.slice(0, 2)}.build-version`]: version };
};
const entra = (version: string): TestServer['values'] => ({ 'entra-connect.version': version });
const skype = (version: string): TestServer['values'] => ({ 'skype.version': version });

/** Windows in its original state, changes of its protocols, and what products make of them. */
const PROTOCOL_ROWS: readonly Row[] = [
  ['Server 2008 without SP2', 6001, 'elsewhere +++... tls12=xnot-here old=!ssl'],
  ['Server 2008 SP2', 6002, 'elsewhere +++rr. tls12=xoff-by-default old=!ssl'],
  ['Server 2008 SP2, TLS 1.2 turned off', 6002, 'elsewhere +++r-. tls12=xoff old=!ssl', OFF_12],
  ['Server 2008 SP2, TLS 1.2 on for servers', 6002, 'unknown +++r?. tls12=?not-known old=!ssl', ON_12],
  ['Server 2008 R2', 7601, 'fix +++rr. tls12=xoff-by-default old=!ssl'],
  ['Server 2008 R2, TLS 1.2 on for servers', 7601, 'better +++r+. old=!ssl', ON_12],
  ['Server 2008 R2, on only for clients', 7601, 'fix +++rr. tls12=xoff-by-default old=!ssl', client('TLS 1.2', 1, 0)],
  ['Server 2008 R2, only Enabled', 7601, 'fix +++rr. tls12=xoff-by-default old=!ssl', server('TLS 1.2', 1, null)],
  ['Server 2022 with only TLS 1.3', 20348, 'fix .----+ tls12=xoff', { ...OFF, ...OFF_12 }],
  ['Server 2012', 9200, 'better -++++. old=!ssl'],
  ['Server 2012 R2', 9600, 'better -++++. old=!ssl'],
  ['Server 2016', 14393, 'better .-+++. old=!old-tls'],
  ['Server 2019', 17763, 'better .-+++. old=!old-tls'],
  ['Server 2022', 20348, 'better .-++++ old=!old-tls'],
  ['Server 2025, with TLS 1.0 in doubt', 26100, 'fine .-??++ old=?in-doubt'],
  ['Server 2025, retired', 26100, 'fine .---++', OFF],
  ['Server 2003', 3790, 'unknown tls12=?not-known old=?not-known'],
  ['no Windows known', null, 'unknown tls12=?not-known old=?not-known'],
  ['SSL 3.0 opened by hand on 2016', 14393, 'better .++++. old=!ssl', server('SSL 3.0', 1, null)],
  ['SSL 2.0 turned on without support for it', 14393, 'fine .---+.', { ...OFF, ...server('SSL 2.0', 1, 0) }],
  ['retired for servers', 14393, 'fine .---+.', OFF],
  ['retired only for clients', 14393, 'better .-+++. old=!sides-differ', retired('client')],
  ['TLS 1.2 off', 14393, 'fix .-++-. tls12=xoff old=!old-tls', server('TLS 1.2', 0, null)],
  ['TLS 1.2 by request', 14393, 'fix .-++r. tls12=xby-request old=!old-tls', server('TLS 1.2', null, 1)],
  ['TLS 1.2 can’t be read', 14393, 'unknown .-++?. tls12=?unreadable old=!old-tls', server('TLS 1.2', DENIED, null)],
  ['TLS 1.2 by any number but 0', 14393, 'fine .---+.', { ...OFF, ...server('TLS 1.2', 0xffffffff, 0) }],
  ['half off: by request for TLS 1.0', 14393, 'better .-r-+. old=!half-off', { ...OFF, ...server('TLS 1.0', 1, 1) }],
  ['off without DisabledByDefault', 14393, 'fine .---+.', { ...OFF, ...server('TLS 1.0', 0, null) }],
  ['on by 0xFFFFFFFF', 14393, 'better .-+-+. old=!old-tls', { ...OFF, ...server('TLS 1.0', 0xffffffff, null) }],
  ['a text in place of a number', 14393, 'better .-+-+. old=!old-tls', { ...OFF, ...server('TLS 1.0', '0', null) }],
  ['TLS 1.0 can’t be read', 26100, 'fine .-?-++ old=?unreadable', { ...OFF, ...server('TLS 1.0', DENIED, null) }],
  ['misspelt', 14393, 'better .---+. misspelt=!found', { ...OFF, 'misspelt.tls-1.0.server': 1 }],
  ['TLS 1.3 forced on 2019', 17763, 'better .---+. tls13=!forced', { ...OFF, ...server('TLS 1.3', 1, 0) }],
  ['TLS 1.3 off on 2022', 20348, 'fine .---+-', { ...OFF, ...server('TLS 1.3', 0, 1) }],
  ['.NET in one view', 14393, 'better .-+++. old=!old-tls dotnet=!set-in-one-view', { ...READY, [STRONG_32]: null }],
  ['.NET not set', 14393, 'better .-+++. old=!old-tls dotnet=!not-set', DOTNET_48],
  ['.NET not set, TLS 1.0 off for what comes in', 14393, 'better .---+. dotnet=!tls10-off', { ...OFF, ...DOTNET_48 }],
  [
    '.NET in one view, TLS 1.0 off for what goes out',
    14393,
    'better .-+++. old=!sides-differ dotnet=!tls10-off',
    { ...retired('client'), ...READY, [STRONG_32]: null },
  ],
  ['.NET turned off', 14393, 'better .-+++. old=!old-tls dotnet=!off', { ...READY, [STRONG_64]: 0 }],
  ['a policy without GCM', 14393, 'better .---+. suites=!without-gcm', suites('TLS_RSA_WITH_AES_128_CBC_SHA')],
  ['a policy with nothing that Windows has', 14393, 'elsewhere .---+. suites=xnone', suites('NO_SUCH_SUITE')],
  ['a policy that can’t be read', 14393, 'fine .---+. suites=?unreadable', suites(DENIED)],
  [
    'Exchange 2016, TLS 1.0 and 1.1 off only for outgoing connections',
    14393,
    'better .-+++. old=!sides-differ; exchange-2016 yes ! same-sides',
    { ...READY, ...retired('client'), ...exchange('15.1.2507.6') },
  ],
  [
    'Exchange 2016 with nothing off: the sides are equal',
    14393,
    'better .-+++. old=!old-tls; exchange-2016 yes +',
    { ...READY, ...exchange('15.1.2507.6') },
  ],
  [
    'Exchange 2010 SP3, whose rollup isn’t seen',
    7601,
    'unknown +++r+. old=!ssl; exchange-2010 unknown ?',
    { ...READY, ...ON_7, ...exchange2010('14.3.123.4') },
  ],
  [
    'Exchange 2016, the sides differ',
    14393,
    'better .---+.; exchange-2016 yes ! same-sides',
    { ...READY, ...OFF, ...exchange('15.1.2507.6') },
  ],
  [
    'Office Online Server without strong crypto',
    14393,
    'better .---+. dotnet=!tls10-off; office-online not-asked ! dotnet4-strong',
    { ...DOTNET_48, ...OFF, 'office-online.service': 2 },
  ],
  [
    'AD FS without strong crypto',
    14393,
    'fix .---+. dotnet=!tls10-off; adfs not-asked x dotnet4-strong-64',
    { ...DOTNET_48, ...OFF, ...AD_FS },
  ],
  [
    'AD FS by its page and no more: the 32-bit view isn’t set',
    14393,
    'better .---+. dotnet=!tls10-off; adfs not-asked +',
    { ...GOOD, ...ALL_UNSET, [STRONG_64]: 1, ...AD_FS },
  ],
  [
    'SQL Server 2008 R2 that ends now and then',
    7601,
    'elsewhere +++r+. old=!ssl dotnet=!not-set; sql-2008-r2 no x',
    { ...DOTNET_48, ...ON_7 },
    { MSSQLSERVER: '10.53.6537.0' },
  ],
];

/** Products on a server that has everything else: each row adds to `GOOD`. */
const PRODUCT_ROWS: readonly Row[] = [
  ['Exchange 2013 CU18', 9600, 'elsewhere -+--+. old=!ssl; exchange-2013 no x', exchange('15.0.1347.2')],
  ['Exchange 2016 CU8', 14393, 'better .---+.; exchange-2016 tls12-only !', exchange('15.1.1415.2')],
  ['Exchange 2016 CU9', 14393, 'fine .---+.; exchange-2016 yes +', exchange('15.1.1466.3')],
  ['Exchange 2010 as of RU19', 9600, 'better -+--+. old=!ssl; exchange-2010 yes +', exchange2010('14.3.382.0')],
  [
    'Exchange 2016, half of .NET',
    14393,
    'fix .---+. dotnet=!tls10-off; exchange-2016 yes x dotnet4',
    { ...exchange('15.1.2507.6'), 'dotnet.v4.system-default-tls-versions wow64': null },
  ],
  ['Exchange 2019 CU14 with TLS 1.3', 20348, 'better .---++; exchange-2019 yes ! tls13-off', exchange('15.2.1544.4')],
  ['Exchange 2019 CU15 with TLS 1.3', 20348, 'fine .---++; exchange-2019 yes +', exchange('15.2.1748.10')],
  [
    'Exchange 2019 CU15, TLS 1.3 forced on 2019',
    17763,
    'better .---+.; exchange-2019 yes ! tls13-from-2022',
    { ...exchange('15.2.1748.10'), ...client('TLS 1.3', 1, 0) },
  ],
  ['Exchange SE', 20348, 'fine .---++; exchange-se yes +', exchange('15.2.2562.17')],
  ['Exchange that no row names', 20348, 'unknown .---++; exchange unknown ? tls13-off', exchange('15.9.1.1')],
  [
    'Exchange whose version can’t be read',
    14393,
    'unknown .---+.; exchange unknown ?',
    { ...exchange('15.1.2507.6'), 'exchange.build': DENIED },
  ],
  ['Office Online Server', 14393, 'fine .---+.; office-online not-asked +', { 'office-online.service': 2 }],
  [
    'Office Web Apps Server whose service isn’t seen',
    14393,
    'fine .---+.; office-online not-asked +',
    { 'office-online.15.version': '15.0.4569.1506' },
  ],
  ['SharePoint 2013', 9600, 'better -+--+. old=!ssl; sharepoint-2013 not-asked +', sharePoint('15.0.5023.1183')],
  [
    'SharePoint 2013 with .NET 4.5',
    9600,
    'elsewhere -+--+. old=!ssl; sharepoint-2013 not-asked x dotnet-46',
    { 'dotnet-setup.v4-release': 378389, ...sharePoint('15.0.5023.1183') },
  ],
  ['SharePoint 2016', 14393, 'fine .---+.; sharepoint-2016 not-asked +', sharePoint('16.0.4351.1000')],
  ['SharePoint 2019', 17763, 'fine .---+.; sharepoint-2019 not-asked +', sharePoint('16.0.10337.12109')],
  ['SharePoint SE', 20348, 'fine .---++; sharepoint-se not-asked +', sharePoint('16.0.14326.20450')],
  [
    'SharePoint whose version is garbled',
    17763,
    'unknown .---+.; sharepoint unknown ?',
    { 'sharepoint.16.setup-type': 'CLEAN_INSTALL', 'sharepoint.16.build-version': 'later' },
  ],
  ['Lync Server 2013', 9600, 'better -+--+. old=!ssl; lync-2013 tls12-only !', skype('5.0.8308.0')],
  ['Skype for Business 2015 CU8', 9600, 'better -+--+. old=!ssl; skype-2015 tls12-only !', skype('6.0.9319.510')],
  ['Skype for Business 2019 CU1', 17763, 'fine .---+.; skype-2019 yes +', skype('7.0.2046.123')],
  ['Skype for Business of an unknown version', 17763, 'unknown .---+.; skype unknown ?', { 'skype.type': 'Volume' }],
  [
    'AD FS with strong crypto only in the other view',
    14393,
    'fix .---+. dotnet=!tls10-off; adfs not-asked x dotnet4-strong-64',
    { [STRONG_64]: null, ...AD_FS },
  ],
  [
    'AD FS and its proxy, ready',
    14393,
    'fine .---+.; adfs not-asked +; adfs-proxy not-asked +',
    { ...AD_FS, 'adfs.proxy-configuration': 2 },
  ],
  ['AD FS that isn’t configured', 14393, 'fine .---+.', { 'adfs.configuration': 1 }],
  ['Entra Connect before 1.2.65', 14393, 'elsewhere .---+.; entra-connect no x', entra('1.1.882.0')],
  ['Entra Connect refused since 2026-09-30', 14393, 'elsewhere .---+.; entra-connect refused x', entra('2.5.76.0')],
  [
    'Entra Connect with the wrong half of its page',
    14393,
    'fix .----. tls12=xoff dotnet=!tls10-off; entra-connect yes x tls12-server tls12-client dotnet4',
    { ...OFF_12, ...client('TLS 1.2', 0, 1), [STRONG_64]: 0, ...entra('2.5.79.0') },
  ],
  [
    'ConfigMgr’s site server',
    17763,
    'fine .---+.; configmgr not-asked +',
    { ...CONFIGMGR, 'configmgr.version': '5.00.9122.1000' },
  ],
  [
    'ConfigMgr’s site server with an old Native Client',
    17763,
    'elsewhere .---+.; configmgr not-asked x native-client-11',
    { ...CONFIGMGR, [CLIENT_11]: '11.0.2100.60' },
  ],
  [
    'ConfigMgr’s site server with that of SP4 at both places',
    17763,
    'fine .---+.; configmgr not-asked +',
    { ...CONFIGMGR, [CLIENT_11]: '11.4.7001.0', 'sql-client.native-11 wow64': '11.4.7462.6' },
  ],
  [
    'ConfigMgr’s site server whose Native Client can’t be read',
    17763,
    'unknown .---+.; configmgr not-asked ? native-client-11?',
    { ...CONFIGMGR, [CLIENT_11]: DENIED },
  ],
  ['SQL Server 2012 between branches', 14393, 'unknown .---+.; sql-2012 unknown ?', {}, { MSSQLSERVER: '11.2.5400.0' }],
  ['SQL Server 2012 SP3', 14393, 'elsewhere .---+.; sql-2012 no x', {}, { MSSQLSERVER: '11.3.6020.0' }],
  ['SQL Server 2012 SP4', 14393, 'fine .---+.; sql-2012 yes +', {}, { MSSQLSERVER: '11.4.7001.0' }],
  ['SQL Server 2014 SP1', 14393, 'elsewhere .---+.; sql-2014 no x', {}, { MSSQLSERVER: '12.1.4100.1' }],
  ['SQL Server 2014 SP1 with CU5', 14393, 'fine .---+.; sql-2014 yes +', {}, { MSSQLSERVER: '12.1.4439.1' }],
  ['SQL Server 2005 SP4', 14393, 'elsewhere .---+.; sql-2005 no x', {}, { LEGACY: '9.4.5000' }],
  [
    'two instances, one of them unreadable',
    17763,
    'unknown .---+.; sql-2016 yes +; sql unknown ?',
    {},
    { MSSQLSERVER: '15.0.2000.5', OTHER: DENIED },
  ],
  ['WSUS on Server 2012', 9200, 'better -+--+. old=!ssl; wsus not-asked +', WSUS],
  ['WSUS on Server 2019', 17763, 'fine .---+.; wsus not-asked +', WSUS],
  ['WSUS with TLS 1.2 off', 17763, 'fix .----. tls12=xoff; wsus not-asked x tls12-server', { ...OFF_12, ...WSUS }],
  ['NPS on Server 2019', 17763, 'fine .---+.; nps not-asked +', nps()],
  ['NPS held at TLS 1.0 by EAP’s value', 17763, 'better .---+.; nps not-asked ! eap-tls12', nps(0xc0)],
  ['NPS with TLS 1.0 to 1.2 in EAP’s value', 17763, 'fine .---+.; nps not-asked +', nps(0xfc0)],
  ['NPS on Server 2012 R2, without a value', 9600, 'better -+--+. old=!ssl; nps not-asked ! eap-tls12', nps()],
  ['NPS whose EAP value can’t be read', 17763, 'fine .---+.; nps not-asked + eap-tls12?', nps(DENIED)],
  ['NPS that is disabled', 17763, 'fine .---+.', nps(null, 4)],
  ['EAP held at TLS 1.0 without NPS', 17763, 'elsewhere .---+.', { 'eap.tls-version': 0xc0 }],
  [
    'a Remote Desktop Gateway with its NPS',
    9600,
    'better -+--+. old=!ssl; nps not-asked +; rd-gateway not-asked +',
    { ...GATEWAY, ...nps(0xc00) },
  ],
  [
    'a Remote Desktop Gateway with TLS 1.2 off',
    14393,
    'fix .----. tls12=xoff; rd-gateway not-asked x tls12-server',
    { ...OFF_12, ...GATEWAY },
  ],
  ['only IIS', 20348, 'fine .---++; iis not-asked +', IIS],
];

const VERDICTS: Readonly<Record<Verdict, string>> = {
  'no-change-needed': 'fine',
  'improvement-available': 'better',
  'fix-available': 'fix',
  'cannot-be-fixed-here': 'elsewhere',
  undetermined: 'unknown',
};

function short(one: TestServer): string {
  const report = reportOn(one);
  const rungs = Object.entries(rungsInShort(report)).map(([rung, code]) => `${rung.replace('-protocols', '')}=${code}`);
  const whole = [VERDICTS[report.verdict], acceptsInShort(report), ...rungs].filter((word) => word !== '').join(' ');
  return [whole, ...productsInShort(report)].join('; ');
}

const SERVERS = [
  ...PROTOCOL_ROWS.map(([what, build, found, values = {}, sql = {}]) => ({ what, found, build, values, sql })),
  ...PRODUCT_ROWS.map(([what, build, found, values = {}, sql = {}]) => {
    return { what, found, build, values: { ...GOOD, ...values }, sql };
  }),
];

it.each(SERVERS)('a server: $what', ({ found, ...one }) => {
  expect(short(one)).toBe(found);
});

describe('the result for the server role', () => {
  it('matches its schema on every server', () => {
    for (const row of SERVERS) {
      expect([row.what, v.safeParse(serverReportSchema, reportOn(row)).issues]).toEqual([row.what, undefined]);
    }
  });

  it('is never that nothing has to change if there is a warning, in the other half’s report neither', () => {
    for (const row of SERVERS) {
      const report = reportOn(row);
      const isCalm = [...report.findings, ...report.products].every(
        ({ state }) => state !== 'warn' && state !== 'fail',
      );
      const { verdict, cause } = incomingOf(report);
      expect([row.what, isCalm || verdict !== 'no-change-needed', isCalm || cause !== null]).toEqual([
        row.what,
        true,
        true,
      ]);
    }
  });

  it.each([
    ['no product', {}, 'none'],
    ['only IIS', { values: IIS }, 'iis'],
    ['IIS and Exchange', { values: { ...IIS, ...exchange('15.1.2507.6') } }, null],
    ['only SQL Server', { sql: { X: '13.0.1.1' } }, null],
    ['a product that couldn’t be looked for', { values: { 'adfs.configuration': DENIED } }, null],
    ['a list of instances that can’t be read', { sql: null }, null],
  ] as const)('reports whether nothing was found: %s', (_, pc, alone) => {
    expect(reportOn({ build: 14393, ...pc }).alone).toBe(alone);
  });

  it.each([
    ['no product', {}, 'retire'],
    ['SQL Server', { sql: { X: '13.0.1.1' } }, 'retire'],
    ['Exchange', { values: exchange('15.1.2507.6') }, 'retire-both'],
    ['Exchange 2010', { values: exchange2010('14.3.123.4') }, 'retire-both'],
    ['an Exchange whose key can’t be read', { values: { 'exchange.major': DENIED } }, 'retire-both'],
  ] as const)('turns old protocols off on both sides if one side would do harm: %s', (_, pc, repair) => {
    const { findings } = reportOn({ build: 14393, ...pc });
    expect(findings.find(({ rung }) => rung === 'old-protocols')?.repair).toBe(repair);
  });

  it('shows the build of SQL Server, with its registry value', () => {
    const [product] = reportOn({ build: 14393, sql: { MSSQLSERVER: '12.1.4100.1' } }).products;
    expect([product?.version, product?.evidence[0]?.found]).toEqual(['12.0.4100.1', '12.1.4100.1']);
  });

  it('names what couldn’t be looked for, also among its limits', () => {
    const report = reportOn({ build: 14393, values: { 'adfs.configuration': DENIED }, sql: null });
    expect(report.unreadable).toEqual(['adfs', 'sql']);
    expect(report.limits).toContain('product-unreadable');
    expect(reportOn({ build: 14393 }).limits).not.toContain('product-unreadable');
  });

  it('states for each item how this program fixes it, or that it is manual', () => {
    const report = reportOn({ build: 7601, values: { ...DOTNET_48, 'adfs.configuration': 2 } });
    const repairs = report.findings.flatMap(({ rung, repair }) => (repair === null ? [] : [`${rung} ${repair}`]));
    expect(repairs).toEqual(['tls12 schannel-server', 'old-protocols retire', 'dotnet dotnet']);
    expect(report.products[0]?.asks.map(({ ask, repair }) => `${ask} ${repair ?? 'by hand'}`)).toEqual([
      'tls12-server schannel-server',
      'tls12-client schannel',
      'dotnet4-strong-64 dotnet',
    ]);
  });

  it('fixes nothing on a Server 2008, which has no plan', () => {
    const values = { ...DOTNET_48, ...server('TLS 1.2', 0, 1), 'iis.major-version': 7 };
    const { findings, products } = reportOn({ build: 6002, values });
    expect(findings.map(({ code }) => code)).toEqual(expect.arrayContaining(['off', 'ssl', 'not-set']));
    const asks = products.flatMap((product) => product.asks);
    expect(asks.map(({ ask, state }) => `${ask} ${state}`)).toEqual(['tls12-server unmet']);
    expect([...findings, ...asks].map(({ repair }) => repair)).toEqual([...findings, ...asks].map(() => null));
  });
});
