import { both, logs, windows, type RetireState } from './state.suite.ts';

const CLIENT = ['client TLS 1.0', 'client TLS 1.1'];
const SERVER = ['server TLS 1.0', 'server TLS 1.1'];

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
    what: 'old clients of SQL Server at the places that Microsoft’s page names',
    pc: windows('server 2016', {
      'sql-client.sqlncli-10 wow64': '10.0.1600.22',
      'sql-client.sqlncli-11 native': '11.0.2100.60',
    }),
    side: 'client',
    writes: CLIENT,
    forecast: { 'sql-native-client-10 client wow64': 'may', 'sql-native-client-11 client native': 'may' },
  },
  {
    what: 'a newer client of SQL Server at both places',
    pc: windows('server 2016', {
      'sql-client.sqlncli-11 native': '11.4.7462.6',
      'sql-client.native-11 native': '11.4.7462.6',
    }),
    side: 'client',
    writes: CLIENT,
    forecast: { 'sql-native-client-11 client native': 'clear' },
  },
  {
    what: 'a client of SQL Server at one place, where the other can’t be read',
    pc: windows('server 2016', {
      'sql-client.sqlncli-11 native': '11.0.2100.60',
      'sql-client.native-11 native': { denied: true },
    }),
    side: 'client',
    writes: CLIENT,
    forecast: { 'sql-native-client-11 client native': 'may' },
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

export const SEEN_STATES: readonly RetireState[] = [...EVIDENCE_STATES, ...FORECAST_STATES];
