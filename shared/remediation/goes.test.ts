import { describe, expect, it } from 'vitest';
import { factsOf } from '../diagnosis/facts.ts';
import { snapshotOf, type TestPc } from '../diagnosis/test-pc.suite.ts';
import { goesWith } from './goes.ts';
import { makePlan } from './plan.ts';
import { RECOMMENDED, type Choice } from './selection.ts';

const goesOn = (pc: TestPc, choice: Choice = RECOMMENDED.choice): string => {
  const facts = factsOf(snapshotOf({ arch: 'x86', ...pc }));
  const plan = makePlan(facts, { choice, scopes: ['winhttp'] });
  return goesWith(plan, facts.machine.rules)
    .flatMap(({ protocols }) => protocols)
    .join();
};

const SEVEN: TestPc = { build: 7601, files: '6.1.7601.24168' };
const TEN: TestPc = { build: 19045 };
const mask = (number: number): Choice => ({ kind: 'mask', mask: number });

describe('goesWith', () => {
  it.each<readonly [string, TestPc, Choice, string]>([
    ['only SSL from a value on Windows 7', { ...SEVEN, native: 0xaa0 }, RECOMMENDED.choice, ''],
    ['what Windows 7 offers by default', SEVEN, RECOMMENDED.choice, 'TLS 1.0'],
    ['more, if more was chosen', { ...SEVEN, native: 0xa80 }, mask(0x800), 'TLS 1.0,TLS 1.1'],
    ['nothing, if more is added', { ...SEVEN, native: 0x800 }, mask(0xa80), ''],
    ['a value of a patched Windows 10', { ...TEN, native: 0xaa0 }, RECOMMENDED.choice, 'TLS 1.0,TLS 1.1'],
    ['nothing before the change of 2022', { build: 14393, native: 0xaa0 }, RECOMMENDED.choice, ''],
    ['perhaps, if the revision is unknown', { build: 19044, native: 0xaa0 }, RECOMMENDED.choice, 'TLS 1.0,TLS 1.1'],
    ['TLS 1.1 with an old value on Windows 11', { build: 22631, native: 0xa00 }, RECOMMENDED.choice, 'TLS 1.1'],
    ['TLS 1.3, if a number lacks it', { build: 22631 }, mask(0x800), 'TLS 1.3'],
    ['nothing with a text, which has no effect', { build: 22631, native: '0xa00' }, RECOMMENDED.choice, ''],
  ])('returns %s', (_what, pc, choice, expected) => {
    expect(goesOn(pc, choice)).toBe(expected);
  });

  it('returns nothing for a Windows version without rules', () => {
    expect(goesWith([], null)).toEqual([]);
  });
});
