import { expect, test } from 'vitest';
import { verdictView } from '../../shared/present/verdict.ts';
import { checkedOf, HALF_FIXED, TEXTS } from './bridge-double.suite.ts';
import { verdictOfCheck } from './selectors.ts';

test('it is made once for a check and a language', () => {
  const checked = checkedOf(HALF_FIXED);
  const first = verdictOfCheck(checked, TEXTS);
  expect(verdictOfCheck(checked, TEXTS)).toBe(first);
  expect(verdictOfCheck(checked, { ...TEXTS })).not.toBe(first);
  expect(first).toEqual(verdictView(checked.report, TEXTS.m));
});
