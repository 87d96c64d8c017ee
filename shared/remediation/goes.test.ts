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

describe('what goes with a plan', () => {
  it.each<readonly [string, TestPc, Choice, string]>([
    ['SSL alone from a value on Windows 7', { ...SEVEN, native: 0xaa0 }, RECOMMENDED.choice, ''],
    ['what Windows 7 has by itself', SEVEN, RECOMMENDED.choice, 'TLS 1.0'],
    ['more, where more was chosen', { ...SEVEN, native: 0xa80 }, mask(0x800), 'TLS 1.0,TLS 1.1'],
    ['nothing, where more is added', { ...SEVEN, native: 0x800 }, mask(0xa80), ''],
    ['a value of a patched Windows 10', { ...TEN, native: 0xaa0 }, RECOMMENDED.choice, 'TLS 1.0,TLS 1.1'],
    ['nothing before the change of 2022', { build: 14393, native: 0xaa0 }, RECOMMENDED.choice, ''],
    ['perhaps, where the revision isn’t known', { build: 19044, native: 0xaa0 }, RECOMMENDED.choice, 'TLS 1.0,TLS 1.1'],
    ['TLS 1.1 with an old value on Windows 11', { build: 22631, native: 0xa00 }, RECOMMENDED.choice, 'TLS 1.1'],
    ['TLS 1.3, where a number lacks it', { build: 22631 }, mask(0x800), 'TLS 1.3'],
    ['nothing with a text, which counts for nothing', { build: 22631, native: '0xa00' }, RECOMMENDED.choice, ''],
  ])('%s', (_what, pc, choice, expected) => {
    expect(goesOn(pc, choice)).toBe(expected);
  });

  it('isn’t known of a Windows without rules', () => {
    expect(goesWith([], null)).toEqual([]);
  });
});
