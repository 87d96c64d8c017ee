import type { TestPc } from '../../diagnosis/test-pc.suite.ts';
import { windows, type RetireState } from './state.suite.ts';

const CLIENT = ['client TLS 1.0', 'client TLS 1.1'];
const SERVER = ['server TLS 1.0', 'server TLS 1.1'];

const NET = { 'dotnet-setup.v4-release': 528_040, 'dotnet-setup.v3.5': 1 };
const strong = (runtime: string): Readonly<Record<string, number>> =>
  Object.fromEntries(
    ['native', 'wow64'].flatMap((view) => [
      [`dotnet.${runtime}.system-default-tls-versions ${view}`, 1],
      [`dotnet.${runtime}.sch-use-strong-crypto ${view}`, 1],
    ]),
  );

const eap = (what: string, pc: TestPc, state: string): RetireState => ({
  what: `EAP ${what}`,
  pc,
  side: 'client',
  writes: CLIENT,
  forecast: { 'eap client': state },
});

/** What on the PC uses old TLS. */
export const FORECAST_STATES: readonly RetireState[] = [
  {
    what: '.NET without strong crypto',
    pc: windows('server 2016', NET),
    side: 'client',
    writes: CLIENT,
    refused: ['cuts-off client'],
    forecast: {
      'dotnet4 client native': 'may target',
      'dotnet4 client wow64': 'may target',
      'dotnet2 client native': 'yes nothing-left',
    },
  },
  {
    what: '.NET with strong crypto',
    pc: windows('server 2016', { ...NET, ...strong('v4'), ...strong('v2') }),
    side: 'client',
    writes: CLIENT,
    forecast: { 'dotnet4 client native': 'no', 'dotnet4 client wow64': 'no', 'dotnet2 client wow64': 'no' },
  },
  {
    what: '.NET 3.5 with strong crypto, whose patch can’t be seen',
    pc: windows('server 2012 r2', { ...NET, ...strong('v4'), ...strong('v2') }),
    side: 'client',
    writes: CLIENT,
    forecast: { 'dotnet2 client native': 'may patch-unseen' },
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
    forecast: { 'sql-native-client-11 client native': 'no' },
  },
  {
    what: 'a client of SQL Server that can’t be read',
    pc: windows('server 2016', { 'sql-client.native-11 native': { denied: true } }),
    side: 'client',
    writes: CLIENT,
    forecast: { 'sql-native-client-11 client native': 'unknown' },
  },
  {
    what: 'Internet Options without TLS 1.2',
    pc: windows('windows 10', { 'wininet.user': 0xa0 }),
    side: 'client',
    writes: CLIENT,
    refused: ['cuts-off client'],
    forecast: { 'internet-options client': 'yes' },
  },
  {
    what: 'EAP with only TLS 1.0',
    pc: windows('windows 10', { 'eap.tls-version': 0xc0 }),
    side: 'client',
    writes: CLIENT,
    refused: ['cuts-off client'],
    forecast: { 'eap client': 'yes nothing-left' },
  },
  eap('with a number of no version', windows('windows 10', { 'eap.tls-version': 0 }), 'may in-doubt'),
  eap('with a text', windows('windows 10', { 'eap.tls-version': '0xFC0' }), 'may in-doubt'),
  eap('that can’t be read', windows('windows 10', { 'eap.tls-version': { denied: true } }), 'unknown unreadable'),
  eap('before Windows 10 1511', windows('windows 10 1507'), 'may in-doubt'),
  eap('from Windows 10 1511 on', { build: 10_586 }, 'no has-tls12'),
  {
    what: 'what can’t be seen on any PC',
    pc: windows('windows 10'),
    side: 'both',
    writes: [...CLIENT, ...SERVER],
    forecast: { 'own-tls client': 'unknown', 'other-services server': 'unknown' },
  },
];
