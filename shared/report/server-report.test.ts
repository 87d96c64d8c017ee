import { describe } from 'vitest';
import { exchange, reportOn, schannel, type TestServer } from '../diagnosis/server/states.suite.ts';
import { itTakesExactly } from '../schema.suite.ts';
import { serverReportSchema } from './server-report.ts';

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
