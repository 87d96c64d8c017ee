import { expect, it } from 'vitest';
import { serverFacts } from '../../diagnosis/server/facts.ts';
import { exchange, sqlInstances } from '../../diagnosis/server/states.suite.ts';
import { snapshotOf } from '../../diagnosis/test-pc.suite.ts';
import { SERVER_SETTINGS } from '../../windows/catalogue/servers.ts';
import { forecastOf } from './forecast.ts';
import type { Asker } from './review.ts';

const entra = { 'entra-connect.version': '1.1.553.0' };
const snapshot = snapshotOf(
  { build: 14393, server: true, values: { ...exchange('15.0.1365.1'), ...entra } },
  SERVER_SETTINGS,
);
const server = serverFacts({ snapshot, sql: sqlInstances({ CRM: '12.0.2000.8', MSSQLSERVER: '12.0.2000.8' }) });

const productsFor = (side: 'client' | 'server' | 'both'): readonly Asker[] =>
  forecastOf(server.facts, { side, protocols: ['tls10', 'tls11'] }, server).filter(
    ({ product }) => product !== undefined,
  );

it('products stand in the forecast with what their maker says, each instance by itself', () => {
  const sql = { recency: 'no', needs: 'SP1 CU5 (12.0.4439.1)', missing: [], unseen: ['sql-clients'] };
  const about = { id: 'sql-2014', side: 'server', view: null, state: 'asks', found: '12.0.2000.8' };
  expect(productsFor('server')).toEqual([
    {
      ...{ id: 'exchange-2013', side: 'server', view: null, state: 'may', found: '15.0.1365.1' },
      product: {
        instance: null,
        recency: 'tls12-only',
        needs: 'CU20 (15.0.1367.3)',
        missing: ['dotnet4'],
        unseen: ['all-servers', 'pop-imap'],
      },
    },
    { ...about, product: { instance: 'CRM', ...sql } },
    { ...about, product: { instance: 'MSSQLSERVER', ...sql } },
  ]);
});

it('a product that nobody connects to stands where it goes out, and there alone', () => {
  const found = productsFor('client').map(({ id, side, state, found: version }) => [id, side, state, version]);
  expect(found).toEqual([['entra-connect', 'client', 'asks', '1.1.553.0']]);
  expect(productsFor('both').map(({ id, side }) => `${id} ${side}`)).toEqual([
    'entra-connect client',
    'exchange-2013 server',
    'sql-2014 server',
    'sql-2014 server',
  ]);
});
