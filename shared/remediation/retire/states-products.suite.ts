import { DOTNET_48, DOTNET_ON, exchange, exchange2010 } from '../../diagnosis/server/states.suite.ts';
import type { Short } from '../../diagnosis/test-pc.suite.ts';
import type { AskerId, Asker } from './review.ts';
import { windows, type RetireState } from './state.suite.ts';

const SERVER = ['server TLS 1.0', 'server TLS 1.1'];

/** A Server 2016 with a product, and what the forecast says of it. */
const row = (
  what: string,
  values: Readonly<Record<string, Short>>,
  id: AskerId,
  state: Asker['state'],
  more: Partial<RetireState> = {},
): RetireState => ({
  what,
  pc: windows('server 2016', values),
  side: 'server',
  writes: SERVER,
  forecast: { [`${id} server`]: state },
  ...more,
});

/** The same with what goes out. */
const goesOut = (what: string, values: Readonly<Record<string, Short>>, state: Asker['state']): RetireState =>
  row(what, values, 'entra-connect', state, {
    side: 'client',
    writes: ['client TLS 1.0', 'client TLS 1.1'],
    forecast: { 'entra-connect client': state },
  });

const DENIED = { denied: true } as const;
const ENTRA = { 'entra-connect.wizard-path': 'C:\\', 'entra-connect.version': '2.0.0.0' } as const;
const [RTM_2014, CURRENT_2014] = ['12.0.2000.8', '12.3.6024.0'];

/** Server products that show themselves in the registry. */
export const PRODUCT_STATES: readonly RetireState[] = [
  row('Exchange 2013 without TLS 1.2', exchange('15.0.775.38'), 'exchange-2013', 'asks'),
  row('Exchange 2013 that has TLS 1.2 beside older ones', exchange('15.0.1365.1'), 'exchange-2013', 'may'),
  row('Exchange 2016 of today, whose fellow servers aren’t seen', exchange('15.1.2507.6'), 'exchange-2016', 'may'),
  row('an Exchange of another number', exchange('15.9.1.1'), 'exchange', 'may'),
  row('Exchange whose key can’t be read', { 'exchange.major': DENIED }, 'exchange', 'not-looked-at'),
  row('SharePoint whose keys can’t be read', { 'sharepoint.16.build-version': DENIED }, 'sharepoint', 'not-looked-at'),
  row('Lync 2013', { 'skype.version': '5.0.8308.0' }, 'lync-2013', 'may'),
  goesOut('Entra Connect with all that it requires', { ...ENTRA, ...DOTNET_48, ...DOTNET_ON }, 'clear'),
  goesOut('Entra Connect without its values of .NET', ENTRA, 'may'),
  goesOut('Entra Connect too old', { ...ENTRA, 'entra-connect.version': '1.1.553.0' }, 'asks'),
  goesOut('Entra Connect of a version that can’t be read', { 'entra-connect.wizard-path': 'C:\\' }, 'may'),
  goesOut('Entra Connect whose key can’t be read', { 'entra-connect.wizard-path': DENIED }, 'not-looked-at'),
  row('Exchange 2010 SP2', exchange2010('14.2.247.5'), 'exchange-2010', 'asks'),
  row('Exchange 2010 SP3', exchange2010('14.3.123.4'), 'exchange-2010', 'may'),
  row('WSUS, whose PCs aren’t seen', { 'wsus.content-dir': 'D:\\' }, 'wsus', 'may'),
  row('NPS held at TLS 1.0', { 'nps.start': 2, 'eap.tls-version': 0xc0 }, 'nps', 'may'),
  row('a Remote Desktop Gateway, whose clients aren’t seen', { 'rd-gateway.start': 2 }, 'rd-gateway', 'may'),
  row('SQL Server 2005', {}, 'sql-2005', 'asks', { sql: { LEGACY: '9.4.5000' } }),
  row('IIS alone, whose clients aren’t seen', { 'iis.major-version': 10 }, 'iis', 'may'),
  row('SQL Server 2014 without its update', {}, 'sql-2014', 'asks', { sql: { MSSQLSERVER: RTM_2014 } }),
  row('SQL Server 2014 with it, whose clients aren’t seen', {}, 'sql-2014', 'may', { sql: { CRM: CURRENT_2014 } }),
  row('SQL Server of a version that can’t be read', {}, 'sql', 'may', { sql: { CRM: DENIED } }),
  row('SQL Server whose list can’t be read', {}, 'sql', 'not-looked-at', { sql: null }),
  row('SQL Server 2014 without its update, TLS 1.0 alone', {}, 'sql-2014', 'may', {
    sql: { CRM: RTM_2014 },
    protocols: ['tls10'],
    writes: ['server TLS 1.0'],
  }),
  row('SQL Server 2014 without its update, SSL 3.0 alone', {}, 'sql-2014', 'not-looked-at', {
    sql: { CRM: RTM_2014 },
    protocols: ['ssl3'],
    writes: [],
  }),
  row('SQL Server 2014 without its update, both sides', {}, 'sql-2014', 'asks', {
    sql: { CRM: RTM_2014 },
    side: 'both',
    writes: ['client TLS 1.0', 'client TLS 1.1', ...SERVER],
  }),
];
