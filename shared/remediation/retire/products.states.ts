import { DOTNET_48, DOTNET_ON, exchange, exchange2010 } from '../../diagnosis/server/states.suite.ts';
import type { Short } from '../../diagnosis/test-pc.suite.ts';
import type { WhatId } from './review.ts';
import {
  both,
  CLIENT,
  OFF,
  OFF_AT_CLIENT,
  OFF_AT_SERVER,
  retire,
  SERVER,
  windows,
  type RetireState,
} from './state.suite.ts';

/** A Server 2016 with a product, and its forecast. */
const row = (
  what: string,
  values: Readonly<Record<string, Short>>,
  id: WhatId,
  state: string,
  more: Partial<RetireState> = {},
): RetireState =>
  retire(what, windows('server 2016', values), 'server', SERVER, { forecast: { [`${id} server`]: state }, ...more });

/** The same for outgoing connections, of Entra Connect. */
const out = (
  what: string,
  values: Readonly<Record<string, Short>>,
  state: string,
  more: Partial<RetireState> = {},
): RetireState =>
  retire(what, windows('server 2016', values), 'client', CLIENT, {
    forecast: { 'entra-connect client': state },
    ...more,
  });

const DENIED = { denied: true } as const;
const ENTRA = { 'entra-connect.wizard-path': 'C:\\', 'entra-connect.version': '2.0.0.0' } as const;
const ENTRA_OLD = { ...ENTRA, 'entra-connect.version': '1.1.553.0' } as const;
const [RTM_2014, CURRENT_2014] = ['12.0.2000.8', '12.3.6024.0'];

export const PRODUCT_STATES: readonly RetireState[] = [
  row('Exchange 2013 without TLS 1.2', exchange('15.0.775.38'), 'exchange-2013', 'yes', {
    refused: ['cuts-off server'],
  }),
  row('Exchange 2013 that has TLS 1.2 in addition to older ones', exchange('15.0.1365.1'), 'exchange-2013', 'may'),
  row('Exchange whose key can’t be read', { 'exchange.major': DENIED }, 'exchange', 'unknown', {
    side: 'both',
    writes: [...CLIENT, ...SERVER],
    without: ['exchange client'],
  }),
  row(
    'Skype for Business 2015 with its update, whose clients and partners aren’t seen',
    { 'skype.version': '6.0.9319.548', ...DOTNET_48, ...DOTNET_ON },
    'skype-2015',
    'may clients-unseen unseen',
  ),
  out('Entra Connect with all that it requires', { ...ENTRA, ...DOTNET_48, ...DOTNET_ON }, 'no has-tls12'),
  out('Entra Connect without its values of .NET', ENTRA, 'may missing'),
  out('Entra Connect too old', ENTRA_OLD, 'yes too-old missing', { refused: ['cuts-off client'] }),
  row('Exchange 2010 SP2', exchange2010('14.2.247.5'), 'exchange-2010', 'yes', { refused: ['cuts-off server'] }),
  row('WSUS, whose PCs aren’t seen', { 'wsus.content-dir': 'D:\\' }, 'wsus', 'may clients-unseen'),
  row('NPS held at TLS 1.0', { 'nps.start': 2, 'eap.tls-version': 0xc0 }, 'nps', 'may clients-unseen'),
  retire(
    'what only accepts connections has none that go out',
    windows('server 2016', { 'nps.start': 2, 'rd-gateway.start': 2, 'iis.major-version': 10 }),
    'client',
    CLIENT,
    { sql: { LEGACY: '9.4.5000' }, without: ['nps client', 'rd-gateway client', 'iis client', 'sql-2005 client'] },
  ),
  row('SQL Server 2005', {}, 'sql-2005', 'yes', { sql: { LEGACY: '9.4.5000' }, refused: ['cuts-off server'] }),
  row('only IIS, whose clients are unknown', { 'iis.major-version': 10 }, 'iis', 'may'),
  row('SQL Server 2014 without its update', {}, 'sql-2014', 'yes', {
    sql: { MSSQLSERVER: RTM_2014 },
    refused: ['cuts-off server'],
  }),
  row('SQL Server 2014 with it, whose clients aren’t seen', {}, 'sql-2014', 'may', { sql: { CRM: CURRENT_2014 } }),
  row('SQL Server whose list can’t be read', {}, 'sql', 'unknown', { sql: null }),
  row('SQL Server 2014 without its update, only TLS 1.1', {}, 'sql-2014', 'no keeps-older', {
    sql: { CRM: RTM_2014 },
    protocols: ['tls11'],
    writes: ['server TLS 1.1'],
  }),
  row(
    'SQL Server 2014 without its update, TLS 1.0 off already',
    both('tls-1.0.server', OFF),
    'sql-2014',
    'may too-old both-only clients-unseen',
    { sql: { CRM: RTM_2014 }, writes: ['server TLS 1.1'] },
  ),
  retire(
    'SQL Server 2008 without its update on Server 2008 R2, which has TLS 1.1 off by default',
    windows('server 2008 r2', both('tls-1.2.server', [1, 0])),
    'server',
    ['server TLS 1.0'],
    {
      protocols: ['tls10'],
      sql: { CRM: '10.4.6000.29' },
      refused: ['cuts-off server'],
      forecast: { 'sql-2008 server': 'yes too-old missing clients-unseen' },
    },
  ),
  row('SQL Server 2014 without its update, all off already', OFF_AT_SERVER, 'sql-2014', 'no nothing-goes', {
    sql: { CRM: RTM_2014 },
    writes: [],
    nothing: 'off-by-value',
  }),
  row('Exchange 2016, incoming only', exchange('15.1.2507.6'), 'exchange-2016', 'may one-side missing unseen'),
  row(
    'Exchange 2016, incoming only, outgoing all off already',
    { ...exchange('15.1.2507.6'), ...OFF_AT_CLIENT },
    'exchange-2016',
    'may missing unseen',
  ),
  retire(
    'Exchange 2013 without TLS 1.2, both sides, of which incoming is off already',
    windows('server 2016', { ...exchange('15.0.775.38'), ...OFF_AT_SERVER }),
    'both',
    CLIENT,
    { refused: ['cuts-off client'], forecast: { 'exchange-2013 client': 'yes' }, without: ['exchange-2013 server'] },
  ),
];
