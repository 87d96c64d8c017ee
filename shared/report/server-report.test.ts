import { describe, expect, it } from 'vitest';
import { exchange, reportOn, schannel, type TestServer } from '../diagnosis/server/states.suite.ts';
import { SERVER_SETTINGS } from '../windows/catalogue/servers.ts';
import { snapshotOf } from '../diagnosis/test-pc.suite.ts';
import { itTakesExactly } from '../schema.suite.ts';
import { machineReport, type RanOn } from './report.ts';
import { factsOf } from '../diagnosis/facts.ts';
import { serverReport, serverReportSchema } from './server-report.ts';

const SERVER_2019 = 17763;
const IIS = { 'iis.major-version': 10 };
const DENIED = { denied: true } as const;

const SERVERS: Readonly<Record<string, TestServer>> = {
  'with nothing on it': { build: SERVER_2019 },
  'with IIS': { build: SERVER_2019, values: IIS },
  'with two instances of SQL Server': { build: SERVER_2019, sql: { A: '12.1.4100.1', B: '15.0.2000.5' } },
  'with IIS and Exchange': { build: SERVER_2019, values: { ...IIS, ...exchange('15.2.1118.7') } },
  'whose list of SQL Server can’t be read': { build: SERVER_2019, values: IIS, sql: null },
  'that can’t be read in parts': { build: SERVER_2019, values: { 'iis.major-version': DENIED } },
  'of 2008, with some on by request': { build: 6002 },
  'with TLS 1.2 in doubt': { build: SERVER_2019, values: schannel('server', 'TLS 1.2', DENIED, null) },
  'of no known release': { build: null },
};

describe.each(Object.entries(SERVERS))('the report of a server %s', (_what, server) => {
  itTakesExactly('it', serverReportSchema, reportOn(server), ['needed', 'unreadable']);
});

it('names its machine and where it was created', () => {
  const snapshot = snapshotOf({ build: SERVER_2019, server: true }, SERVER_SETTINGS);
  const machine = machineReport(factsOf(snapshot).machine);
  const ranOn: RanOn = { driver: 'native', system: 'Wine' };
  expect(serverReport({ snapshot, sql: [] }, machine, ranOn)).toMatchObject({
    schema: 1,
    role: 'server',
    ranOn,
    machine: { release: 'server-2019', build: SERVER_2019 },
    verdict: 'improvement-available',
  });
});
