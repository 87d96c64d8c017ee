import { describe, expect, it } from 'vitest';
import { factsOf } from '../diagnosis/facts.ts';
import { snapshotOf, type TestPc } from '../diagnosis/test-pc.suite.ts';
import { net4 } from '../diagnosis/rungs/dotnet/dotnet.suite.ts';
import { goesWith, takesTls10 } from './lost-protocols.ts';
import { makePlan } from './plan.ts';
import { RECOMMENDED, type Choice } from './selection.ts';

const goesOn = (pc: TestPc, choice: Choice): readonly string[] => {
  const facts = factsOf(snapshotOf({ arch: 'x86', ...pc }));
  const plan = makePlan(facts, { choice, scopes: ['winhttp', 'schannel'] });
  return goesWith(plan, facts).map(({ view, protocols }) => `${view} ${protocols.join()}`);
};

const SEVEN: TestPc = { build: 7601, files: '6.1.7601.24168' };
const TEN: TestPc = { build: 19045 };
const mask = (number: number): Choice => ({ kind: 'mask', mask: number });

describe('goesWith', () => {
  it.each<readonly [string, TestPc, Choice, readonly string[]]>([
    ['only SSL from a value on Windows 7', { ...SEVEN, native: 0xaa0 }, RECOMMENDED.choice, []],
    ['what Windows 7 offers by default', SEVEN, RECOMMENDED.choice, ['native TLS 1.0']],
    [
      'not what Schannel has off for every program',
      { ...SEVEN, schannel: { 'TLS 1.0': { enabled: 0 } } },
      RECOMMENDED.choice,
      [],
    ],
    ['more, if more was chosen', { ...SEVEN, native: 0xa80 }, mask(0x800), ['native TLS 1.0,TLS 1.1']],
    ['nothing, if more is added', { ...SEVEN, native: 0x800 }, mask(0xa80), []],
    ['a value of a patched Windows 10', { ...TEN, native: 0xaa0 }, RECOMMENDED.choice, ['native TLS 1.0,TLS 1.1']],
    ['nothing before the change of 2022', { build: 14393, native: 0xaa0 }, RECOMMENDED.choice, []],
    [
      'perhaps, if the revision is unknown',
      { build: 19044, native: 0xaa0 },
      RECOMMENDED.choice,
      ['native TLS 1.0,TLS 1.1'],
    ],
    [
      'TLS 1.1 with an old value on Windows 11',
      { build: 22631, native: 0xa00 },
      RECOMMENDED.choice,
      ['native TLS 1.1'],
    ],
    ['TLS 1.3, if a number lacks it', { build: 22631 }, mask(0x800), ['native TLS 1.3']],
    ['nothing with a text, which has no effect', { build: 22631, native: '0xa00' }, RECOMMENDED.choice, []],
    [
      'what Windows offers by default in place of a zero',
      { ...SEVEN, native: 0 },
      RECOMMENDED.choice,
      ['native TLS 1.0'],
    ],
    [
      'what each view loses',
      { ...TEN, arch: 'AMD64', native: 0xa00, wow64: 0x880 },
      mask(0x800),
      ['native TLS 1.1', 'wow64 TLS 1.0'],
    ],
  ])('returns %s', (_what, pc, choice, expected) => {
    expect(goesOn(pc, choice)).toEqual(expected);
  });

  it('returns nothing for a Windows version without rules', () => {
    const plan = makePlan(factsOf(snapshotOf({ ...TEN, native: 0xaa0 })), RECOMMENDED);
    expect(plan).not.toEqual([]);
    expect(goesWith(plan, null)).toEqual([]);
  });

  it('returns what .NET programs lose that follow Windows, which has it only for those that name it', () => {
    const byRequest = { 'TLS 1.0': { disabledByDefault: 1 } } as const;
    const lost = (pc: Partial<TestPc>): ReturnType<typeof goesWith> => {
      const facts = factsOf(snapshotOf({ arch: 'x86', ...TEN, ...pc, values: net4('4.5.2') }));
      return goesWith(makePlan(facts, { choice: RECOMMENDED.choice, scopes: ['dotnet'] }), facts);
    };
    expect(lost({})).toEqual([]);
    expect(lost({ schannel: byRequest })).toEqual([{ view: 'native', protocols: ['TLS 1.0'], program: 'dotnet' }]);
    expect(takesTls10(lost({ schannel: byRequest }))).toBe(false);
  });
});
