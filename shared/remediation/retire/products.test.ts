import { expect, it } from 'vitest';
import { serverFacts } from '../../diagnosis/server/facts.ts';
import { exchange, sqlInstances } from '../../diagnosis/server/states.suite.ts';
import { snapshotOf } from '../../diagnosis/test-pc.suite.ts';
import { SERVER_SETTINGS } from '../../windows/catalogue/servers.ts';
import { forecastOf } from './forecast.ts';
import type { ForecastRow } from './review.ts';

const snapshot = snapshotOf({ build: 14393, server: true, values: exchange('15.0.1365.1') }, SERVER_SETTINGS);
const server = serverFacts({ snapshot, sql: sqlInstances({ CRM: '12.0.2000.8', MSSQLSERVER: '12.0.2000.8' }) });

const productsFor = (side: 'client' | 'server' | 'both'): readonly ForecastRow[] =>
  forecastOf(server.facts, { side, protocols: ['tls10', 'tls11'] }, server).filter(
    ({ product }) => product !== undefined,
  );

it('products are in the forecast with their maker’s statement, each instance separately', () => {
  const sql = { recency: 'no', needs: 'SP1 CU5 (12.0.4439.1)', missing: [], unseen: ['sql-clients'] };
  const about = {
    what: 'sql-2014',
    side: 'server',
    loses: 'yes',
    because: ['too-old', 'clients-unseen'],
    view: null,
    found: '12.0.2000.8',
  };
  expect(productsFor('both')).toEqual([
    {
      what: 'exchange-2013',
      side: 'server',
      loses: 'may',
      because: ['before-both', 'missing', 'unseen'],
      view: null,
      found: '15.0.1365.1',
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
