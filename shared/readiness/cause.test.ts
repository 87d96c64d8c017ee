import { describe, expect, it } from 'vitest';
import { unknownObservation, type Observation, type Proof } from '../proof/proof.ts';
import type { Protocol } from '../tls/protocols.ts';
import { diagnose } from '../diagnosis/diagnose.ts';
import { factsOf } from '../diagnosis/facts.ts';
import { readinessOf, type AskedConnection } from './readiness.ts';
import { KNOWN_CODES } from '../diagnosis/rungs/meanings.ts';
import { DOTNET_48 } from '../diagnosis/server/states.suite.ts';
import {
  EIGHT,
  EIGHT_ONE,
  ELEVEN,
  SERVER_2012,
  SEVEN,
  SEVEN_REPAIRED,
  TEN,
} from '../diagnosis/states/windows.suite.ts';
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
const { pc: seven } = SEVEN_REPAIRED;
const SCRIPT = { 'proxy.user.script': 'http://proxy.example/a.pac' };
const LIMIT = 'out limit cipher-suites.front-door-without-dhe';
const SSL_OFF = { 'schannel.ssl-3.0.client.enabled': 0 };

describe('causeOf on a PC', () => {
  it.each<readonly [string, TestPc, string]>([
    // nothing to look at
    ['a clean Windows 10', { ...ten, values: DOTNET_48 }, 'none'],
    ['a stray value', { ...ten, values: { 'stray.parent-key native': 0x800 } }, 'none'],
    ['a proxy of the system account', { ...ten, values: { 'proxy.account.script.system': 'http://a/b' } }, 'none'],
    ['unset Internet Options, with certificates unread', { ...ten, values: SSL_OFF }, 'none'],
    ['a value with all that Windows 11 offers', { ...ELEVEN.pc, native: 0x2800, wow64: 0x2800 }, 'none'],
    // a limit is no fault, and comes last
    ['a fixed Windows 7', seven, LIMIT],
    ['Windows 8.1 behind a proxy', { ...EIGHT_ONE.pc, values: SCRIPT }, 'out unfit network.user-script'],
    // what decides and fails, in ladder order
    ['Windows 7 as it came, with the update', SEVEN.pc, 'out fix winhttp-value.missing'],
    ['the same without the update', { ...SEVEN.pc, files: '6.1.7601.17514' }, 'out unfit update.update-missing'],
    ['a stale value, behind a proxy', { ...ten, native: 0x80, values: SCRIPT }, 'out fix winhttp-value.lacks-tls-1.2'],
    [
      'TLS 1.2 off and no root',
      { ...ten, schannel: { 'TLS 1.2': { enabled: 0 } }, values: { 'certificates.disable-root-auto-update': 1 } },
      'out fix schannel.disabled',
    ],
    ['a Windows version that is too old', { build: 6001 }, 'out limit release.too-old'],
    ['Server 2008', { build: 6003, server: true }, 'out limit release.server-2008'],
    [
      'Windows 8 without a value, with an unknown update',
      { ...EIGHT.pc, files: '6.2.9200.16384' },
      'out fix winhttp-value.missing',
    ],
    [
      'Server 2012 with the value and an unknown update',
      { ...SERVER_2012.pc, files: '6.2.9200.16384', native: 0x800, wow64: 0x800 },
      'out unknown update.update-probably-missing',
    ],
    // failures, then warnings, then unknowns that decide
    [
      'a missing root, behind a proxy',
      { ...ten, values: { ...SCRIPT, 'certificates.disable-root-auto-update': 1 } },
      'out fix certificates.root-updates-off',
    ],
    [
      'a proxy script, with unset .NET',
      { ...ten, values: { ...DOTNET_48, ...SCRIPT } },
      'out unfit network.user-script',
    ],
    [
      'TLS 1.3 removed, behind a proxy',
      { ...ELEVEN.pc, native: 0x800, wow64: 0x800, values: SCRIPT },
      'out fix winhttp-value.tls-1.3-removed',
    ],
    [
      'TLS 1.0 off while .NET needs it',
      { ...ten, schannel: { 'TLS 1.0': { enabled: 0 } }, values: DOTNET_48 },
      'out fix dotnet.left-without',
    ],
    ['a value that can’t be read', { ...ten, native: { denied: true } }, 'out unknown winhttp-value.unreadable'],
    ['the same behind a proxy', { ...ten, native: { denied: true }, values: SCRIPT }, 'out unfit network.user-script'],
    ['a Windows version newer than the table', { build: 30000 }, 'out unknown release.newer-than-known'],
    ['no build', { build: null }, 'out unknown release.unknown'],
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
      'an address that wasn’t found, before a proxy',
      { ...ten, values: SCRIPT },
      null,
      one('name'),
      'out unfit connection.name',
    ],
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
