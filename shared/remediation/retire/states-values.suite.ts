import { both, logs, windows, type RetireState } from './state.suite.ts';

const CLIENT = ['client TLS 1.0', 'client TLS 1.1'];
const SERVER = ['server TLS 1.0', 'server TLS 1.1'];
const OFF = [0, 1] as const;
const OFF_AT_SERVER = { ...both('tls-1.0.server', OFF), ...both('tls-1.1.server', OFF) };
const OFF_AT_CLIENT = { ...both('tls-1.0.client', OFF), ...both('tls-1.1.client', OFF) };

/** Values of SChannel. Source of the states: facts 20.1 and 3.1. */
const SCHANNEL_STATES: readonly RetireState[] = [
  { what: 'off at the server already, server', pc: windows('server 2016', OFF_AT_SERVER), side: 'server', writes: [] },
  { what: 'off at the server already, both', pc: windows('server 2016', OFF_AT_SERVER), side: 'both', writes: CLIENT },
  {
    what: 'off on both sides already',
    pc: windows('server 2016', { ...OFF_AT_SERVER, ...OFF_AT_CLIENT }),
    side: 'both',
    writes: [],
  },
  {
    what: 'TLS 1.2 off at the server',
    pc: windows('server 2016', both('tls-1.2.server', [0, null])),
    side: 'server',
    writes: null,
    refused: ['tls12-off server'],
  },
  {
    what: 'TLS 1.2 off at the server, client',
    pc: windows('server 2016', both('tls-1.2.server', [0, null])),
    side: 'client',
    writes: CLIENT,
  },
  {
    what: 'TLS 1.2 off for clients',
    pc: windows('server 2016', both('tls-1.2.client', [0, 1])),
    side: 'client',
    writes: null,
    refused: ['tls12-off client'],
  },
  {
    what: 'TLS 1.2 off for clients, server',
    pc: windows('server 2016', both('tls-1.2.client', [0, 1])),
    side: 'server',
    writes: SERVER,
  },
  {
    what: 'TLS 1.2 at the server only on request',
    pc: windows('server 2016', both('tls-1.2.server', [null, 1])),
    side: 'server',
    writes: null,
    refused: ['tls12-off server'],
  },
  {
    what: 'TLS 1.2 at the server that can’t be read',
    pc: windows('server 2016', both('tls-1.2.server', [{ denied: true }, null])),
    side: 'server',
    writes: null,
    refused: ['tls12-unknown server'],
  },
  {
    what: 'TLS 1.2 at the server of another type',
    pc: windows('server 2016', both('tls-1.2.server', ['1', null])),
    side: 'server',
    writes: null,
    refused: ['tls12-unknown server'],
  },
  {
    what: 'TLS 1.2 for clients that can’t be read',
    pc: windows('windows 10', both('tls-1.2.client', [null, { denied: true }])),
    side: 'client',
    writes: null,
    refused: ['tls12-unknown client'],
  },
  {
    what: 'TLS 1.2 on by a number other than 1',
    pc: windows('server 2016', both('tls-1.2.server', [0xffff_ffff, 0])),
    side: 'server',
    writes: SERVER,
  },
  {
    what: 'TLS 1.0 half off',
    pc: windows('server 2016', both('tls-1.0.server', [1, 1])),
    side: 'server',
    protocols: ['tls10'],
    writes: ['server TLS 1.0 Enabled'],
  },
  {
    what: 'TLS 1.0 off without DisabledByDefault',
    pc: windows('server 2016', both('tls-1.0.server', [0, null])),
    side: 'server',
    protocols: ['tls10'],
    writes: ['server TLS 1.0 DisabledByDefault'],
  },
  {
    what: 'TLS 1.0 off with DisabledByDefault 0',
    pc: windows('server 2016', both('tls-1.0.server', [0, 0])),
    side: 'server',
    protocols: ['tls10'],
    writes: ['server TLS 1.0 DisabledByDefault'],
  },
  {
    what: 'TLS 1.0 off, DisabledByDefault another number than 0',
    pc: windows('server 2016', both('tls-1.0.server', [0, 0xffff_ffff])),
    side: 'server',
    protocols: ['tls10'],
    writes: [],
  },
  {
    what: 'TLS 1.0 on by 0xFFFFFFFF',
    pc: windows('server 2016', both('tls-1.0.server', [0xffff_ffff, null])),
    side: 'server',
    protocols: ['tls10'],
    writes: ['server TLS 1.0'],
  },
  {
    what: 'Enabled as a text',
    pc: windows('server 2016', both('tls-1.0.server', ['0', null])),
    side: 'server',
    protocols: ['tls10'],
    writes: ['server TLS 1.0'],
  },
  {
    what: 'TLS 1.0 that can’t be read stays',
    pc: windows('server 2016', both('tls-1.0.server', [{ denied: true }, { denied: true }])),
    side: 'server',
    writes: ['server TLS 1.1'],
  },
  {
    what: 'SSL 3.0 opened by hand',
    pc: windows('server 2016', both('ssl-3.0.server', [1, null])),
    side: 'both',
    protocols: ['ssl2', 'ssl3'],
    writes: ['server SSL 3.0'],
  },
  {
    what: 'SSL 3.0 opened for clients by DisabledByDefault',
    pc: windows('windows 10', both('ssl-3.0.client', [null, 0])),
    side: 'client',
    protocols: ['ssl3'],
    writes: ['client SSL 3.0'],
  },
  {
    what: 'SSL 3.0 off by hand where it is off anyway',
    pc: windows('server 2016', both('ssl-3.0.server', [0, null])),
    side: 'server',
    protocols: ['ssl3'],
    writes: [],
  },
  {
    what: 'SSL 2.0 opened by hand before Server 2016',
    pc: windows('server 2012 r2', both('ssl-2.0.server', [1, 0])),
    side: 'server',
    protocols: ['ssl2'],
    writes: ['server SSL 2.0'],
  },
  {
    what: 'every protocol at once',
    pc: windows('server 2012 r2'),
    side: 'server',
    protocols: ['ssl2', 'ssl3', 'tls10', 'tls11'],
    writes: ['server SSL 3.0', ...SERVER],
  },
];

/** Values of WinHTTP. */
const WINHTTP_STATES: readonly RetireState[] = [
  {
    what: 'a value with TLS 1.0, 1.1 and 1.2',
    pc: windows('server 2019', {}, { native: 0xa80, wow64: 0xa80 }),
    side: 'client',
    writes: ['native 0x00000800', 'wow64 0x00000800', ...CLIENT],
    forecast: { 'winhttp client native': 'changed', 'winhttp client wow64': 'changed' },
  },
  {
    what: 'the same, server',
    pc: windows('server 2019', {}, { native: 0xa80, wow64: 0xa80 }),
    side: 'server',
    writes: SERVER,
  },
  {
    what: 'a value of one view',
    pc: windows('windows 10', {}, { wow64: 0xa00 }),
    side: 'client',
    writes: ['wow64 0x00000800', ...CLIENT],
    forecast: { 'winhttp client native': 'clear', 'winhttp client wow64': 'changed' },
  },
  {
    what: 'TLS 1.0 alone goes, TLS 1.1 stays',
    pc: windows('windows 10', {}, { native: 0xa80, wow64: 0xa80 }),
    side: 'client',
    protocols: ['tls10'],
    writes: ['native 0x00000a00', 'wow64 0x00000a00', 'client TLS 1.0'],
  },
  {
    what: 'TLS 1.3 stays in a value',
    pc: windows('windows 11', {}, { native: 0x2a80, wow64: 0x2800 }),
    side: 'client',
    writes: ['native 0x00002800', ...CLIENT],
  },
  {
    what: 'SSL bits go with SSL',
    pc: windows('windows 10', {}, { native: 0x8a8, wow64: 0x800 }),
    side: 'client',
    protocols: ['ssl2', 'ssl3'],
    writes: ['native 0x00000880'],
  },
  {
    what: 'a value without TLS 1.2',
    pc: windows('windows 10', {}, { native: 0xa0, wow64: 0x800 }),
    side: 'client',
    writes: null,
    refused: ['tls12-off client native'],
    forecast: { 'winhttp client native': 'asks', 'winhttp client wow64': 'clear' },
  },
  {
    what: 'a value with an unknown bit',
    pc: windows('server 2012', {}, { native: 0x1800, wow64: 0x800 }),
    side: 'client',
    writes: null,
    refused: ['tls12-unknown client native'],
  },
  {
    what: 'a value that can’t be read',
    pc: windows('windows 10', {}, { native: { denied: true } }),
    side: 'client',
    writes: null,
    refused: ['tls12-unknown client native'],
  },
  {
    what: 'windows 8, repaired',
    pc: windows('windows 8', {}, { native: 0x800, wow64: 0x800 }),
    side: 'both',
    writes: [...CLIENT, ...SERVER],
  },
];

const LEGACY = { protocol: 'Legacy TLS' as const, side: 'client' as const };

/** Evidence. */
const EVIDENCE_STATES: readonly RetireState[] = [
  { what: 'logs without old use', pc: windows('server 2016'), side: 'server', usage: logs([]), writes: SERVER },
  {
    what: 'logs with a client of TLS 1.0',
    pc: windows('server 2016'),
    side: 'server',
    usage: logs([{}]),
    writes: SERVER,
    refused: ['still-used server'],
  },
  {
    what: 'the same, client',
    pc: windows('server 2016'),
    side: 'client',
    usage: logs([{}]),
    writes: CLIENT,
  },
  {
    what: 'the same, both',
    pc: windows('server 2016'),
    side: 'both',
    usage: logs([{}]),
    writes: [...CLIENT, ...SERVER],
    refused: ['still-used server'],
  },
  {
    what: 'logs with a client of TLS 1.0 where TLS 1.1 goes',
    pc: windows('server 2016'),
    side: 'server',
    protocols: ['tls11'],
    usage: logs([{}]),
    writes: ['server TLS 1.1'],
  },
  {
    what: 'sign-ins with legacy TLS',
    pc: windows('windows 10'),
    side: 'client',
    usage: logs([LEGACY]),
    writes: CLIENT,
    refused: ['still-used client'],
  },
  {
    what: 'sign-ins with legacy TLS where SSL goes',
    pc: windows('windows 10'),
    side: 'client',
    protocols: ['ssl3'],
    usage: logs([LEGACY]),
    writes: [],
  },
  {
    what: 'more clients than are kept apart',
    pc: windows('server 2016'),
    side: 'server',
    usage: logs([], { rest: { count: 7, first: null, last: null } }),
    writes: SERVER,
    refused: ['still-used server'],
  },
  {
    what: 'logs that weren’t read to their end',
    pc: windows('server 2016'),
    side: 'server',
    usage: logs([], { stopped: true }),
    writes: SERVER,
    refused: ['evidence-cut-off server'],
  },
  {
    what: 'use in logs that weren’t read to their end',
    pc: windows('server 2016'),
    side: 'server',
    usage: logs([{}], { stopped: true }),
    writes: SERVER,
    refused: ['still-used server'],
  },
  {
    what: 'use, and TLS 1.2 off',
    pc: windows('server 2016', both('tls-1.2.server', [0, 1])),
    side: 'server',
    usage: logs([{}]),
    writes: null,
    refused: ['tls12-off server', 'still-used server'],
  },
];

const NET = { 'dotnet-setup.v4-release': 528_040, 'dotnet-setup.v3.5': 1 };
const strong = (runtime: string): Readonly<Record<string, number>> =>
  Object.fromEntries(
    ['native', 'wow64'].flatMap((view) => [
      [`dotnet.${runtime}.system-default-tls-versions ${view}`, 1],
      [`dotnet.${runtime}.sch-use-strong-crypto ${view}`, 1],
    ]),
  );

/** What on the PC asks for old TLS. */
const FORECAST_STATES: readonly RetireState[] = [
  {
    what: '.NET without strong crypto',
    pc: windows('server 2016', NET),
    side: 'client',
    writes: CLIENT,
    forecast: { 'dotnet4 client native': 'may', 'dotnet4 client wow64': 'may', 'dotnet2 client native': 'asks' },
  },
  {
    what: '.NET with strong crypto',
    pc: windows('server 2016', { ...NET, ...strong('v4'), ...strong('v2') }),
    side: 'client',
    writes: CLIENT,
    forecast: { 'dotnet4 client native': 'clear', 'dotnet4 client wow64': 'clear', 'dotnet2 client wow64': 'clear' },
  },
  {
    what: '.NET 3.5 with strong crypto, whose patch can’t be seen',
    pc: windows('server 2012 r2', { ...NET, ...strong('v4'), ...strong('v2') }),
    side: 'client',
    writes: CLIENT,
    forecast: { 'dotnet2 client native': 'may' },
  },
  {
    what: 'no .NET',
    pc: windows('server 2016'),
    side: 'client',
    writes: CLIENT,
    forecast: { 'dotnet4 client': 'clear', 'dotnet2 client': 'clear' },
  },
  {
    what: 'old clients of SQL Server',
    pc: windows('server 2016', {
      'sql-client.native-10 native': '10.50.1600.1',
      'sql-client.native-11 wow64': '11.0.2100.60',
      'sql-client.odbc-11 native': 'C:\\Windows\\system32\\msodbcsql11.dll',
    }),
    side: 'client',
    writes: CLIENT,
    forecast: {
      'sql-native-client-10 client native': 'may',
      'sql-native-client-11 client wow64': 'may',
      'odbc-11 client native': 'may',
    },
  },
  {
    what: 'a newer client of SQL Server',
    pc: windows('server 2016', { 'sql-client.native-11 native': '11.4.7001.0' }),
    side: 'client',
    writes: CLIENT,
    forecast: { 'sql-native-client-11 client native': 'clear', 'sql-native-client-10 client': 'clear' },
  },
  {
    what: 'a client of SQL Server that can’t be read',
    pc: windows('server 2016', { 'sql-client.native-11 native': { denied: true } }),
    side: 'client',
    writes: CLIENT,
    forecast: { 'sql-native-client-11 client native': 'not-looked-at' },
  },
  {
    what: 'Internet Options without TLS 1.2',
    pc: windows('windows 10', { 'wininet.user': 0xa0 }),
    side: 'client',
    writes: CLIENT,
    forecast: { 'internet-options client': 'asks' },
  },
  {
    what: 'Internet Options with TLS 1.2',
    pc: windows('windows 10', { 'wininet.user': 0xa80 }),
    side: 'client',
    writes: CLIENT,
    forecast: { 'internet-options client': 'clear' },
  },
  {
    what: 'EAP with TLS 1.0 alone',
    pc: windows('windows 10', { 'eap.tls-version': 0xc0 }),
    side: 'client',
    writes: CLIENT,
    forecast: { 'eap client': 'asks' },
  },
  {
    what: 'EAP with all versions',
    pc: windows('windows 10', { 'eap.tls-version': 0xfc0 }),
    side: 'client',
    writes: CLIENT,
    forecast: { 'eap client': 'clear' },
  },
  {
    what: 'EAP before Windows 10 1511',
    pc: windows('windows 8.1'),
    side: 'client',
    writes: CLIENT,
    forecast: { 'eap client': 'may' },
  },
  {
    what: 'what can’t be seen on any PC',
    pc: windows('windows 10'),
    side: 'both',
    writes: [...CLIENT, ...SERVER],
    forecast: { 'own-tls client': 'not-looked-at', 'other-services server': 'not-looked-at' },
  },
];

export const VALUE_STATES: readonly RetireState[] = [
  ...SCHANNEL_STATES,
  ...WINHTTP_STATES,
  ...EVIDENCE_STATES,
  ...FORECAST_STATES,
];
