import { expect, it } from 'vitest';
import { GROUP_NAMES, judge, parseBenchArguments, readBudgets } from './bench.mjs';
import { medianRatio } from './stats.ts';

const RATIO = { what: '', of: 'ratio', most: 1.5, orValue: 350 } as const;
const VALUE = { what: '', of: 'value', least: 300 } as const;

it.each([
  ['is kept at its limit', RATIO, { value: 900, ratio: 1.5 }, true],
  ['is kept by its value where the ratio is past its limit', RATIO, { value: 350, ratio: 9 }, true],
  ['is broken past both', RATIO, { value: 351, ratio: 1.51 }, false],
  ['is broken where nothing was compared', RATIO, { value: 900, ratio: null }, false],
  ['is kept at the least', VALUE, { value: 300, ratio: null }, true],
  ['is broken below it', VALUE, { value: 299, ratio: null }, false],
  ['is broken by what isn’t a number', VALUE, { value: NaN, ratio: null }, false],
  ['is broken where nothing was measured', VALUE, undefined, false],
])('a budget %s', (_what, budget, measured, kept) => {
  expect(judge(budget, measured).kept).toBe(kept);
});

it('compares round by round, even if a whole one was slow', () => {
  expect(medianRatio([2, 200, 2], [1, 100, 1])).toBe(2);
});

it('each budget of the file has a limit, and belongs to a group that can be named', () => {
  for (const [id, budget] of Object.entries(readBudgets())) {
    expect(GROUP_NAMES).toContain(id.slice(0, id.indexOf('.')));
    expect(budget.most ?? budget.least).toBeTypeOf('number');
  }
  expect(parseBenchArguments(['start', 'registry', '--check']).groups).toEqual(['registry', 'start']);
  expect(() => parseBenchArguments(['speed'])).toThrow('There is no group "speed".');
});
