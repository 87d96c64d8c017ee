import { describe, expect, it } from 'vitest';
import { countsIn } from './counts.ts';

const { counted, settings, listed, either, changes, deeds } = countsIn('en', {
  value: ['value', 'values'],
  setting: ['setting', 'settings'],
  written: 'written',
  removed: 'removed',
});

describe('what is counted', () => {
  it.each([
    ['1 file', counted(1, 'file', 'files')],
    ['1,200 files', counted(1200, 'file', 'files')],
    ['0 settings', settings(0)],
    ['1 setting', settings(1)],
    ['a, b, and c', listed(['a', 'b', 'c'])],
    ['a, b, or c', either(['a', 'b', 'c'])],
    ['2 settings written', changes(2, 0)],
    ['2 settings written, 1 removed', changes(2, 1)],
    ['1 setting removed', changes(0, 1)],
    ['0 settings written', changes(0, 0)],
    ['writes 2 values and removes 1 value', deeds({ writes: 2, keeps: 0, removes: 1 })],
    ['writes 1 setting', deeds({ writes: 1 }, settings)],
  ])('is said as “%s”', (expected, said) => {
    expect(said).toBe(expected);
  });

  it('has the numbers, the commas and the words of its language', () => {
    const words = {
      value: ['', ''],
      setting: ['instelling', 'instellingen'],
      written: 'geschreven',
      removed: '',
    } as const;
    const dutch = countsIn('nl', words);
    expect([dutch.changes(1200, 0), dutch.listed(['a', 'b', 'c'])]).toEqual([
      '1.200 instellingen geschreven',
      'a, b en c',
    ]);
  });
});
