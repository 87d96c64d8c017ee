import { expect, it } from 'vitest';
import { placesOf, programWriters } from './program-writers.ts';

it('who can exchange the program is asked of its file, its folder and each folder above', () => {
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

it('doesn’t take for safe what can’t be looked at', async () => {
  expect(await programWriters({ file: '/nowhere/a.exe', leading: [] })).toEqual({
    who: 'unknown',
    path: '/nowhere/a.exe',
  });
});
