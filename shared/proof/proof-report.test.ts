import { describe, expect, it } from 'vitest';
import { diagnose } from '../diagnosis/diagnose.ts';
import { factsOf } from '../diagnosis/facts.ts';
import { snapshotOf } from '../diagnosis/test-pc.suite.ts';
import type { Protocol } from '../tls/protocols.ts';
import { refusalFinding } from './host.ts';
import { parseProbeRequest, probeArgument, PROBE_SWITCH, codeLine } from './probe-request.ts';
import { judgeProof, servicesOfProof } from './proof-report.ts';
import { unknownObservation, type Observation } from './proof.ts';

const PC = { build: 7601, servicePack: 1, files: '6.1.7601.24168' };
const seen = (...offered: readonly Protocol[]): Observation => ({
  ...unknownObservation('timed-out'),
  state: 'seen',
  reason: null,
  offered,
});

describe('the rung behind a TLS 1.2 that is set and not offered', () => {
  const set = {
    effective: { winhttp: { native: ['TLS 1.2'], wow64: null } },
    ladder: [],
  } as const;
  const suspectOn = (pc: Parameters<typeof snapshotOf>[0], offered: readonly Protocol[]): string | null =>
    judgeProof({ native: seen(...offered), wow64: null }, set, diagnose(factsOf(snapshotOf(pc))).facts).suspect;

  it('is the value if Windows is unknown, since its default is unknown too', () => {
    expect(suspectOn({ ...PC, build: null }, ['TLS 1.0'])).toBe('winhttp-value');
  });

  it.each([
    ['off', 0],
    ['on', 1],
  ] as const)('leaves a default out that SChannel turns %s', (_state, enabled) => {
    const pc = { ...PC, schannel: { 'TLS 1.0': { enabled } } };
    expect(suspectOn(pc, ['TLS 1.0'])).toBe(enabled === 0 ? 'winhttp-value' : 'update');
  });
});

describe('the services of a proof', () => {
  const offering = (...cipherSuites: readonly string[]): Observation => ({ ...seen('TLS 1.2'), cipherSuites });
  const GCM = 'TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384';
  const RC4 = 'TLS_RSA_WITH_RC4_128_SHA';

  it('are judged by the suites of the first kind of program that was seen to offer some', () => {
    const modern = servicesOfProof({ native: offering(GCM), wow64: offering(RC4) });
    expect(modern).not.toBeNull();
    expect(servicesOfProof({ native: offering(RC4), wow64: offering(GCM) })).not.toEqual(modern);
    expect(servicesOfProof({ native: offering(), wow64: offering(GCM) })).toEqual(modern);
    expect(servicesOfProof({ native: unknownObservation('timed-out'), wow64: offering(GCM) })).toEqual(modern);
  });

  it('are unknown if no suites were seen', () => {
    const failed = { ...unknownObservation('timed-out'), cipherSuites: [GCM] };
    for (const native of [offering(), failed]) expect(servicesOfProof({ native, wow64: null })).toBeNull();
  });
});

it.each([
  [
    { kind: 'alert', alert: 70 },
    { found: 'tls-refused', alert: 70 },
  ],
  [{ kind: 'not-tls' }, { found: 'not-tls', alert: null }],
  [{ kind: 'nothing' }, { found: 'cut-off', alert: null }],
  [{ kind: 'handshake' }, { found: 'tls-refused', alert: null }],
] as const)('explains a refused handshake with %j', (answer, expected) => {
  expect(refusalFinding(answer)).toEqual(expected);
});

describe('probeArgument', () => {
  it.each<[readonly string[], string | null]>([
    [['--probe=ports.1'], 'ports.1'],
    [['--probe='], ''],
    [['--other', '--probe=ports.1'], null],
    [['x--probe='], null],
    [[], null],
  ])('returns from %j the argument %j', (args, expected) => {
    expect(probeArgument(args)).toBe(expected);
    expect(PROBE_SWITCH).toBe('--probe=');
  });

  it('accepts a request up to its limits', () => {
    expect(parseProbeRequest('ports.1.2.3.4.5.6.7.8')).toMatchObject({ kind: 'ports' });
    expect(parseProbeRequest(`host.443.${'a.'.repeat(400)}com`)).toBeNull();
  });

  it('is answered with the port and an unsigned code', () => {
    expect([codeLine(7, 12_175), codeLine(7, -2_146_893_007)]).toEqual(['7 12175', '7 2148074289']);
  });
});
