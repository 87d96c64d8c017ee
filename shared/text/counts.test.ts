import { describe, expect, it } from 'vitest';
import { countsIn, deed } from './counts.ts';

const { counted, plural } = countsIn('en');

describe('what is counted', () => {
  it.each([
    ['1 file', counted(1, 'file', 'files')],
    ['1,200 files', counted(1200, 'file', 'files')],
    ['0 files', counted(0, 'file', 'files')],
    ['is', plural(1, 'is', 'are')],
    ['are', plural(0, 'is', 'are')],
  ])('is said as “%s”', (expected, said) => {
    expect(said).toBe(expected);
  });

  it.each([
    ['writes', 2, 0],
    ['writes', 0, 0],
    ['removes', 0, 1],
    ['both', 2, 1],
  ])('is “%s” of %d written and %d removed', (expected, writes, removals) => {
    expect(deed(writes, removals, { writes: 'writes', removes: 'removes', both: 'both' })).toBe(expected);
  });
});
