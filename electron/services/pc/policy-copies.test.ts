import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { LINKS } from '../../../build/only-on.suite.ts';
import { stringValue } from '../../../shared/windows/registry.ts';
import { inFolder } from '../../in-folder.suite.ts';
import type { CopyPath } from '../../ports.ts';
import { createMemoryDriver } from '../../registry/memory-driver.double.ts';
import { createFolderCopies, createWindowsCopies, readCopy } from './policy-copies.ts';

const COPY: CopyPath = { root: 'ProgramData', names: ['A', 'B', 'Registry.xml'] };

let folder: string;
let file: string;
inFolder((path) => {
  folder = path;
  file = join(folder, 'policies', 'ProgramData', 'A', 'B', 'Registry.xml');
  mkdirSync(dirname(file), { recursive: true });
});

async function read(of = folder): Promise<string | null> {
  const copies = createFolderCopies(of);
  const copy = await readCopy(await copies.folders(), COPY, 10);
  return copy === null ? null : `${copy.bytes.toString()}, ${String(await copies.isTrusted(copy.path))}`;
}

/** Puts a link to a folder in its place. */
function moved(path: string): void {
  writeFileSync(file, 'a');
  renameSync(path, join(folder, 'moved'));
  symlinkSync(join(folder, 'moved'), path, 'junction');
}

it('reads an ordinary file of bounded size', async () => {
  writeFileSync(file, '0123456789');
  expect(await read()).toBe('0123456789, true');
});

it('reads nothing if the file is missing, or next to a bare registry file', async () => {
  expect(await read()).toBeNull();
  rmSync(join(folder, 'policies'), { recursive: true });
  expect(await read()).toBeNull();
  writeFileSync(join(folder, 'a.reg'), 'REGEDIT4');
  expect(await read(join(folder, 'a.reg'))).toBeNull();
});

// guards: planted-policy
it.each<readonly [string, () => void]>([
  ['it is larger than any is', () => writeFileSync(file, '01234567890')],
  ['a folder has its name', () => mkdirSync(file)],
])('reads nothing if %s', async (_, make) => {
  make();
  expect(await read()).toBeNull();
});

it.each<readonly [string, () => void]>([
  [
    'it is a link',
    () => {
      writeFileSync(join(folder, 'other'), 'a');
      symlinkSync(join(folder, 'other'), file);
    },
  ],
  [
    'a folder on the way is a link',
    () => {
      mkdirSync(join(folder, 'other'));
      writeFileSync(join(folder, 'other', 'Registry.xml'), 'a');
      rmSync(dirname(file), { recursive: true });
      symlinkSync(join(folder, 'other'), dirname(file), 'junction');
    },
  ],
  ['the folder of all copies is a link', () => moved(join(folder, 'policies'))],
  ['the folder of some copies is a link', () => moved(join(folder, 'policies', 'ProgramData'))],
])('reads nothing if %s', LINKS, async (_, make) => {
  make();
  expect(await read()).toBeNull();
});

it.each([
  ['a server', '\\\\server\\share'],
  ['a folder of the program’s own', 'ProgramData'],
  ['a device', '\\\\?\\C:\\ProgramData'],
])('looks for no file if the registry names %s as the folder for all users', async (_, path) => {
  const driver = createMemoryDriver();
  const key = 'SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Explorer\\Shell Folders';
  await driver.write({ hive: 'HKLM', view: 'native', path: key, name: 'Common AppData' }, stringValue(path));
  const folders = await createWindowsCopies(driver).folders();
  expect([folders.ProgramData, await readCopy(folders, COPY, 10)]).toEqual([null, null]);
});
