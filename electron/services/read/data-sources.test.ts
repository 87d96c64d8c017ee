import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { inFolder } from '../../in-folder.suite.ts';
import { filePc } from '../pc/file-pc.double.ts';
import { check } from './check.ts';
import { readDataSources } from './data-sources.ts';

const X64 = { architecture: 'x64' } as const;
let file = '';
inFolder((folder) => (file = join(folder, 'pc.reg')));

const KEY = 'SOFTWARE\\ODBC\\ODBC.INI\\ODBC Data Sources';
const write = (text: string): void => {
  writeFileSync(file, `Windows Registry Editor Version 5.00\n\n${text}\n`);
};

it('reads the data sources of both views and of the user, with their drivers', async () => {
  write(`[HKEY_LOCAL_MACHINE\\${KEY}]
"Payroll"="SQL Server"
"Odd"=dword:00000001

[HKEY_LOCAL_MACHINE\\${KEY.replace('SOFTWARE', 'SOFTWARE\\WOW6432Node')}]
"Stock"="ODBC Driver 17 for SQL Server"

[HKEY_CURRENT_USER\\${KEY}]
"Mine"="SQL Server"`);
  expect(await readDataSources(await filePc(file), X64)).toEqual([
    { name: 'Payroll', view: 'native', driver: 'SQL Server' },
    { name: 'Odd', view: 'native', driver: null },
    { name: 'Stock', view: 'wow64', driver: 'ODBC Driver 17 for SQL Server' },
    { name: 'Mine', view: 'user', driver: 'SQL Server' },
  ]);
});

it('finds none where there is no list, and says that one can’t be read', async () => {
  write('[HKEY_LOCAL_MACHINE\\SOFTWARE]');
  const pc = await filePc(file);
  expect(await readDataSources(pc, X64)).toEqual([]);
  const list: typeof pc.driver.list = async (key) =>
    key.hive === 'HKLM' ? pc.driver.list(key) : { ok: false, code: 'denied', win32: 5, detail: '' };
  expect(await readDataSources({ ...pc, driver: { ...pc.driver, list } }, X64)).toBeNull();
});

it('is in a check only where the driver of Windows has no TLS 1.2', async () => {
  const on = async (build: string): Promise<unknown> => {
    write(`[HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion]
"CurrentBuildNumber"="${build}"
"InstallationType"="Client"

[HKEY_LOCAL_MACHINE\\${KEY}]
"Payroll"="SQL Server"
"Stock"="SQL Server"`);
    return (await check(await filePc(file))).snapshot.drivers;
  };
  expect(await on('7601')).toEqual(['SQL Server']);
  expect(await on('19045')).toBeUndefined();
});
