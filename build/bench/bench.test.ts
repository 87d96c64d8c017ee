import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseBenchArguments } from './bench.mjs';
import { brokenBudgets, judge, readBudgets, type Budgets } from './budgets.mjs';
import { GROUP_NAMES } from './groups.mjs';
import { makeRow, type Row } from './rows.mjs';
import { inTurns, median, medianRatio } from './stats.mjs';
import { figure, formatTable } from './table.mjs';

const row = (more: Partial<Row> = {}): Row => ({
  id: 'start.check',
  what: 'check',
  shell: 'wine',
  value: 300,
  unit: 'ms',
  samples: 15,
  against: { what: 'an empty Node', ratio: 1.5 },
  ...more,
});

describe('the median', () => {
  it.each([
    [[3], 3],
    [[9, 1, 5], 5],
    [[4, 1, 3, 2], 2.5],
    [[10, 9, 100], 10], // by number, not by spelling
  ])('of %j is %d', (numbers, expected) => {
    expect(median(numbers)).toBe(expected);
  });

  it('of nothing is an error', () => {
    expect(() => median([])).toThrow('nothing');
  });

  it('of ratios is that of each round, whatever slowed a whole round down', () => {
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

describe('a row', () => {
  const named = { id: 'g.x', what: 'x', shell: 'node', unit: 'ms' } as const;
  it('has the median, and how many times the other it is', () => {
    expect(makeRow(named, [4, 6, 8], { what: 'y', figures: [2, 2, 2] })).toEqual({
      ...named,
      value: 6,
      samples: 3,
      against: { what: 'y', ratio: 3 },
    });
  });
  it('may have no comparison', () => {
    expect(makeRow(named, [4]).against).toBeNull();
  });
});

describe('a budget', () => {
  const most: Budgets = { 'start.check': { of: 'ratio', most: 1.5 } };
  const least: Budgets = { 'start.check': { of: 'value', least: 300 } };

  it.each<[what: string, row: Row, budgets: Budgets, expected: ReturnType<typeof judge>]>([
    ['is kept at its bound', row(), most, 'kept'],
    ['is broken above it', row({ against: { what: '', ratio: 1.51 } }), most, 'broken'],
    ['is kept at the least', row(), least, 'kept'],
    ['is broken below it', row({ value: 299 }), least, 'broken'],
    ['is broken by what isn’t a number', row({ value: NaN }), least, 'broken'],
    ['of a ratio is broken where nothing was compared', row({ against: null }), most, 'broken'],
    ['there may be none', row({ id: 'start.other' }), most, 'none'],
  ])('%s', (_what, measured, budgets, expected) => {
    expect(judge(measured, budgets)).toBe(expected);
  });

  it('is named where it is broken, with what was found', () => {
    const slow = row({ against: { what: '', ratio: 1.7 } });
    expect(brokenBudgets([slow], most, ['start'])).toEqual(['start.check: 1.7, the budget is at most 1.5']);
  });

  it('is broken where its group ran without its row, and asked of no other group', () => {
    expect(brokenBudgets([], most, ['start'])).toEqual(['start.check: was not measured']);
    expect(brokenBudgets([], most, ['fleet'])).toEqual([]);
  });

  it('of the file has a bound, and belongs to a row that is measured', () => {
    const sources = ['wine-groups', 'decide', 'text', 'fleet', 'usage', 'window', 'rest']
      .map((name) => readFileSync(new URL(`${name}.ts`, import.meta.url), 'utf8'))
      .join('');
    for (const [id, budget] of Object.entries(readBudgets())) {
      const [group, name = ''] = id.split('.');
      expect(GROUP_NAMES).toContain(group);
      // in some files the row is named without its group
      expect([`'${id}'`, `'${name}'`].some((text) => sources.includes(text)) ? id : `${id} isn’t a row`).toBe(id);
      expect(budget.most ?? budget.least).toBeTypeOf('number');
    }
  });
});

describe('the table', () => {
  it('shows the figures, the comparison and whether the budget is kept', () => {
    const budgets: Budgets = { 'start.check': { of: 'ratio', most: 1.4 } };
    const lines = formatTable([row(), row({ id: 'start.version', against: null })], budgets).split('\n');
    expect(lines.map((line) => line.replaceAll(/ +/g, ' '))).toEqual([
      'row what median times against budget of shell',
      'start.check check 300 ms 1.5 an empty Node times at most 1.4 OVER 15 wine',
      'start.version check 300 ms - 15 wine',
    ]);
  });

  it.each([
    [0.01234, '0.0123'],
    [1.5, '1.5'],
    [99.96, '100'],
    [12_345.6, '12,346'],
    [NaN, '-'],
  ])('writes %d as %s', (value, expected) => {
    expect(figure(value)).toBe(expected);
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
  it('that are unknown are refused', () => {
    expect(parseBenchArguments(['speed'])).toEqual({ problem: 'There is no group "speed".' });
    expect(parseBenchArguments(['--fast'])).toHaveProperty('problem');
  });
});
