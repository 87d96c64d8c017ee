import { expect, it } from 'vitest';
import { SETTINGS } from '../settings.ts';
import { SERVER_SETTINGS, serverSetting } from './servers.ts';

it('is never written, and never read for the other role', () => {
  expect(
    SERVER_SETTINGS.filter(({ scope, views, hive }) => scope !== null || views.length > 1 || hive !== 'HKLM'),
  ).toEqual([]);
  const read = new Set(SETTINGS.map(({ id }) => id));
  expect(SERVER_SETTINGS.filter(({ id }) => read.has(id))).toEqual([]);
  expect(SERVER_SETTINGS.map(({ id }) => serverSetting(id))).toEqual(SERVER_SETTINGS);
});
