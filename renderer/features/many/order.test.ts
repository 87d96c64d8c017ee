import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fittingRows, sortedRows, type Sortable } from './order.ts';

interface Row {
  readonly pc: string;
  readonly os: string;
  readonly what: number;
}
const row = (pc: string, os: string, what: number): Row => ({ pc, os, what });
const COLUMNS: readonly Sortable<Row>[] = [
  { id: 'os', key: ({ os }) => os },
  { id: 'what', key: ({ what }) => what },
];
const ROWS = [row('PC-10', 'Windows 7', 1), row('pc-9', 'Windows 11', 0), row('ACC', 'Windows 8', 1)];
const names = (found: Uint32Array): readonly number[] => [...found];

describe('rows are sorted', () => {
  it.each([
    ['by name, whatever its case, numbers by their size', 'pc', false, [2, 1, 0]],
    ['the other way round', 'pc', true, [0, 1, 2]],
    ['by words as the language sorts them, numbers by their size', 'os', false, [0, 2, 1]],
    ['by a number, and where that is equal by name', 'what', false, [1, 2, 0]],
    ['downwards, and equal ones by name upwards still', 'what', true, [2, 0, 1]],
    ['by a column that nobody has: by name', 'none', false, [2, 1, 0]],
  ])('%s', (_what, column, isDown, order) => {
    expect(names(sortedRows(ROWS, COLUMNS, { column, isDown }, 'en-GB'))).toEqual(order);
  });

  it('each once, whatever they hold', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string(), fc.nat(4))), fc.boolean(), (given, isDown) => {
        const rows = given.map((one) => row(...one));
        const sorted = names(sortedRows(rows, COLUMNS, { column: 'os', isDown }, 'nl-NL'));
        expect([...sorted].sort((a, b) => a - b)).toEqual([...rows.keys()]);
      }),
    );
  });
});

describe('rows fit', () => {
  const texts = ROWS.map(({ pc, os }) => `${pc} ${os}`.toLowerCase());
  const all = Uint32Array.from([2, 1, 0]);
  it.each([
    ['a search in whatever case', () => true, 'pC-', [1, 0]],
    ['each of its words', () => true, ' windows  acc ', [2]],
    ['the filter as well', (one: number) => one !== 1, 'pc', [0]],
    ['nothing', () => true, 'xyz', []],
    ['an empty search', () => true, ' ', [2, 1, 0]],
  ])('%s', (_what, passes, search, found) => {
    expect(names(fittingRows(all, texts, passes, search))).toEqual(found);
  });
});
