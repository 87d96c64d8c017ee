import { expect, it } from 'vitest';
import { read } from './documents.suite.ts';
import { namedGuards, statedGuards } from './guards.ts';

it('each row of the tables has a guard, and each guard is a test', () => {
  const stated = statedGuards().map(({ id }) => id);
  expect(namedGuards().length).toBeGreaterThan(100);
  expect(namedGuards().filter((id) => !stated.includes(id))).toEqual([]);
});

it('each test that states a guard has a title, and guards a row', () => {
  const named = namedGuards();
  expect(statedGuards().filter(({ id, title }) => title === '' || !named.includes(id))).toEqual([]);
});

it('each of 23 predictions has what is mended, and what a runner still has to show', () => {
  const rows = [...read('docs/testing.md').matchAll(/^\| (\d+) +\| ([^|]+) \| ([^|]+) \| ([^|]+) \| `.*` +\|$/gm)];
  expect(rows.map(([, number]) => Number(number))).toEqual(Array.from({ length: 23 }, (_one, index) => index + 1));
  for (const [, , ...cells] of rows) expect(cells.filter((cell) => cell.trim() === '')).toEqual([]);
});
