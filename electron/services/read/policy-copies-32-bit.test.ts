import type * as promises from 'node:fs/promises';
import type * as fs from 'node:fs';
import { beforeEach, expect, it, vi } from 'vitest';
import { succeed } from '../../../shared/result.ts';
import { createMemoryDriver } from '../../registry/memory-driver.suite.ts';
import { createWindowsCopies } from './policy-copies.ts';

// Stands for a 32-bit program on 64-bit Windows, which no test machine has: its folders, their owners, and what Sysnative leads to.
const windows = vi.hoisted(() => ({ others: [] as string[], read: [] as string[], leadsTo: 'System32' }));
const inOne = (path: string): string => path.replaceAll('/', '\\');

vi.mock('../../win32/own-kind.ts', () => ({ OWN_KIND: '32-bit-on-64-bit' }));
vi.mock('../../win32/windows-folder.ts', () => ({ windowsFolder: async () => succeed('C:\\Windows') }));
vi.mock('../../win32/file-rights.ts', () => ({
  readFileRights: async (path: string) =>
    succeed({ owner: windows.others.includes(inOne(path)) ? 'S-1-5-21-1' : 'S-1-5-18', entries: [] }),
  keepsRights: async () => succeed(true),
}));
vi.mock('../../bounded-file.ts', () => ({ readBounded: async () => succeed(Buffer.from('a')) }));
vi.mock('node:fs/promises', async (original) => ({
  ...(await original<typeof promises>()),
  lstat: async (path: string) => {
    windows.read.push(inOne(path));
    return { isFile: () => path.endsWith('.pol'), isDirectory: () => !path.endsWith('.pol') };
  },
}));
vi.mock('node:fs', async (original) => {
  const real = await original<typeof fs>();
  const native = (path: string): string => path.replace('Sysnative', windows.leadsTo);
  return { ...real, realpathSync: Object.assign(() => '', { native }) };
});

beforeEach(() => Object.assign(windows, { others: [], read: [], leadsTo: 'System32' }));

const FILE = 'C:\\Windows\\Sysnative\\GroupPolicy\\Machine\\Registry.pol';

async function isTrusted(): Promise<boolean | undefined> {
  const names = ['GroupPolicy', 'Machine', 'Registry.pol'];
  const copy = await createWindowsCopies(createMemoryDriver()).read({ root: 'System32', names, most: 10 });
  return copy?.isTrusted();
}

it('reads the System32 of 64-bit Windows in a 32-bit program, and trusts a file that only administrators can write', async () => {
  expect(await isTrusted()).toBe(true);
  expect(windows.read.at(-1)).toBe(FILE);
});

it.each<readonly [string, Partial<typeof windows>]>([
  ['others own the file', { others: [FILE] }],
  ['others own its folder', { others: ['C:\\Windows\\Sysnative\\GroupPolicy\\Machine'] }],
  ['the name leads to another folder than Windows’ own', { leadsTo: 'Temp' }],
  ['the name is that of a folder', { leadsTo: 'Sysnative' }],
])('doesn’t trust a file if %s', async (_, more) => {
  Object.assign(windows, more);
  expect(await isTrusted()).toBe(false);
});
