import { describe, expect, it } from 'vitest';
import { diagnose } from '../diagnosis/diagnose.ts';
import { factsOf } from '../diagnosis/facts.ts';
import { snapshotOf, type TestPc } from '../diagnosis/test-pc.suite.ts';
import { unknownProof, type Proof } from '../proof/proof.ts';
import type { Incoming } from '../readiness/cause.ts';
import type { ReadinessLevel } from '../readiness/levels.ts';
import type { Protocol } from '../tls/protocols.ts';
import { withEvidence } from './claim.ts';
import { makeReport, type ViewReport } from './report.ts';
import { testReport } from './sealed.suite.ts';

const TEN: TestPc = { build: 19045 };
const none: ViewReport = { state: 'absent', type: null, hex: null, protocols: [], unknownBits: null };
const number = (hex: string, part: Partial<ViewReport> = {}): ViewReport => ({
  state: 'set',
  type: 'REG_DWORD',
  hex,
  protocols: [],
  unknownBits: '0x00000000',
  ...part,
});

describe('a view in a report', () => {
  it.each<[string, TestPc, ViewReport | null]>([
    ['no value', TEN, none],
    ['protocols', { ...TEN, native: 0xa00 }, number('0x00000A00', { protocols: ['TLS 1.1', 'TLS 1.2'] })],
    ['what can’t be read', { ...TEN, native: { denied: true } }, { ...none, state: 'unreadable' }],
    [
      'TLS 1.3 to a Windows version that lacks it',
      { build: 7601, servicePack: 1, native: 0x2800 },
      number('0x00002800', { state: 'invalid', protocols: ['TLS 1.2', 'TLS 1.3'] }),
    ],
  ])('is %s', (_what, pc, native) => {
    expect(testReport(pc).views.native).toEqual(native);
  });

  it('is null if the PC lacks it', () => {
    expect(testReport({ ...TEN, arch: 'x86' }).views).toEqual({ native: none, wow64: null });
    expect(testReport({ ...TEN, wow64: 0x80 }).views).toEqual({
      native: none,
      wow64: number('0x00000080', { protocols: ['TLS 1.0'] }),
    });
  });
});

describe('a report', () => {
  const madeOf = (pc: TestPc, incoming?: Incoming): ReturnType<typeof makeReport> =>
    makeReport(diagnose(factsOf(snapshotOf(pc))), [], { driver: 'native', system: 'Wine' }, incoming);

  it('contains what was named or assumed, and no such member otherwise', () => {
    expect(madeOf(TEN)).not.toHaveProperty('releaseNamed');
    expect(madeOf(TEN)).not.toHaveProperty('architectureAssumed');
    expect(madeOf({ ...TEN, arch: null })).toMatchObject({ architectureAssumed: true });
    const named = { release: 'windows-7', architecture: null } as const;
    expect(madeOf({ build: null, named })).toMatchObject({ releaseNamed: true, machine: { release: 'windows-7' } });
  });

  it('contains the revision of its build, and the user of its settings, only if known', () => {
    const snapshot = { ...snapshotOf({ ...TEN, values: { 'machine.revision': 3803 } }), user: 'account' } as const;
    const known = makeReport(diagnose(factsOf(snapshot)), [], { driver: 'native', system: 'Windows' });
    expect([known.user, known.machine.revision]).toEqual(['account', 3803]);
    expect(madeOf(TEN)).not.toHaveProperty('user');
    expect(madeOf(TEN).machine).not.toHaveProperty('revision');
  });
});

describe('a report of a PC whose settings work', () => {
  const diagnosis = diagnose(factsOf(snapshotOf(TEN)));
  const made = makeReport(diagnosis, [], { driver: 'native', system: 'Windows' });
  const observed = (offered: readonly Protocol[]): Proof => {
    const { native, wow64 } = unknownProof('no-engine', true);
    return { native: { ...native, state: 'seen', reason: null, offered }, wow64 };
  };

  it.each<readonly [readonly Protocol[], ReadinessLevel, string | null]>([
    [['TLS 1.0', 'TLS 1.1', 'TLS 1.2'], 'likely', null],
    [['TLS 1.0'], 'no', 'winhttp-value.not-set'],
  ])('that offers %j after a change has its readiness and what to look at', (offered, level, first) => {
    const proof = { before: observed(['TLS 1.0']), after: observed(offered), differences: [], suspect: null };
    const { readiness, cause } = withEvidence(diagnosis, { ...made, proof });
    expect([readiness?.level, cause && `${cause.rung}.${cause.code}`]).toEqual([level, first]);
  });
});
