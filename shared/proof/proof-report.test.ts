import { describe, expect, it } from 'vitest';
import { diagnose } from '../diagnosis/diagnose.ts';
import { factsOf } from '../diagnosis/facts.ts';
import { snapshotOf } from '../diagnosis/test-pc.suite.ts';
import { testReport } from '../report/sealed.suite.ts';
import { itTakesExactly } from '../schema.suite.ts';
import type { Protocol } from '../tls/protocols.ts';
import { hostTriesSchema, refusalFinding, hostFinding, type Try } from './host.ts';
import { parseProbeRequest, probeArgument, PROBE_SWITCH, codeLine } from './probe-request.ts';
import { changeProofSchema, judgedProofSchema, judgeProof } from './proof-report.ts';
import { unknownObservation, unknownProof, type Observation } from './proof.ts';

const PC = { build: 7601, servicePack: 1, files: '6.1.7601.24168' };
const facts = diagnose(factsOf(snapshotOf(PC))).facts;
const report = testReport(PC);
const seen = (...offered: readonly Protocol[]): Observation => ({
  ...unknownObservation('timed-out'),
  state: 'seen',
  reason: null,
  offered,
});

describe('judgeProof', () => {
  const promising = (...protocols: readonly Protocol[]) => ({
    ...report,
    effective: { ...report.effective, winhttp: { native: protocols, wow64: null } },
  });

  it('agrees if exactly what is promised is offered', () => {
    expect(judgeProof({ native: seen('TLS 1.2'), wow64: null }, promising('TLS 1.2'), facts)).toEqual({
      differences: [],
      suspect: null,
    });
  });

  it('returns a suspected rung if a TLS version is missing', () => {
    const { differences, suspect } = judgeProof({ native: seen('TLS 1.1'), wow64: null }, promising('TLS 1.2'), facts);
    expect(differences.length).toBeGreaterThan(0);
    expect(suspect).not.toBeNull();
  });
});

describe('the shapes of a proof', () => {
  const proof = JSON.parse(JSON.stringify(unknownProof('timed-out', true))) as object;
  itTakesExactly('a judged proof', judgedProofSchema, { proof, differences: [], suspect: null });
  itTakesExactly('the proof of a change', changeProofSchema, {
    before: proof,
    after: proof,
    differences: [],
    suspect: null,
  });
  const agreed = { protocol: 0x800, cipherSuite: 0xc030 };
  const one = { stage: 'answered', code: 0, status: 200, date: 7, agreed, issuer: 'CN=A' };
  itTakesExactly('the tries at a host', hostTriesSchema, {
    plain: one,
    passingOver: { everything: one, authority: one, name: one, date: one },
    now: 7,
    hasProxy: false,
  });

  it('report the same reason for each kind of program', () => {
    const observation = unknownObservation('timed-out');
    expect(unknownProof('timed-out', true)).toEqual({ native: observation, wow64: observation });
    expect(unknownProof('timed-out', false)).toEqual({ native: observation, wow64: null });
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

describe('hostFinding for one attempt', () => {
  const bad = (code: number): Try => ({ stage: 'send', code, status: 0, date: null, agreed: null, issuer: null });
  it.each([11_001, 11_002, 11_004])('finds that the name isn’t found for %s', (code) => {
    expect(hostFinding({ plain: bad(code), passingOver: null, now: 0, hasProxy: false })).toBe('name-not-found');
  });

  it.each([
    [null, 'expired'],
    [24 * 3_600_000, 'expired'],
    [24 * 3_600_000 + 1, 'clock-wrong'],
    [-24 * 3_600_000 - 1, 'clock-wrong'],
  ])('returns for a clock that is off by %s the finding %s', (date, expected) => {
    const good: Try = { stage: 'answered', code: 0, status: 200, date, agreed: null, issuer: null };
    const passingOver = { everything: good, authority: bad(1), name: bad(1), date: good };
    expect(hostFinding({ plain: bad(12_175), passingOver, now: 0, hasProxy: false })).toBe(expected);
  });

  it('finds a refused handshake without further attempts', () => {
    expect(hostFinding({ plain: bad(12_157), passingOver: null, now: 0, hasProxy: false })).toBe('tls-refused');
  });
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
