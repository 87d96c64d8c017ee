import { expect, it } from 'vitest';
import { rowPrinter, type RowForm } from './row-printer.ts';

interface Row {
  readonly pc: string;
  readonly build: number | null;
}

function print(form: RowForm, rows: readonly Row[]): string {
  let out = '';
  const words = { heads: ['PC', 'Build'], cells: (row: Row) => [row.pc, row.build === null ? '-' : String(row.build)] };
  const printer = rowPrinter<Row>(form, ['pc', 'build'], words, (text) => {
    out += text;
  });
  rows.forEach((row) => {
    printer.row(row);
  });
  printer.end();
  return out;
}

const ROWS: readonly Row[] = [
  { pc: 'front desk', build: 7601 },
  { pc: 'x', build: null },
];

it.each<[RowForm, string]>([
  ['table', 'PC          Build\nfront desk  7601\nx           -\n'],
  ['csv', 'pc,build\r\nfront desk,7601\r\nx,\r\n'],
  ['json', '{"pc":"front desk","build":7601}\n{"pc":"x","build":null}\n'],
])('prints rows as %s', (form, text) => {
  expect(print(form, ROWS)).toBe(text);
});

it('prints a table while rows arrive, with the widths of the first ones', () => {
  const rows = Array.from({ length: 2000 }, (_, i) => ({ pc: `pc-${i}`, build: i }));
  let lines = 0;
  const words = { heads: ['PC'], cells: (row: Row) => [row.pc] };
  const printer = rowPrinter<Row>('table', ['pc'], words, () => {
    lines++;
  });
  for (const [index, row] of rows.entries()) {
    printer.row(row);
    if (index === 1000) expect(lines).toBe(1002);
  }
});
