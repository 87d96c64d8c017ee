import type { TestPc } from '../../diagnosis/test-pc.suite.ts';
import { CLIENT, retire, SERVER, windows, type RetireState, type Windows } from './state.suite.ts';

const NET = { 'dotnet-setup.v4-release': 528_040, 'dotnet-setup.v3.5': 1 };
const strong = (runtime: string): Readonly<Record<string, number>> =>
  Object.fromEntries(
    ['native', 'wow64'].flatMap((view) => [
      [`dotnet.${runtime}.system-default-tls-versions ${view}`, 1],
      [`dotnet.${runtime}.sch-use-strong-crypto ${view}`, 1],
    ]),
  );

const eap = (what: string, pc: TestPc, state: string): RetireState =>
  retire(`EAP ${what}`, pc, 'client', CLIENT, { forecast: { 'eap client': state } });

const BROKER = { 'rd-broker.start': 2, 'windows-internal-database.start': 2 };

/** Remote Desktop's broker with the Windows Internal Database. */
const broker = (
  what: string,
  name: Windows,
  values: NonNullable<TestPc['values']>,
  state: string,
  refused: RetireState['refused'] = [],
): RetireState =>
  retire(`the Connection Broker ${what}`, windows(name, { ...BROKER, ...values }), 'server', SERVER, {
    refused,
    forecast: { 'rdcb-wid server': state },
  });

export const FORECAST_STATES: readonly RetireState[] = [
  retire('.NET without strong crypto', windows('server 2016', NET), 'client', CLIENT, {
    refused: ['cuts-off client'],
    forecast: {
      'dotnet4 client native': 'may target',
      'dotnet4 client wow64': 'may target',
      'dotnet2 client native': 'yes nothing-left',
    },
  }),
  retire(
    '.NET with strong crypto',
    windows('server 2016', { ...NET, ...strong('v4'), ...strong('v2') }),
    'client',
    CLIENT,
    { forecast: { 'dotnet4 client native': 'no', 'dotnet4 client wow64': 'no', 'dotnet2 client wow64': 'no' } },
  ),
  retire(
    '.NET 3.5 with strong crypto, whose patch can’t be seen',
    windows('server 2012 r2', { ...NET, ...strong('v4'), ...strong('v2') }),
    'client',
    CLIENT,
    { forecast: { 'dotnet2 client native': 'may patch-unseen' } },
  ),
  retire(
    'old clients of SQL Server',
    windows('server 2016', {
      'sql-client.native-10 native': '10.50.1600.1',
      'sql-client.native-11 wow64': '11.0.2100.60',
      'sql-client.odbc-11 native': 'C:\\Windows\\system32\\msodbcsql11.dll',
    }),
    'client',
    CLIENT,
    {
      forecast: {
        'sql-native-client-10 client native': 'may',
        'sql-native-client-11 client wow64': 'may',
        'odbc-11 client native': 'may',
      },
    },
  ),
  retire(
    'old clients of SQL Server at the places that Microsoft’s page names',
    windows('server 2016', {
      'sql-client.sqlncli-10 wow64': '10.0.1600.22',
      'sql-client.sqlncli-11 native': '11.0.2100.60',
    }),
    'client',
    CLIENT,
    { forecast: { 'sql-native-client-10 client wow64': 'may', 'sql-native-client-11 client native': 'may' } },
  ),
  retire(
    'a newer client of SQL Server at both places',
    windows('server 2016', {
      'sql-client.sqlncli-11 native': '11.4.7462.6',
      'sql-client.native-11 native': '11.4.7462.6',
    }),
    'client',
    CLIENT,
    { forecast: { 'sql-native-client-11 client native': 'no' } },
  ),
  retire(
    'a client of SQL Server that can’t be read',
    windows('server 2016', { 'sql-client.native-11 native': { denied: true } }),
    'client',
    CLIENT,
    { forecast: { 'sql-native-client-11 client native': 'unknown' } },
  ),
  retire('Internet Options without TLS 1.2', windows('windows 10', { 'wininet.user': 0xa0 }), 'client', CLIENT, {
    refused: ['cuts-off client'],
    forecast: { 'internet-options client': 'yes' },
  }),
  retire('EAP with only TLS 1.0', windows('windows 10', { 'eap.tls-version': 0xc0 }), 'client', CLIENT, {
    refused: ['cuts-off client'],
    forecast: { 'eap client': 'yes nothing-left' },
  }),
  eap('with a number of no version', windows('windows 10', { 'eap.tls-version': 0 }), 'may in-doubt'),
  eap('with a text', windows('windows 10', { 'eap.tls-version': '0xFC0' }), 'may in-doubt'),
  eap('that can’t be read', windows('windows 10', { 'eap.tls-version': { denied: true } }), 'unknown unreadable'),
  eap('before Windows 10 1511', windows('windows 10 1507'), 'may in-doubt'),
  eap('from Windows 10 1511 on', { build: 10_586 }, 'no has-tls12'),
  broker('on Server 2016', 'server 2016', {}, 'yes wid', ['cuts-off server']),
  broker('on Server 2012 R2', 'server 2012 r2', {}, 'yes wid', ['cuts-off server']),
  broker('on Server 2019', 'server 2019', {}, 'no has-tls12'),
  broker(
    'with a list that can’t be read',
    'server 2016',
    { 'rd-broker.database': { denied: true } },
    'unknown unreadable',
  ),
  retire(
    'the Connection Broker with a database elsewhere',
    windows('server 2016', { ...BROKER, 'rd-broker.database': 'DRIVER=SQL Server Native Client 11.0;SERVER=db' }),
    'client',
    CLIENT,
    { without: ['rdcb-wid client'] },
  ),
  retire('the Connection Broker, of whose two sides one goes', windows('server 2016', BROKER), 'client', CLIENT, {
    refused: ['cuts-off client'],
    forecast: { 'rdcb-wid client': 'yes wid' },
  }),
  retire(
    'a domain controller that relays mail',
    windows('server 2016', { 'iis-smtp.start': 2, 'machine.product-type': 'LanmanNT' }),
    'server',
    SERVER,
    { forecast: { 'iis-smtp server': 'may clients-unseen', 'domain-controller server': 'may clients-unseen' } },
  ),
  retire('a server whose SMTP is disabled', windows('server 2016', { 'iis-smtp.start': 4 }), 'server', SERVER, {
    without: ['iis-smtp server', 'domain-controller server', 'rdcb-wid server'],
  }),
  retire('what can’t be seen on any PC', windows('windows 10'), 'both', [...CLIENT, ...SERVER], {
    forecast: { 'own-tls client': 'unknown', 'other-services server': 'unknown' },
  }),
];
