import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { acceptsInShort, exchange, reportOn, schannel, type TestServer } from '../diagnosis/server/states.suite.ts';
import { SERVER_SETTINGS } from '../windows/catalogue/servers.ts';
import { snapshotOf } from '../diagnosis/test-pc.suite.ts';
import { itTakesExactly } from '../schema.suite.ts';
import { machineReport, type RanOn } from './report.ts';
import { factsOf } from '../diagnosis/facts.ts';
import { serverReport, serverReportSchema, type ServerReport } from './server-report.ts';

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

describe('the schema of a server’s report', () => {
  const report = reportOn(SERVERS['with nothing on it'] ?? { build: null });

  it.each<[string, Partial<Record<keyof ServerReport, unknown>>]>([
    ['a PC', { role: 'client' }],
    ['another version', { schema: 2 }],
    ['more protocols than there are', { accepts: Array.from({ length: 11 }, () => report.accepts[0]) }],
    ['more findings than there are rungs', { findings: Array.from({ length: 21 }, () => report.findings[0]) }],
    ['only a product that isn’t IIS', { alone: 'sql' }],
  ])('rejects %s', (_what, part) => {
    expect(v.is(serverReportSchema, { ...report, ...part })).toBe(false);
  });
});

it('lists every protocol, oldest first, and whether a value decides it; none for an unknown Windows version', () => {
  const off = reportOn({ build: SERVER_2019, values: schannel('server', 'TLS 1.0', 0, 1) });
  expect(off.accepts.map(({ protocol }) => protocol)).toEqual([
    'SSL 2.0',
    'SSL 3.0',
    'TLS 1.0',
    'TLS 1.1',
    'TLS 1.2',
    'TLS 1.3',
  ]);
  expect(acceptsInShort(off)).toBe('.--++.');
  expect(off.accepts.map(({ isDefault }) => isDefault)).toEqual([true, true, false, true, true, true]);
  expect(reportOn({ build: null }).accepts).toEqual([]);
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
