// The set-up of the tests of the `reg-file` driver.
import { mkdtempSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach } from 'vitest';
import type { ValueRef } from '../../../shared/windows/registry.ts';
import type { RegistryDriver } from '../../ports.ts';
import { createRegFileDriver } from './driver.ts';

export const HEADER = 'Windows Registry Editor Version 5.00\r\n';
export const HKLM = 'HKEY_LOCAL_MACHINE';
export const OK = { ok: true, value: null };

/** With its mark, as Windows saves it. */
export const utf16 = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le');
export const ref = (path: string, name = 'x'): ValueRef => ({ hive: 'HKLM', view: 'native', path, name });

/**
 * Provides a folder for the calling test file, with one file that a test writes: empty before each test, removed after
 * the last.
 */
export function useTestFile() {
  const folder = mkdtempSync(join(tmpdir(), 'reg-file-'));
  const file = join(folder, 'registry.reg');
  beforeEach(async () => {
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return {
    folder,
    file,
    /** Its bytes, one character each. */
    content: () => readFile(file, 'latin1'),
    driverOn: async (content: string | Buffer): Promise<RegistryDriver> => {
      await writeFile(file, content);
      return createRegFileDriver(file);
    },
  };
}
