import { join } from 'node:path';
import { textIn } from '../../../shared/windows/registry.ts';
import { fileWriters } from '../../elevation/program-writers.ts';
import { plainKind, readBounded } from '../../bounded-file.ts';
import type { CopyFolders, CopyPath, PolicyCopies, RegistryDriver } from '../../ports.ts';
import { OWN_KIND } from '../../win32/own-kind.ts';
import { windowsFolder } from '../../win32/windows-folder.ts';
import { windowsValue } from './policies-in-force.ts';

/** Reads the copy of a policy: an ordinary file of at most so many bytes, no link on its way; null for any other. */
export async function readCopy(folders: CopyFolders, { root, names }: CopyPath, most: number) {
  let path = folders[root];
  if (path === null) return null;
  for (const name of names) {
    path = join(path, name);
    if ((await plainKind(path)) === null) return null;
  }
  const read = await readBounded(path, most);
  return read.ok && read.value !== null ? { path, bytes: read.value } : null;
}

/** Returns the copies of a PC from a folder's `policies`. They count as trusted, as the user chose the folder. */
export function createFolderCopies(folder: string): PolicyCopies {
  const policies = join(folder, 'policies');
  const below = async (root: string): Promise<string | null> => {
    const path = join(policies, root);
    return (await plainKind(policies)) !== null && (await plainKind(path)) !== null ? path : null;
  };
  return {
    folders: async () => ({ ProgramData: await below('ProgramData'), System32: await below('System32') }),
    isTrusted: () => Promise.resolve(true),
  };
}

/** A folder of a drive of this PC. It never begins with `\\`, so no other PC is ever queried. */
const LOCAL_FOLDER = /^[a-z]:\\[^\\]/i;

const COMMON_DATA = windowsValue('Windows\\CurrentVersion\\Explorer\\Shell Folders', 'Common AppData');

/** A 32-bit program reaches `System32` by this name, because Windows redirects that name to another folder. */
const SYSNATIVE = 'Sysnative';

/**
 * Returns the copies of this PC. Windows and its registry are queried rather than the environment, which the user
 * controls. A copy that users other than administrators could have written isn't trusted.
 */
export const createWindowsCopies = (driver: RegistryDriver): PolicyCopies => ({
  async folders() {
    const [[data], windows] = await Promise.all([driver.read([COMMON_DATA]), windowsFolder()]);
    const path = textIn(data);
    return {
      ProgramData: path !== null && LOCAL_FOLDER.test(path) ? path : null,
      System32: windows.ok ? join(windows.value, OWN_KIND === '32-bit-on-64-bit' ? SYSNATIVE : 'System32') : null,
    };
  },
  isTrusted: async (file) => (await fileWriters(file, file.replace(SYSNATIVE, 'System32'))).who === 'administrators',
});
