import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { textIn } from '../../../shared/windows/registry.ts';
import { fileWriters } from '../../elevation/program-writers.ts';
import { readBounded } from '../../bounded-file.ts';
import { errnoOf } from '../../file-errors.ts';
import type { CopyPath, PolicyCopies, RegistryDriver } from '../../ports.ts';
import { OWN_KIND } from '../../win32/own-kind.ts';
import { windowsFolder } from '../../win32/windows-folder.ts';
import { windowsValue } from './policies-in-force.ts';

/**
 * Reads the copy of a policy: an ordinary file of at most so many bytes, with no link on the way to it; null for any
 * other.
 */
export async function readCopy(
  copies: PolicyCopies,
  { root, names }: CopyPath,
  most: number,
): Promise<{ readonly path: string; readonly bytes: Buffer } | null> {
  let path = await copies.folder(root);
  if (path === null) return null;
  try {
    for (const name of names) {
      path = join(path, name);
      const stats = await lstat(path);
      // a link may lead anywhere, even to a network, and opening a device may never end
      if (!stats.isDirectory() && !stats.isFile()) return null;
    }
  } catch (error) {
    if (errnoOf(error) === null) throw error;
    return null;
  }
  const read = await readBounded(path, most);
  return read.ok && read.value !== null ? { path, bytes: read.value } : null;
}

/** Returns the copies of a PC from a folder's `policies`. They count as trusted, as the user chose the folder. */
export const createFolderCopies = (folder: string): PolicyCopies => ({
  folder: (root) => Promise.resolve(join(folder, 'policies', root)),
  isTrusted: () => Promise.resolve(true),
});

/** A folder of a drive of this PC. It never begins with `\\`, so no other PC is ever queried. */
const LOCAL_FOLDER = /^[a-z]:\\[^\\]/i;

/** A 32-bit program reaches `System32` by this name, because Windows redirects that name to another folder. */
const SYSNATIVE = 'Sysnative';

/**
 * Returns the copies of this PC. Windows and its registry are queried rather than the environment, which the user
 * controls. A copy that users other than administrators could have written isn't trusted.
 */
export function createWindowsCopies(driver: RegistryDriver): PolicyCopies {
  return {
    async folder(root) {
      if (root === 'System32') {
        const windows = await windowsFolder();
        return windows.ok ? join(windows.value, OWN_KIND === '32-bit-on-64-bit' ? SYSNATIVE : 'System32') : null;
      }
      const [data] = await driver.read([
        windowsValue('Windows\\CurrentVersion\\Explorer\\Shell Folders', 'Common AppData'),
      ]);
      const path = textIn(data);
      return path !== null && LOCAL_FOLDER.test(path) ? path : null;
    },
    isTrusted: async (file) => (await fileWriters(file, file.replace(SYSNATIVE, 'System32'))).who === 'administrators',
  };
}
