import { describe, expect, test } from 'vitest';
import type { TestPc } from '../../shared/diagnosis/test-pc.suite.ts';
import { checkedOf, FIXED, HALF_FIXED, TEXTS } from './bridge-double.suite.ts';
import { verdictOfCheck } from './selectors.ts';
import { decidingCode, someCantConnect, verdictView } from '../../shared/present/verdict.ts';

const BOTH_MISSING: TestPc = { ...HALF_FIXED, native: null };
const NO_UPDATE: TestPc = { ...HALF_FIXED, files: '6.1.7601.17514' };
const UNREADABLE: TestPc = { ...HALF_FIXED, native: { denied: true }, wow64: { denied: true } };
const ELEVEN: TestPc = { build: 22631, native: null, wow64: null };

describe('the verdict in words', () => {
  test.each([
    ['one view without a value', HALF_FIXED, 'winhttp-value.missing-in-wow64', 'fail'],
    ['neither view with a value', BOTH_MISSING, 'winhttp-value.missing', 'fail'],
    ['an update that is missing', NO_UPDATE, 'update.update-missing', 'fail'],
    ['both views as they should be', FIXED, null, 'ok'],
    ['a Windows that needs no value', ELEVEN, null, 'ok'],
    ['values that can’t be read', UNREADABLE, 'winhttp-value.unreadable', 'unknown'],
  ] as const)('has the sign of its cause: %s', (_, pc, code, tone) => {
    const checked = checkedOf(pc);
    expect(decidingCode(checked.report)).toBe(code);
    const view = verdictView(checked, TEXTS);
    expect(view.tone).toBe(tone);
    expect(view.headline).toMatch(/\w{3}/);
    expect(`${view.headline} ${view.reason}`).not.toMatch(/undefined|null|\[object/);
  });

  test('names the programs that can’t connect: of one view, or all', () => {
    expect(verdictView(checkedOf(HALF_FIXED), TEXTS).headline).toContain('32-bit');
    expect(verdictView(checkedOf(BOTH_MISSING), TEXTS).headline).not.toContain('32-bit');
  });
});

test('somebody can’t connect where one kind of program gets no TLS 1.2', () => {
  expect(someCantConnect(checkedOf(HALF_FIXED).report)).toBe(true);
  expect(someCantConnect(checkedOf(FIXED).report)).toBe(false);
});

test('it is made once for a check and a language', () => {
  const checked = checkedOf(HALF_FIXED);
  const first = verdictOfCheck(checked, TEXTS);
  expect(verdictOfCheck(checked, TEXTS)).toBe(first);
  expect(verdictOfCheck(checked, { ...TEXTS })).not.toBe(first);
  expect(first).toEqual(verdictView(checked, TEXTS));
});
