import { describe, expect, it } from 'vitest';
import { GROUP_NAMES, judge, parseBenchArguments, readBudgets } from './bench.mjs';
import { inTurns, median, medianRatio } from './stats.ts';

describe('the median', () => {
  it.each([
    [[3], 3],
    [[9, 1, 5], 5],
    [[4, 1, 3, 2], 2.5],
    [[10, 9, 100], 10], // by number, not by spelling
  ])('of %j is %d', (numbers, expected) => {
    expect(median(numbers)).toBe(expected);
  });

  it('is not a number for an empty list', () => {
    expect(median([])).toBeNaN();
  });

  it('is the ratio of each round, even if a whole round was slow', () => {
    expect(medianRatio([2, 200, 2], [1, 100, 1])).toBe(2);
    expect(() => medianRatio([1, 2], [1])).toThrow('2 rounds against 1');
  });
});

it('measures in turns, and leaves the warm-ups out', async () => {
  const order: string[] = [];
  const noting = (name: string) => (): number => order.push(name);
  const taken = await inTurns({ a: noting('a'), b: noting('b') }, { rounds: 2, warmUps: 1 });
  expect(order.join('')).toBe('ababab');
  expect(taken).toEqual({ a: [3, 5], b: [4, 6] });
});

describe('a budget', () => {
  const most = { what: '', of: 'ratio', most: 1.5 } as const;
  const least = { what: '', of: 'value', least: 300 } as const;
  const either = { ...most, orValue: 350 } as const;

  it.each([
    ['is kept at its limit', most, { value: 3, ratio: 1.5 }, true],
    ['is broken above it', most, { value: 1, ratio: 1.51 }, false],
    ['is kept at the least', least, { value: 300, ratio: null }, true],
    ['is broken below it', least, { value: 299, ratio: null }, false],
    ['is broken by what isn’t a number', least, { value: NaN, ratio: null }, false],
    ['of a ratio is broken where nothing was compared', most, { value: 1, ratio: null }, false],
    ['is broken where nothing was measured', least, undefined, false],
    ['that may be a ratio or a value is kept by the ratio', either, { value: 900, ratio: 1.5 }, true],
    ['that may be a ratio or a value is kept by the value', either, { value: 350, ratio: 9 }, true],
    ['that may be a ratio or a value is broken past both', either, { value: 351, ratio: 1.51 }, false],
  ])('%s', (_what, budget, measured, kept) => {
    expect(judge(budget, measured).kept).toBe(kept);
  });

  it('of the file has a limit, and belongs to a group', () => {
    for (const [id, budget] of Object.entries(readBudgets())) {
      expect(GROUP_NAMES).toContain(id.slice(0, id.indexOf('.')));
      expect(budget.most ?? budget.least).toBeTypeOf('number');
    }
  });
});

describe('the arguments', () => {
  it('name all groups, or some in the order of the table', () => {
    expect(parseBenchArguments([])).toEqual({ json: false, check: false, groups: GROUP_NAMES });
    expect(parseBenchArguments(['start', 'registry', '--json', '--check'])).toEqual({
      json: true,
      check: true,
      groups: ['registry', 'start'],
    });
  });

  it.each([
    ['speed', 'There is no group "speed".'],
    ['--fast', '--fast'],
  ])('%s is refused', (argument, problem) => {
    expect(() => parseBenchArguments([argument])).toThrow(problem);
  });
});
