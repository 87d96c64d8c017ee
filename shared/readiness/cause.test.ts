import { describe, expect, it } from 'vitest';
import { unknownObservation, type Observation, type Proof } from '../proof/proof.ts';
import type { Protocol } from '../tls/protocols.ts';
import { diagnose } from '../diagnosis/diagnose.ts';
import { factsOf } from '../diagnosis/facts.ts';
import { readinessOf, type AskedConnection } from './readiness.ts';
import { KNOWN_CODES } from '../diagnosis/rungs/meanings.ts';
import { EIGHT_ONE, TEN } from '../diagnosis/states/windows.states.ts';
import { snapshotOf, type TestPc } from '../diagnosis/test-pc.suite.ts';
import { causeOf } from './cause.ts';
import { shortCause } from './short-cause.suite.ts';

function causeOn(
  pc: TestPc,
  proof: Proof | null = null,
  connections: readonly AskedConnection[] | null = null,
): string {
  const diagnosis = diagnose(factsOf(snapshotOf(pc)));
  const readiness = readinessOf(diagnosis, proof, connections);
  return shortCause(causeOf({ ladder: diagnosis.ladder, readiness }));
}

const { pc: ten } = TEN;
const SCRIPT = { 'proxy.user.script': 'http://proxy.example/a.pac' };
const SSL_OFF = { 'schannel.ssl-3.0.client.enabled': 0 };

describe('causeOf on a PC', () => {
  it.each<readonly [string, TestPc, string]>([
    // nothing to look at
    ['unset Internet Options, with certificates unread', { ...ten, values: SSL_OFF }, 'none'],
    // a limit is no fault, and comes last
    ['Windows 8.1 behind a proxy', { ...EIGHT_ONE.pc, values: SCRIPT }, 'out unfit network.user-script'],
    // what decides and fails, in ladder order
    ['a stale value, behind a proxy', { ...ten, native: 0x80, values: SCRIPT }, 'out fix winhttp-value.lacks-tls-1.2'],
    [
      'TLS 1.2 off and no root',
      { ...ten, schannel: { 'TLS 1.2': { enabled: 0 } }, values: { 'certificates.disable-root-auto-update': 1 } },
      'out fix schannel.disabled',
    ],
    // failures, then warnings, then unknowns that decide
  ])('finds the cause of %s', (_what, pc, cause) => {
    expect(causeOn(pc)).toBe(cause);
  });

  it('exists for each ladder code that fails, decides or may be an obstacle, and for no other', () => {
    for (const { rung, code, state, verdict, hinders } of KNOWN_CODES) {
      const isOne =
        state === 'fail' ||
        (state === 'warn' && (hinders !== false || verdict !== null)) ||
        (state === 'unknown' && verdict !== null);
      const cause = causeOf({
        ladder: [{ rung, code, state }],
        readiness: { level: 'doubtful', because: [], limits: [] },
      });
      expect([rung, code, cause?.code]).toEqual([rung, code, isOne ? code : undefined]);
    }
  });
});

const seen = (...offered: readonly Protocol[]): Observation => ({
  ...unknownObservation('no-engine'),
  state: 'seen',
  reason: null,
  offered,
});
const one = (result: AskedConnection['result']): readonly AskedConnection[] => [
  { host: 'outlook.office365.com', view: 'native', result },
];

describe('causeOf with what was seen', () => {
  const good = seen('TLS 1.2');
  const bad: Proof = { native: good, wow64: seen('TLS 1.0') };
  it.each<readonly [string, TestPc, Proof | null, readonly AskedConnection[] | null, string]>([
    ['what Windows offers on a clean PC', ten, bad, null, 'out unfit winhttp-value.not-set'],
    ['an address that refused, on a clean PC', ten, null, one('tls-refused'), 'out unfit connection.tls-refused'],
    [
      'an address that refused, with TLS 1.2 turned off by a value',
      { ...ten, native: 0x80 },
      null,
      one('tls-refused'),
      'out fix winhttp-value.lacks-tls-1.2',
    ],
    ['an address that answered', ten, { native: good, wow64: good }, one('reached'), 'none'],
  ])('finds %s', (_what, pc, proof, connections, cause) => {
    expect(causeOn(pc, proof, connections)).toBe(cause);
  });
});
