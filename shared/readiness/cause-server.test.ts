import { describe, expect, it } from 'vitest';
import { incomingOf } from '../report/incoming.ts';
import { diagnose } from '../diagnosis/diagnose.ts';
import { factsOf } from '../diagnosis/facts.ts';
import { readinessOf } from './readiness.ts';
import { DOTNET_48, exchange, reportOn, retired, type TestServer } from '../diagnosis/server/states.suite.ts';
import { SERVER_2012_R2, SERVER_2022 } from '../diagnosis/states/windows.states.ts';
import { snapshotOf, type TestPc } from '../diagnosis/test-pc.suite.ts';
import { causeOf } from './cause.ts';
import { shortCause } from './short-cause.suite.ts';

const SCRIPT = { 'proxy.user.script': 'http://proxy.example/a.pac' };

/** Returns what to look at first on a server of two halves, as `side kind rung.code`. */
function causeOn(pc: TestPc, others: TestServer): string {
  const diagnosis = diagnose(factsOf(snapshotOf(pc)));
  const readiness = readinessOf(diagnosis, null, null);
  return shortCause(causeOf({ ladder: diagnosis.ladder, readiness, incoming: incomingOf(reportOn(others)) }));
}

describe('causeOf on a server', () => {
  const OFF = { 'schannel.tls-1.2.server.enabled': 0 };
  const NEW_EXCHANGE = { ...exchange('15.1.2507.6'), ...DOTNET_48 };
  it.each<readonly [string, TestPc, TestServer, string]>([
    ['old TLS that it accepts, and nothing else', SERVER_2022.pc, { build: 20348 }, 'in fix old-protocols.old-tls'],
    ['SSL that it accepts, next to a limit', SERVER_2012_R2.pc, { build: 9600 }, 'in fix old-protocols.ssl'],
    [
      'TLS 1.2 that it refuses',
      { ...SERVER_2012_R2.pc, values: SCRIPT },
      { build: 9600, values: OFF },
      'in fix tls12.off',
    ],
    [
      'values for incoming TLS 1.2 that can’t be read',
      SERVER_2022.pc,
      { build: 20348, values: { ...retired('server'), 'schannel.tls-1.2.server.enabled': { denied: true } } },
      'in unknown tls12.unreadable',
    ],
    ['nothing on either side', SERVER_2022.pc, { build: 20348, values: retired('server') }, 'none'],
    [
      'an Exchange whose .NET isn’t set',
      { build: 14393, server: true },
      { build: 14393, values: { ...NEW_EXCHANGE, ...retired('server') } },
      'in fix products.exchange-2016',
    ],
    [
      'a SQL Server that is too old, next to an AD FS that values fix',
      { build: 17763, server: true },
      { build: 17763, values: { ...DOTNET_48, 'adfs.configuration': 2 }, sql: { OLD: '12.1.4100.1' } },
      'in unfit products.sql-2014',
    ],
  ])('finds %s', (_what, pc, others, cause) => {
    expect(causeOn(pc, others)).toBe(cause);
  });

  it('comes with what it accepts by default', () => {
    expect(incomingOf(reportOn({ build: 9600, values: retired('server') })).accepts).toEqual(['SSL 3.0', 'TLS 1.2']);
    expect(incomingOf(reportOn({ build: 20348 }))).toMatchObject({
      verdict: 'improvement-available',
      cause: { kind: 'fix', rung: 'old-protocols', code: 'old-tls', side: 'in' },
      accepts: ['TLS 1.0', 'TLS 1.1', 'TLS 1.2', 'TLS 1.3'],
      notKnown: [],
    });
  });
});
