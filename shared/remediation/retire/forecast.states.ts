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

/** A Server 2016 with these values, whose programs that connect lose old TLS. */
const out = (
  what: string,
  values: NonNullable<TestPc['values']>,
  forecast: RetireState['forecast'] & {},
  more: Partial<RetireState> = {},
): RetireState => retire(what, windows('server 2016', values), 'client', CLIENT, { forecast, ...more });

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
  out(
    '.NET without strong crypto',
    NET,
    {
      'dotnet4 client native': 'may target',
      'dotnet4 client wow64': 'may target',
      'dotnet2 client native': 'yes nothing-left',
    },
    { refused: ['cuts-off client'] },
  ),
  out(
    '.NET with strong crypto',
    { ...NET, ...strong('v4'), ...strong('v2') },
    { 'dotnet4 client native': 'no', 'dotnet4 client wow64': 'no', 'dotnet2 client wow64': 'no' },
  ),
  retire(
    '.NET 3.5 with strong crypto, whose patch can’t be seen',
    windows('server 2012 r2', { ...NET, ...strong('v4'), ...strong('v2') }),
    'client',
    CLIENT,
    { forecast: { 'dotnet2 client native': 'may patch-unseen' } },
  ),
  out(
    'old clients of SQL Server',
    {
      'sql-client.native-10 native': '10.50.1600.1',
      'sql-client.native-11 wow64': '11.0.2100.60',
      'sql-client.odbc-11 native': 'C:\\Windows\\system32\\msodbcsql11.dll',
    },
    {
      'sql-native-client-10 client native': 'may',
      'sql-native-client-11 client wow64': 'may',
      'odbc-11 client native': 'may',
    },
  ),
  out(
    'old clients of SQL Server at the places that Microsoft’s page names',
    { 'sql-client.sqlncli-10 wow64': '10.0.1600.22', 'sql-client.sqlncli-11 native': '11.0.2100.60' },
    { 'sql-native-client-10 client wow64': 'may', 'sql-native-client-11 client native': 'may' },
  ),
  out(
    'a newer client of SQL Server at both places',
    { 'sql-client.sqlncli-11 native': '11.4.7462.6', 'sql-client.native-11 native': '11.4.7462.6' },
    { 'sql-native-client-11 client native': 'no' },
  ),
  out(
    'a client of SQL Server that can’t be read',
    { 'sql-client.native-11 native': { denied: true } },
    { 'sql-native-client-11 client native': 'unknown' },
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
  broker('whose list can’t be read', 'server 2016', { 'rd-broker.database': { denied: true } }, 'unknown unreadable'),
  out(
    'the Connection Broker with a database elsewhere',
    { ...BROKER, 'rd-broker.database': 'DRIVER=SQL Server Native Client 11.0;SERVER=db' },
    {},
    { without: ['rdcb-wid client'] },
  ),
  out(
    'the Connection Broker, of whose two sides one goes',
    BROKER,
    { 'rdcb-wid client': 'yes wid' },
    { refused: ['cuts-off client'] },
  ),
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
