import { expect, it } from 'vitest';
import { GROUP_NAMES, judge, parseBenchArguments, readBudgets } from './bench.mjs';
import { medianRatio } from './stats.ts';

const RATIO = { what: '', of: 'ratio', most: 1.5, orValue: 350 } as const;
const VALUE = { what: '', of: 'value', least: 300 } as const;

const MS = { what: '', of: 'ms', most: 250 } as const;
const RATE = { what: '', of: 'rate', least: 300 } as const;

it.each<[string, Parameters<typeof judge>[0], Parameters<typeof judge>[1], boolean]>([
  ['is kept at its limit', RATIO, { value: 900, ratio: 1.5, speed: 1 }, true],
  ['is kept by its value where the ratio is past its limit', RATIO, { value: 350, ratio: 9, speed: 1 }, true],
  ['is broken past both', RATIO, { value: 351, ratio: 1.51, speed: 1 }, false],
  ['is broken where nothing was compared', RATIO, { value: 900, ratio: null, speed: 1 }, false],
  ['is kept at the least', VALUE, { value: 300, ratio: null, speed: 1 }, true],
  ['is broken below it', VALUE, { value: 299, ratio: null, speed: 1 }, false],
  ['is broken by what isn’t a number', VALUE, { value: NaN, ratio: null, speed: 1 }, false],
  ['is broken where nothing was measured', VALUE, undefined, false],
  ['of a time is kept on a slow core', MS, { value: 500, ratio: null, speed: 0.5 }, true],
  ['of a time is broken on a fast one', MS, { value: 200, ratio: null, speed: 2 }, false],
  ['of a rate is kept on a slow core', RATE, { value: 150, ratio: null, speed: 0.5 }, true],
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
