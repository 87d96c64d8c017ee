import { expect, it } from 'vitest';
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
