import { expect, it } from 'vitest';
import { SETTINGS } from '../settings.ts';
import { SERVER_SETTINGS, serverSetting, SQL_INSTANCES, SQL_SERVER, SQL_SETUP } from './servers.ts';

it('is never written, and never read for the other role', () => {
  expect(
    SERVER_SETTINGS.filter(({ scope, views, hive }) => scope !== null || views.length > 1 || hive !== 'HKLM'),
  ).toEqual([]);
  const read = new Set(SETTINGS.map(({ id }) => id));
  expect(SERVER_SETTINGS.filter(({ id }) => read.has(id))).toEqual([]);
  expect(SERVER_SETTINGS.map(({ id }) => serverSetting(id))).toEqual(SERVER_SETTINGS);
});

it('has the paths of SQL Server’s instances and of what each reports', () => {
  expect(SQL_INSTANCES).toBe('SOFTWARE\\Microsoft\\Microsoft SQL Server\\Instance Names\\SQL');
  expect(`${SQL_SERVER}\\MSSQL15.CRM\\${SQL_SETUP.key} ${SQL_SETUP.name}`).toBe(
    'SOFTWARE\\Microsoft\\Microsoft SQL Server\\MSSQL15.CRM\\Setup PatchLevel',
  );
});
