import { describe, expect, it } from 'vitest';
import { diagnose } from '../diagnosis/diagnose.ts';
import { factsOf } from '../diagnosis/facts.ts';
import { snapshotOf, type TestPc } from '../diagnosis/test-pc.suite.ts';
import { unknownProof, type Proof } from '../proof/proof.ts';
import type { Incoming } from '../readiness/cause.ts';
import type { ReadinessLevel } from '../readiness/levels.ts';
import type { Protocol } from '../tls/protocols.ts';
import { withEvidence } from './claim.ts';
import { makeReport, type Report, type ViewReport } from './report.ts';
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

describe('what programs offer', () => {
  it('is listed for each view and kind of program', () => {
    const { effective } = testReport({
      build: 19045,
      native: 0x800,
      wow64: 0x80,
      values: {
        'wininet.user': 0xa80,
        'dotnet-setup.v4-release': 378389,
        'dotnet-setup.v4-full': 1,
        'dotnet-setup.v2': 1,
        'dotnet.v4.sch-use-strong-crypto native': 1,
      },
    });
    expect(effective.winhttp).toEqual({ native: ['TLS 1.2'], wow64: ['TLS 1.0'] });
    expect(effective.dotnet4.native).toContain('TLS 1.2');
    expect(effective.dotnet4.wow64).not.toContain('TLS 1.2');
    expect(effective.dotnet2.native).not.toEqual(effective.dotnet4.native);
    expect(effective.dotnet2.native).toContain('TLS 1.0');
    expect(effective.wininet).toContain('TLS 1.2');
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
  const nothing = { protocol: null, cipherSuite: null, issuer: null, alert: null, code: null };
  const refused: Report = {
    ...made,
    connections: [{ ...nothing, host: 'outlook.office365.com', view: 'native', result: 'proxy', found: 'proxy' }],
  };
  const observed = (offered: readonly Protocol[]): Proof => {
    const { native, wow64 } = unknownProof('no-engine', true);
    return { native: { ...native, state: 'seen', reason: null, offered }, wow64 };
  };
  const proved = (offered: readonly Protocol[]): Report => ({
    ...made,
    proof: { before: observed(['TLS 1.0']), after: observed(offered), differences: [], suspect: null },
  });

  it.each<readonly [string, Report, ReadinessLevel, string | null]>([
    ['nothing', made, 'likely', null],
    ['an address that wasn’t reached', refused, 'doubtful', 'connection.proxy'],
    ['that Windows offers after a change what they promise', proved(['TLS 1.0', 'TLS 1.1', 'TLS 1.2']), 'likely', null],
    ['that Windows doesn’t offer TLS 1.2 after a change', proved(['TLS 1.0']), 'no', 'winhttp-value.not-set'],
  ])('with %s has its readiness and what to look at', (_what, report, level, first) => {
    const judged = withEvidence(diagnosis, report);
    const { readiness, cause } = judged;
    expect(readiness?.level).toBe(level);
    expect(cause && `${cause.rung}.${cause.code}`).toBe(first);
    expect(judged).toEqual({ ...report, readiness, cause, claim: judged.claim });
  });
});
