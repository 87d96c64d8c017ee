import { mkdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { LINKS } from '../../../build/only-on.suite.ts';
import { succeed } from '../../../shared/result.ts';
import { inFolder } from '../../in-folder.suite.ts';
import { createMemoryDriver } from '../../registry/memory-driver.double.ts';
import { createWindowsCopies, readCopy } from './policy-copies.ts';

// What no test machine has: a 32-bit program on 64-bit Windows, with the owners of files. Its Sysnative is a link here.
const windows = vi.hoisted(() => ({ folder: '', othersOwn: '' }));
vi.mock('../../win32/own-kind.ts', () => ({ OWN_KIND: '32-bit-on-64-bit' }));
vi.mock('../../win32/windows-folder.ts', () => ({ windowsFolder: async () => succeed(windows.folder) }));
vi.mock('../../win32/file-rights.ts', () => ({
  readFileRights: async (path: string) =>
    succeed({ owner: path === windows.othersOwn ? 'S-1-5-21-1' : 'S-1-5-18', entries: [] }),
  keepsRights: async () => succeed(true),
}));

const NAMES = ['GroupPolicy', 'Machine', 'Registry.pol'];
const below = (...names: readonly string[]): string => join(windows.folder, ...names);

function fill(system: string): void {
  mkdirSync(below(system, 'GroupPolicy', 'Machine'), { recursive: true });
  writeFileSync(below(system, ...NAMES), 'a');
}

inFolder((folder) => {
  windows.folder = realpathSync(folder);
  windows.othersOwn = '';
  fill('System32');
});

const leadTo = (name: string): void => symlinkSync(below(name), below('Sysnative'), 'junction');

async function isTrusted(): Promise<boolean | undefined> {
  const copies = createWindowsCopies(createMemoryDriver());
  const copy = await readCopy(await copies.folders(), { root: 'System32', names: NAMES }, 10);
  return copy === null ? undefined : copies.isTrusted(copy.path);
}

it(
  'reads the System32 of 64-bit Windows in a 32-bit program, and trusts a file that only administrators can write',
  LINKS,
  async () => {
    expect(await isTrusted()).toBeUndefined();
    leadTo('System32');
    expect(await isTrusted()).toBe(true);
  },
);

it.each<readonly [string, () => void]>([
  [
    'others own the file',
    () => {
      leadTo('System32');
      windows.othersOwn = below('Sysnative', ...NAMES);
    },
  ],
  [
    'others own its folder',
    () => {
      leadTo('System32');
      windows.othersOwn = below('Sysnative', 'GroupPolicy', 'Machine');
    },
  ],
  [
    'the name leads to another folder than Windows’ own',
    () => {
      fill('Temp');
      leadTo('Temp');
    },
  ],
  ['the name is that of a folder', () => fill('Sysnative')],
])('doesn’t trust a file if %s', LINKS, async (_, make) => {
  make();
  expect(await isTrusted()).toBe(false);
});
