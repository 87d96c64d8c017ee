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

interface Row extends TestServer {
  readonly what: string;
  readonly verdict: Verdict;
  readonly accepts: string;
  readonly rungs?: Readonly<Record<string, string>>;
  readonly products?: readonly string[];
}

const OLD_TLS = { 'old-protocols': '!old-tls' };
const OLD_SSL = { 'old-protocols': '!ssl' };
const ON_12 = schannel('server', 'TLS 1.2', 1, 0);
const DENIED = { denied: true } as const;
const IIS = { 'iis.major-version': 10 };
const READY = { ...DOTNET_48, ...DOTNET_ON };

/** Windows in its original state, and changes of its protocols. */
const PROTOCOL_ROWS: readonly Row[] = [
  {
    what: 'Server 2008 without SP2',
    build: 6001,
    verdict: 'cannot-be-fixed-here',
    accepts: '+++...',
    rungs: { tls12: 'xnot-here', ...OLD_SSL },
  },
  {
    what: 'Server 2008 SP2',
    build: 6002,
    verdict: 'cannot-be-fixed-here',
    accepts: '+++rr.',
    rungs: { tls12: 'xoff-by-default', ...OLD_SSL },
  },
  {
    what: 'Server 2008 SP2, TLS 1.2 turned off',
    build: 6002,
    values: schannel('server', 'TLS 1.2', 0, 1),
    verdict: 'cannot-be-fixed-here',
    accepts: '+++r-.',
    rungs: { tls12: 'xoff', ...OLD_SSL },
  },
  {
    what: 'Server 2008 SP2, TLS 1.2 on for servers',
    build: 6002,
    values: ON_12,
    verdict: 'undetermined',
    accepts: '+++r?.',
    rungs: { tls12: '?not-known', ...OLD_SSL },
  },
  {
    what: 'Server 2008 R2',
    build: 7601,
    verdict: 'fix-available',
    accepts: '+++rr.',
    rungs: { tls12: 'xoff-by-default', ...OLD_SSL },
  },
  {
    what: 'Server 2008 R2, TLS 1.2 on for servers',
    build: 7601,
    values: ON_12,
    verdict: 'improvement-available',
    accepts: '+++r+.',
    rungs: OLD_SSL,
  },
  {
    what: 'Server 2008 R2, on only for clients',
    build: 7601,
    values: schannel('client', 'TLS 1.2', 1, 0),
    verdict: 'fix-available',
    accepts: '+++rr.',
    rungs: { tls12: 'xoff-by-default', ...OLD_SSL },
  },
  {
    what: 'Server 2008 R2, half of it: only Enabled',
    build: 7601,
    values: schannel('server', 'TLS 1.2', 1, null),
    verdict: 'fix-available',
    accepts: '+++rr.',
    rungs: { tls12: 'xoff-by-default', ...OLD_SSL },
  },
  {
    what: 'Server 2022 with only TLS 1.3',
    build: 20348,
    values: { ...retired('server'), ...schannel('server', 'TLS 1.2', 0, 1) },
    verdict: 'fix-available',
    accepts: '.----+',
    rungs: { tls12: 'xoff' },
  },
  { what: 'Server 2012', build: 9200, verdict: 'improvement-available', accepts: '-++++.', rungs: OLD_SSL },
  { what: 'Server 2012 R2', build: 9600, verdict: 'improvement-available', accepts: '-++++.', rungs: OLD_SSL },
  { what: 'Server 2016', build: 14393, verdict: 'improvement-available', accepts: '.-+++.', rungs: OLD_TLS },
  { what: 'Server 2019', build: 17763, verdict: 'improvement-available', accepts: '.-+++.', rungs: OLD_TLS },
  { what: 'Server 2022', build: 20348, verdict: 'improvement-available', accepts: '.-++++', rungs: OLD_TLS },
  {
    what: 'Server 2025, with TLS 1.0 in doubt',
    build: 26100,
    verdict: 'no-change-needed',
    accepts: '.-??++',
    rungs: { 'old-protocols': '?in-doubt' },
  },
  {
    what: 'Server 2025, retired',
    build: 26100,
    values: retired('server'),
    verdict: 'no-change-needed',
    accepts: '.---++',
  },
  {
    what: 'no Windows known',
    build: null,
    verdict: 'undetermined',
    accepts: '',
    rungs: { tls12: '?not-known', 'old-protocols': '?not-known' },
  },
  {
    what: 'SSL 3.0 opened by hand on 2016',
    build: 14393,
    values: schannel('server', 'SSL 3.0', 1, null),
    verdict: 'improvement-available',
    accepts: '.++++.',
    rungs: OLD_SSL,
  },
  {
    what: 'SSL 2.0 turned on without support for it',
    build: 14393,
    values: { ...retired('server'), ...schannel('server', 'SSL 2.0', 1, 0) },
    verdict: 'no-change-needed',
    accepts: '.---+.',
  },
  {
    what: 'retired for servers',
    build: 14393,
    values: retired('server'),
    verdict: 'no-change-needed',
    accepts: '.---+.',
  },
  {
    what: 'retired only for clients',
    build: 14393,
    values: retired('client'),
    verdict: 'improvement-available',
    accepts: '.-+++.',
    rungs: OLD_TLS,
  },
  {
    what: 'TLS 1.2 off',
    build: 14393,
    values: schannel('server', 'TLS 1.2', 0, null),
    verdict: 'fix-available',
    accepts: '.-++-.',
    rungs: { tls12: 'xoff', ...OLD_TLS },
  },
  {
    what: 'TLS 1.2 by request',
    build: 14393,
    values: schannel('server', 'TLS 1.2', null, 1),
    verdict: 'fix-available',
    accepts: '.-++r.',
    rungs: { tls12: 'xby-request', ...OLD_TLS },
  },
  {
    what: 'TLS 1.2 can’t be read',
    build: 14393,
    values: schannel('server', 'TLS 1.2', DENIED, null),
    verdict: 'undetermined',
    accepts: '.-++?.',
    rungs: { tls12: '?unreadable', ...OLD_TLS },
  },
  {
    what: 'TLS 1.2 by any number but 0',
    build: 14393,
    values: { ...retired('server'), ...schannel('server', 'TLS 1.2', 0xffffffff, 0) },
    verdict: 'no-change-needed',
    accepts: '.---+.',
  },
  {
    what: 'half off: by request for TLS 1.0',
    build: 14393,
    values: { ...retired('server'), ...schannel('server', 'TLS 1.0', 1, 1) },
    verdict: 'improvement-available',
    accepts: '.-r-+.',
    rungs: { 'old-protocols': '!half-off' },
  },
  {
    what: 'off without DisabledByDefault',
    build: 14393,
    values: { ...retired('server'), ...schannel('server', 'TLS 1.0', 0, null) },
    verdict: 'no-change-needed',
    accepts: '.---+.',
  },
  {
    what: 'on by 0xFFFFFFFF',
    build: 14393,
    values: { ...retired('server'), ...schannel('server', 'TLS 1.0', 0xffffffff, null) },
    verdict: 'improvement-available',
    accepts: '.-+-+.',
    rungs: OLD_TLS,
  },
  {
    what: 'a text in place of a number',
    build: 14393,
    values: { ...retired('server'), ...schannel('server', 'TLS 1.0', '0', null) },
    verdict: 'improvement-available',
    accepts: '.-+-+.',
    rungs: OLD_TLS,
  },
  {
    what: 'TLS 1.0 can’t be read and is off by default',
    build: 26100,
    values: { ...retired('server'), ...schannel('server', 'TLS 1.0', DENIED, null) },
    verdict: 'no-change-needed',
    accepts: '.-?-++',
    rungs: { 'old-protocols': '?unreadable' },
  },
  {
    what: 'misspelt',
    build: 14393,
    values: { ...retired('server'), 'misspelt.tls-1.0.server': 1 },
    verdict: 'improvement-available',
    accepts: '.---+.',
    rungs: { misspelt: '!found' },
  },
  {
    what: 'TLS 1.3 forced on 2019',
    build: 17763,
    values: { ...retired('server'), ...schannel('server', 'TLS 1.3', 1, 0) },
    verdict: 'improvement-available',
    accepts: '.---+.',
    rungs: { tls13: '!forced' },
  },
  {
    what: 'TLS 1.3 off on 2022',
    build: 20348,
    values: { ...retired('server'), ...schannel('server', 'TLS 1.3', 0, 1) },
    verdict: 'no-change-needed',
    accepts: '.---+-',
  },
  {
    what: '.NET in one view',
    build: 14393,
    values: { ...READY, 'dotnet.v4.sch-use-strong-crypto wow64': null },
    verdict: 'improvement-available',
    accepts: '.-+++.',
    rungs: { ...OLD_TLS, dotnet: '!set-in-one-view' },
  },
  {
    what: '.NET not set',
    build: 14393,
    values: { ...DOTNET_48 },
    verdict: 'improvement-available',
    accepts: '.-+++.',
    rungs: { ...OLD_TLS, dotnet: '!not-set' },
  },
  {
    what: '.NET not set, TLS 1.0 off for what comes in',
    build: 14393,
    values: { ...retired('server'), ...DOTNET_48 },
    verdict: 'improvement-available',
    accepts: '.---+.',
    rungs: { dotnet: '!tls10-off' },
  },
  {
    what: '.NET in one view, TLS 1.0 off for what goes out',
    build: 14393,
    values: { ...retired('client'), ...READY, 'dotnet.v4.sch-use-strong-crypto wow64': null },
    verdict: 'improvement-available',
    accepts: '.-+++.',
    rungs: { ...OLD_TLS, dotnet: '!tls10-off' },
  },
  {
    what: '.NET turned off',
    build: 14393,
    values: { ...READY, 'dotnet.v4.sch-use-strong-crypto native': 0 },
    verdict: 'improvement-available',
    accepts: '.-+++.',
    rungs: { ...OLD_TLS, dotnet: '!off' },
  },
  {
    what: 'a policy without GCM',
    build: 14393,
    values: { ...retired('server'), 'cipher.policy-functions': 'TLS_RSA_WITH_AES_128_CBC_SHA' },
    verdict: 'improvement-available',
    accepts: '.---+.',
    rungs: { suites: '!without-gcm' },
  },
  {
    what: 'a policy with nothing that Windows has',
    build: 14393,
    values: { ...retired('server'), 'cipher.policy-functions': 'NO_SUCH_SUITE' },
    verdict: 'cannot-be-fixed-here',
    accepts: '.---+.',
    rungs: { suites: 'xnone' },
  },
  {
    what: 'a policy that can’t be read',
    build: 14393,
    values: { ...retired('server'), 'cipher.policy-functions': DENIED },
    verdict: 'no-change-needed',
    accepts: '.---+.',
    rungs: { suites: '?unreadable' },
  },
];

const GOOD = { ...READY, ...retired('server', 'client') };
const on = (build: number): Pick<Row, 'build' | 'accepts' | 'verdict'> => ({
  build,
  verdict: 'no-change-needed',
  accepts: build >= 20348 ? '.---++' : build >= 14393 ? '.---+.' : '-+--+.',
});
const AD_FS_BY_ITS_PAGE = {
  ...Object.fromEntries(Object.keys(DOTNET_ON).map((id) => [id, null])),
  'dotnet.v4.sch-use-strong-crypto native': 1,
};
const ON_2012_R2 = { ...on(9600), verdict: 'improvement-available', rungs: OLD_SSL } as const;
const TLS_10_OFF = { dotnet: '!tls10-off' };

/** Products on an otherwise healthy server. */
const PRODUCT_ROWS: readonly Row[] = [
  {
    what: 'Exchange 2013 CU18',
    ...ON_2012_R2,
    verdict: 'cannot-be-fixed-here',
    values: { ...GOOD, ...exchange('15.0.1347.2') },
    products: ['exchange-2013 no x'],
  },
  {
    what: 'Exchange 2013 CU19',
    ...ON_2012_R2,
    values: { ...GOOD, ...exchange('15.0.1365.1') },
    products: ['exchange-2013 tls12-only !'],
  },
  {
    what: 'Exchange 2013 CU23',
    ...ON_2012_R2,
    values: { ...GOOD, ...exchange('15.0.1497.2') },
    products: ['exchange-2013 yes +'],
  },
  {
    what: 'Exchange 2016 CU8',
    ...on(14393),
    verdict: 'improvement-available',
    values: { ...GOOD, ...exchange('15.1.1415.2') },
    products: ['exchange-2016 tls12-only !'],
  },
  {
    what: 'Exchange 2016 CU9',
    ...on(14393),
    values: { ...GOOD, ...exchange('15.1.1466.3') },
    products: ['exchange-2016 yes +'],
  },
  {
    what: 'Exchange 2016, TLS 1.0 and 1.1 off only for outgoing connections',
    ...on(14393),
    verdict: 'improvement-available',
    accepts: '.-+++.',
    values: { ...READY, ...retired('client'), ...exchange('15.1.2507.6') },
    rungs: OLD_TLS,
    products: ['exchange-2016 yes ! same-sides'],
  },
  {
    what: 'Exchange 2016 with nothing off: the sides are equal',
    ...on(14393),
    verdict: 'improvement-available',
    accepts: '.-+++.',
    values: { ...READY, ...exchange('15.1.2507.6') },
    rungs: OLD_TLS,
    products: ['exchange-2016 yes +'],
  },
  {
    what: 'Exchange 2010 SP3, whose rollup isn’t seen',
    build: 7601,
    verdict: 'undetermined',
    accepts: '+++r+.',
    rungs: OLD_SSL,
    values: { ...READY, ...ON_12, ...schannel('client', 'TLS 1.2', 1, 0), ...exchange2010('14.3.123.4') },
    products: ['exchange-2010 unknown ?'],
  },
  {
    what: 'Exchange 2010 SP2',
    ...ON_2012_R2,
    verdict: 'cannot-be-fixed-here',
    values: { ...GOOD, ...exchange2010('14.2.247.5') },
    products: ['exchange-2010 no x'],
  },
  {
    what: 'Exchange 2010 with a number of RU19',
    ...ON_2012_R2,
    values: { ...GOOD, ...exchange2010('14.3.382.0') },
    products: ['exchange-2010 yes +'],
  },
  {
    what: 'Exchange 2016, half of .NET',
    ...on(14393),
    verdict: 'fix-available',
    values: { ...GOOD, ...exchange('15.1.2507.6'), 'dotnet.v4.system-default-tls-versions wow64': null },
    rungs: TLS_10_OFF,
    products: ['exchange-2016 yes x dotnet4'],
  },
  {
    what: 'Exchange 2016, the sides differ',
    ...on(14393),
    verdict: 'improvement-available',
    values: { ...READY, ...retired('server'), ...exchange('15.1.2507.6') },
    products: ['exchange-2016 yes ! same-sides'],
  },
  {
    what: 'Exchange 2019 CU14 with TLS 1.3',
    ...on(20348),
    verdict: 'improvement-available',
    values: { ...GOOD, ...exchange('15.2.1544.4') },
    products: ['exchange-2019 yes ! tls13-off'],
  },
  {
    what: 'Exchange 2019 CU15 with TLS 1.3',
    ...on(20348),
    values: { ...GOOD, ...exchange('15.2.1748.10') },
    products: ['exchange-2019 yes +'],
  },
  {
    what: 'Exchange 2019 CU15, TLS 1.3 forced on 2019',
    ...on(17763),
    verdict: 'improvement-available',
    values: { ...GOOD, ...exchange('15.2.1748.10'), ...schannel('client', 'TLS 1.3', 1, 0) },
    products: ['exchange-2019 yes ! tls13-from-2022'],
  },
  {
    what: 'Exchange SE',
    ...on(20348),
    values: { ...GOOD, ...exchange('15.2.2562.17') },
    products: ['exchange-se yes +'],
  },
  {
    what: 'Exchange of a version that no row names',
    ...on(20348),
    verdict: 'undetermined',
    values: { ...GOOD, ...exchange('15.9.1.1') },
    products: ['exchange unknown ? tls13-off'],
  },
  {
    what: 'Exchange whose version can’t be read',
    ...on(14393),
    verdict: 'undetermined',
    values: { ...GOOD, ...exchange('15.1.2507.6'), 'exchange.build': DENIED },
    products: ['exchange unknown ?'],
  },
  {
    what: 'Office Online Server',
    ...on(14393),
    values: { ...GOOD, 'office-online.service': 2 },
    products: ['office-online not-asked +'],
  },
  {
    what: 'Office Web Apps Server whose service isn’t seen',
    ...on(14393),
    values: { ...GOOD, 'office-online.15.version': '15.0.4569.1506' },
    products: ['office-online not-asked +'],
  },
  {
    what: 'Office Online Server without strong crypto',
    ...on(14393),
    verdict: 'improvement-available',
    values: { ...DOTNET_48, ...retired('server'), 'office-online.service': 2 },
    rungs: TLS_10_OFF,
    products: ['office-online not-asked ! dotnet4-strong'],
  },
  {
    what: 'SharePoint 2013',
    ...ON_2012_R2,
    values: { ...GOOD, 'sharepoint.15.build-version': '15.0.5023.1183' },
    products: ['sharepoint-2013 not-asked +'],
  },
  {
    what: 'SharePoint 2013 with .NET 4.5',
    ...ON_2012_R2,
    verdict: 'cannot-be-fixed-here',
    values: { ...GOOD, 'dotnet-setup.v4-release': 378389, 'sharepoint.15.build-version': '15.0.5023.1183' },
    products: ['sharepoint-2013 not-asked x dotnet-46'],
  },
  {
    what: 'SharePoint 2016',
    ...on(14393),
    values: { ...GOOD, 'sharepoint.16.build-version': '16.0.4351.1000' },
    products: ['sharepoint-2016 not-asked +'],
  },
  {
    what: 'SharePoint 2019',
    ...on(17763),
    values: { ...GOOD, 'sharepoint.16.build-version': '16.0.10337.12109' },
    products: ['sharepoint-2019 not-asked +'],
  },
  {
    what: 'SharePoint SE',
    ...on(20348),
    values: { ...GOOD, 'sharepoint.16.build-version': '16.0.14326.20450' },
    products: ['sharepoint-se not-asked +'],
  },
  {
    what: 'SharePoint whose version is garbled',
    ...on(17763),
    verdict: 'undetermined',
    values: { ...GOOD, 'sharepoint.16.setup-type': 'CLEAN_INSTALL', 'sharepoint.16.build-version': 'later' },
    products: ['sharepoint unknown ?'],
  },
  {
    what: 'Lync Server 2013',
    ...ON_2012_R2,
    values: { ...GOOD, 'skype.version': '5.0.8308.0' },
    products: ['lync-2013 tls12-only !'],
  },
  {
    what: 'Skype for Business 2015 CU8',
    ...ON_2012_R2,
    values: { ...GOOD, 'skype.version': '6.0.9319.510' },
    products: ['skype-2015 tls12-only !'],
  },
  {
    what: 'Skype for Business 2015 CU9',
    ...ON_2012_R2,
    values: { ...GOOD, 'skype.version': '6.0.9319.548' },
    products: ['skype-2015 yes +'],
  },
  {
    what: 'Skype for Business 2019 CU1',
    ...on(17763),
    values: { ...GOOD, 'skype.version': '7.0.2046.123' },
    products: ['skype-2019 yes +'],
  },
  {
    what: 'Skype for Business of an unknown version',
    ...on(17763),
    verdict: 'undetermined',
    values: { ...GOOD, 'skype.type': 'Volume' },
    products: ['skype unknown ?'],
  },
  {
    what: 'AD FS without strong crypto',
    ...on(14393),
    verdict: 'fix-available',
    values: { ...DOTNET_48, ...retired('server'), 'adfs.configuration': 2 },
    rungs: TLS_10_OFF,
    products: ['adfs not-asked x dotnet4-strong-64'],
  },
  {
    what: 'AD FS by its page and no more: the 32-bit view isn’t set',
    ...on(14393),
    verdict: 'improvement-available',
    values: { ...READY, ...retired('server', 'client'), ...AD_FS_BY_ITS_PAGE, 'adfs.configuration': 2 },
    rungs: TLS_10_OFF,
    products: ['adfs not-asked +'],
  },
  {
    what: 'AD FS with strong crypto only in the other view',
    ...on(14393),
    verdict: 'fix-available',
    values: { ...GOOD, 'dotnet.v4.sch-use-strong-crypto native': null, 'adfs.configuration': 2 },
    rungs: TLS_10_OFF,
    products: ['adfs not-asked x dotnet4-strong-64'],
  },
  {
    what: 'AD FS and its proxy, ready',
    ...on(14393),
    values: { ...GOOD, 'adfs.configuration': 2, 'adfs.proxy-configuration': 2 },
    products: ['adfs not-asked +', 'adfs-proxy not-asked +'],
  },
  { what: 'AD FS that isn’t configured', ...on(14393), values: { ...GOOD, 'adfs.configuration': 1 } },
  {
    what: 'Entra Connect before 1.2.65',
    ...on(14393),
    verdict: 'cannot-be-fixed-here',
    values: { ...GOOD, 'entra-connect.version': '1.1.882.0' },
    products: ['entra-connect no x'],
  },
  {
    what: 'Entra Connect that Microsoft’s service refuses since 30 September 2026',
    ...on(14393),
    verdict: 'cannot-be-fixed-here',
    values: { ...GOOD, 'entra-connect.version': '2.5.76.0' },
    products: ['entra-connect refused x'],
  },
  {
    what: 'Entra Connect with the wrong half of its page',
    ...on(14393),
    verdict: 'fix-available',
    values: {
      ...GOOD,
      ...schannel('server', 'TLS 1.2', 0, 1),
      ...schannel('client', 'TLS 1.2', 0, 1),
      'dotnet.v4.sch-use-strong-crypto native': 0,
      'entra-connect.version': '2.5.79.0',
    },
    accepts: '.----.',
    rungs: { tls12: 'xoff', dotnet: '!tls10-off' },
    products: ['entra-connect yes x tls12-server tls12-client dotnet4'],
  },
  {
    what: 'a site server of Configuration Manager',
    ...on(17763),
    values: { ...GOOD, 'configmgr.folder': 'C:\\ConfigMgr', 'configmgr.version': '5.00.9122.1000' },
    products: ['configmgr not-asked +'],
  },
  {
    what: 'a site server of Configuration Manager with an old Native Client',
    ...on(17763),
    verdict: 'cannot-be-fixed-here',
    values: { ...GOOD, 'configmgr.folder': 'C:\\ConfigMgr', 'sql-client.sqlncli-11 native': '11.0.2100.60' },
    products: ['configmgr not-asked x native-client-11'],
  },
  {
    what: 'a site server of Configuration Manager with that of SP4 at both places',
    ...on(17763),
    values: {
      ...GOOD,
      'configmgr.folder': 'C:\\ConfigMgr',
      'sql-client.sqlncli-11 native': '11.4.7001.0',
      'sql-client.native-11 wow64': '11.4.7462.6',
    },
    products: ['configmgr not-asked +'],
  },
  {
    what: 'a site server of Configuration Manager whose Native Client can’t be read',
    ...on(17763),
    verdict: 'undetermined',
    values: { ...GOOD, 'configmgr.folder': 'C:\\ConfigMgr', 'sql-client.sqlncli-11 native': DENIED },
    products: ['configmgr not-asked ? native-client-11?'],
  },
  {
    what: 'SQL Server 2008 R2 that ends now and then',
    build: 7601,
    verdict: 'cannot-be-fixed-here',
    accepts: '+++r+.',
    rungs: { ...OLD_SSL, dotnet: '!not-set' },
    values: { ...DOTNET_48, ...ON_12, ...schannel('client', 'TLS 1.2', 1, 0) },
    sql: { MSSQLSERVER: '10.53.6537.0' },
    products: ['sql-2008-r2 no x'],
  },
  {
    what: 'SQL Server 2012 between its branches',
    ...on(14393),
    verdict: 'undetermined',
    values: GOOD,
    sql: { MSSQLSERVER: '11.2.5400.0' },
    products: ['sql-2012 unknown ?'],
  },
  {
    what: 'SQL Server 2012 SP3 before its update',
    ...on(14393),
    verdict: 'cannot-be-fixed-here',
    values: GOOD,
    sql: { MSSQLSERVER: '11.3.6020.0' },
    products: ['sql-2012 no x'],
  },
  {
    what: 'SQL Server 2012 SP4',
    ...on(14393),
    values: GOOD,
    sql: { MSSQLSERVER: '11.4.7001.0' },
    products: ['sql-2012 yes +'],
  },
  {
    what: 'SQL Server 2014 SP1',
    ...on(14393),
    verdict: 'cannot-be-fixed-here',
    values: GOOD,
    sql: { MSSQLSERVER: '12.1.4100.1' },
    products: ['sql-2014 no x'],
  },
  {
    what: 'SQL Server 2014 SP1 with CU5',
    ...on(14393),
    values: GOOD,
    sql: { MSSQLSERVER: '12.1.4439.1' },
    products: ['sql-2014 yes +'],
  },
  {
    what: 'SQL Server 2014 SP3',
    ...on(14393),
    values: GOOD,
    sql: { MSSQLSERVER: '12.3.6024.0' },
    products: ['sql-2014 yes +'],
  },
  {
    what: 'SQL Server 2012 SP1',
    ...on(14393),
    verdict: 'cannot-be-fixed-here',
    values: GOOD,
    sql: { MSSQLSERVER: '11.1.3000.0' },
    products: ['sql-2012 no x'],
  },
  {
    what: 'SQL Server 2012 SP2',
    ...on(14393),
    verdict: 'cannot-be-fixed-here',
    values: GOOD,
    sql: { MSSQLSERVER: '11.2.5058.0' },
    products: ['sql-2012 no x'],
  },
  {
    what: 'SQL Server 2008 R2 SP2',
    ...on(14393),
    verdict: 'cannot-be-fixed-here',
    values: GOOD,
    sql: { MSSQLSERVER: '10.52.4000.0' },
    products: ['sql-2008-r2 no x'],
  },
  {
    what: 'SQL Server 2008 R2 SP3 with its update',
    ...on(14393),
    values: GOOD,
    sql: { MSSQLSERVER: '10.53.6560.0' },
    products: ['sql-2008-r2 yes +'],
  },
  {
    what: 'SQL Server 2008 SP3',
    ...on(14393),
    verdict: 'cannot-be-fixed-here',
    values: GOOD,
    sql: { MSSQLSERVER: '10.3.5500.0' },
    products: ['sql-2008 no x'],
  },
  {
    what: 'SQL Server 2008 SP4 with its update',
    ...on(14393),
    values: GOOD,
    sql: { MSSQLSERVER: '10.4.6556.0' },
    products: ['sql-2008 yes +'],
  },
  {
    what: 'SQL Server 2016 SP2',
    ...on(14393),
    values: GOOD,
    sql: { MSSQLSERVER: '13.2.5026.0' },
    products: ['sql-2016 yes +'],
  },
  {
    what: 'SQL Server 2005 SP4',
    ...on(14393),
    verdict: 'cannot-be-fixed-here',
    values: GOOD,
    sql: { LEGACY: '9.4.5000' },
    products: ['sql-2005 no x'],
  },
  {
    what: 'two instances, one of them unreadable',
    ...on(17763),
    verdict: 'undetermined',
    values: GOOD,
    sql: { MSSQLSERVER: '15.0.2000.5', OTHER: DENIED },
    products: ['sql-2016 yes +', 'sql unknown ?'],
  },
  {
    what: 'WSUS on Server 2012',
    ...on(9200),
    verdict: 'improvement-available',
    rungs: OLD_SSL,
    values: { ...GOOD, 'wsus.content-dir': 'D:\\WSUS' },
    products: ['wsus not-asked +'],
  },
  {
    what: 'WSUS on Server 2019',
    ...on(17763),
    values: { ...GOOD, 'wsus.content-dir': 'D:\\WSUS' },
    products: ['wsus not-asked +'],
  },
  {
    what: 'WSUS with TLS 1.2 off',
    ...on(17763),
    verdict: 'fix-available',
    accepts: '.----.',
    values: { ...GOOD, ...schannel('server', 'TLS 1.2', 0, 1), 'wsus.content-dir': 'D:\\WSUS' },
    rungs: { tls12: 'xoff' },
    products: ['wsus not-asked x tls12-server'],
  },
  { what: 'NPS on Server 2019', ...on(17763), values: { ...GOOD, 'nps.start': 2 }, products: ['nps not-asked +'] },
  {
    what: 'NPS held at TLS 1.0 by EAP’s value',
    ...on(17763),
    verdict: 'improvement-available',
    values: { ...GOOD, 'nps.start': 2, 'eap.tls-version': 0xc0 },
    products: ['nps not-asked ! eap-tls12'],
  },
  {
    what: 'NPS with TLS 1.0 to 1.2 in EAP’s value',
    ...on(17763),
    values: { ...GOOD, 'nps.start': 2, 'eap.tls-version': 0xfc0 },
    products: ['nps not-asked +'],
  },
  {
    what: 'NPS on Server 2012 R2, whose EAP has TLS 1.2 only by its value',
    ...ON_2012_R2,
    values: { ...GOOD, 'nps.start': 2 },
    products: ['nps not-asked ! eap-tls12'],
  },
  {
    what: 'NPS whose EAP value can’t be read',
    ...on(17763),
    values: { ...GOOD, 'nps.start': 2, 'eap.tls-version': DENIED },
    products: ['nps not-asked + eap-tls12?'],
  },
  { what: 'NPS that is disabled', ...on(17763), values: { ...GOOD, 'nps.start': 4 } },
  { what: 'EAP held at TLS 1.0 without NPS', ...on(17763), values: { ...GOOD, 'eap.tls-version': 0xc0 } },
  {
    what: 'a Remote Desktop Gateway with its NPS',
    ...ON_2012_R2,
    values: { ...GOOD, 'rd-gateway.start': 2, 'nps.start': 2, 'eap.tls-version': 0xc00 },
    products: ['nps not-asked +', 'rd-gateway not-asked +'],
  },
  {
    what: 'a Remote Desktop Gateway with TLS 1.2 off',
    ...on(14393),
    verdict: 'fix-available',
    accepts: '.----.',
    values: { ...GOOD, ...schannel('server', 'TLS 1.2', 0, 1), 'rd-gateway.start': 2 },
    rungs: { tls12: 'xoff' },
    products: ['rd-gateway not-asked x tls12-server'],
  },
  { what: 'only IIS', ...on(20348), values: { ...GOOD, ...IIS }, products: ['iis not-asked +'] },
];

const short = (row: TestServer): Omit<Row, 'what' | 'build'> => {
  const report = reportOn(row);
  return {
    verdict: report.verdict,
    accepts: acceptsInShort(report),
    rungs: rungsInShort(report),
    products: productsInShort(report),
  };
};

describe.each([
  ['protocols', PROTOCOL_ROWS],
  ['products', PRODUCT_ROWS],
] as const)('a server by its %s', (_, rows) => {
  it.each(rows)('$what', (row) => {
    const { verdict, accepts, rungs = {}, products = [] } = row;
    expect(short(row)).toEqual({ verdict, accepts, rungs, products });
  });

  it('has one row for each state', () => {
    expect(new Set(rows.map(({ what }) => what)).size).toBe(rows.length);
  });
});

describe('the result for the server role', () => {
  it('matches its schema on every server', () => {
    for (const row of [...PROTOCOL_ROWS, ...PRODUCT_ROWS]) {
      expect([row.what, v.safeParse(serverReportSchema, reportOn(row)).issues]).toEqual([row.what, undefined]);
    }
  });

  it('is never that nothing has to change if there is a warning, in the other half’s report neither', () => {
    for (const row of [...PROTOCOL_ROWS, ...PRODUCT_ROWS]) {
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
    const values = { ...DOTNET_48, ...schannel('server', 'TLS 1.2', 0, 1), 'iis.major-version': 7 };
    const { findings, products } = reportOn({ build: 6002, values });
    expect(findings.map(({ code }) => code)).toEqual(expect.arrayContaining(['off', 'ssl', 'not-set']));
    const asks = products.flatMap((product) => product.asks);
    expect(asks.map(({ ask, state }) => `${ask} ${state}`)).toEqual(['tls12-server unmet']);
    expect([...findings, ...asks].map(({ repair }) => repair)).toEqual([...findings, ...asks].map(() => null));
  });
});
