import { expect, it } from 'vitest';
import { placesOf, programWriters } from './program-writers.ts';

it('checks the program’s file, its folder and each parent folder for others who can replace it', () => {
  expect(placesOf('C:\\Program Files\\TLS Remedy\\TLS Remedy.exe')).toEqual([
    { path: 'C:\\Program Files\\TLS Remedy\\TLS Remedy.exe', role: 'file' },
    { path: 'C:\\Program Files\\TLS Remedy', role: 'folder' },
    { path: 'C:\\Program Files', role: 'parent' },
    { path: 'C:\\', role: 'parent' },
  ]);
  expect(placesOf('\\\\server\\share\\tools\\a.exe').map(({ path }) => path)).toEqual([
    '\\\\server\\share\\tools\\a.exe',
    '\\\\server\\share\\tools',
    '\\\\server\\share\\',
  ]);
});

it('doesn’t treat what it can’t check as safe', async () => {
  expect(await programWriters({ file: '/nowhere/a.exe', leading: [] })).toEqual({
    who: 'unknown',
    path: '/nowhere/a.exe',
  });
});
