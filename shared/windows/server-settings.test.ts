import { expect, it } from 'vitest';
import { SERVER_SETTINGS } from './catalogue/servers.ts';
import { SETTINGS } from './settings.ts';

it('is never written, and never read for the other role', () => {
  expect(
    SERVER_SETTINGS.filter(({ scope, views, hive }) => scope !== null || views.length > 1 || hive !== 'HKLM'),
  ).toEqual([]);
  const read = new Set(SETTINGS.map(({ id }) => id));
  expect(SERVER_SETTINGS.filter(({ id }) => read.has(id))).toEqual([]);
  expect(new Set(SERVER_SETTINGS.map(({ id }) => id)).size).toBe(SERVER_SETTINGS.length);
});
