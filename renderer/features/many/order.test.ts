import { describe, expect, it } from 'vitest';
import { sortedRows, type Sortable } from './order.ts';

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
    ['by words as the language sorts them, numbers by their size', 'os', false, [0, 2, 1]],
    ['by a number, and where that is equal by name', 'what', false, [1, 2, 0]],
    ['downwards, and equal ones by name upwards still', 'what', true, [2, 0, 1]],
  ])('%s', (_what, column, isDown, order) => {
    expect(names(sortedRows(ROWS, COLUMNS, { column, isDown }, 'en-GB'))).toEqual(order);
  });
});
