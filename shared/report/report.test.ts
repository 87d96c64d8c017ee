import { describe, expect, it } from 'vitest';
import { diagnose } from '../diagnosis/diagnose.ts';
import { factsOf } from '../diagnosis/facts.ts';
import { snapshotOf, type TestPc } from '../diagnosis/test-pc.suite.ts';
import type { Incoming } from '../readiness/cause.ts';
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

describe('what a view of a report says', () => {
  it.each<[string, TestPc, ViewReport | null]>([
    ['no value', TEN, none],
    ['protocols', { ...TEN, native: 0xa00 }, number('0x00000A00', { protocols: ['TLS 1.1', 'TLS 1.2'] })],
    [
      'bits that no protocol owns',
      { ...TEN, native: 0xc00 },
      number('0x00000C00', { state: 'invalid', protocols: ['TLS 1.2'], unknownBits: '0x00000400' }),
    ],
    [
      'a text, with its bytes',
      { ...TEN, native: '2' },
      { ...none, state: 'invalid', type: 'REG_SZ', data: '32000000' },
    ],
    ['what can’t be read', { ...TEN, native: { denied: true } }, { ...none, state: 'unreadable' }],
    [
      'TLS 1.3 to a Windows that isn’t known',
      { build: null, native: 0x2800 },
      number('0x00002800', { protocols: ['TLS 1.2', 'TLS 1.3'] }),
    ],
  ])('is %s', (_what, pc, native) => {
    expect(testReport(pc).views.native).toEqual(native);
  });

  it('is nothing in a view that the PC lacks', () => {
    expect(testReport({ ...TEN, arch: 'x86' }).views).toEqual({ native: none, wow64: null });
    expect(testReport({ ...TEN, wow64: 0x80 }).views).toEqual({
      native: none,
      wow64: number('0x00000080', { protocols: ['TLS 1.0'] }),
    });
  });
});

describe('what programs offer', () => {
  it('is named for each view and kind of program', () => {
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
    expect(effective.wininet).toContain('TLS 1.2');
  });

  it('is not known in a view that the PC lacks', () => {
    const { effective } = testReport({ ...TEN, arch: 'x86', native: 0x800 });
    expect(effective.winhttp).toEqual({ native: ['TLS 1.2'], wow64: null });
    expect([effective.dotnet4.wow64, effective.dotnet2.wow64]).toEqual([null, null]);
  });
});

describe('a report', () => {
  const madeOf = (pc: TestPc, incoming?: Incoming): ReturnType<typeof makeReport> =>
    makeReport(diagnose(factsOf(snapshotOf(pc))), [], { driver: 'native', system: 'Wine' }, incoming);

  it('says which PC it is of and where it was made', () => {
    const pc: TestPc = { ...TEN, values: { 'machine.display-version': '22H2' } };
    expect(madeOf(pc)).toMatchObject({
      schema: 1,
      ranOn: { driver: 'native', system: 'Wine' },
      machine: { release: 'windows-10', build: 19045, architecture: 'x64', displayVersion: '22H2' },
      plan: [],
    });
  });

  it('says what was named or assumed, and has no member where nothing was', () => {
    expect(madeOf(TEN)).not.toHaveProperty('releaseNamed');
    expect(madeOf(TEN)).not.toHaveProperty('architectureAssumed');
    expect(madeOf({ ...TEN, arch: null })).toMatchObject({ architectureAssumed: true });
    const named = { release: 'windows-7', architecture: null } as const;
    expect(madeOf({ build: null, named })).toMatchObject({ releaseNamed: true, machine: { release: 'windows-7' } });
  });

  it('has the half that others connect to where it was looked at', () => {
    const incoming: Incoming = { verdict: 'no-change-needed', cause: null, accepts: ['TLS 1.2'] };
    expect(madeOf(TEN, incoming).incoming).toEqual(incoming);
    expect(madeOf(TEN)).not.toHaveProperty('incoming');
  });
});
