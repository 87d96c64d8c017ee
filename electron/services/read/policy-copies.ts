import { constants } from 'node:fs';
import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { textIn } from '../../../shared/windows/registry.ts';
import { fileWriters } from '../../elevation/program-writers.ts';
import { readBounded } from '../../bounded-file.ts';
import { errnoOf } from '../../file-errors.ts';
import type { CopyPath, PolicyCopies, RegistryDriver } from '../../ports.ts';
import { OWN_KIND } from '../../win32/own-kind.ts';
import { windowsFolder } from '../../win32/windows-folder.ts';

/** Windows has no such flag. */
const NO_LINK = (constants as { readonly O_NOFOLLOW?: number }).O_NOFOLLOW ?? 0;

/** Reads an ordinary file of bounded size below a folder, with no link on the way to it; null for any other. */
async function readBelow(root: string, { names, most }: CopyPath): Promise<Buffer | null> {
  let path = root;
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
  const read = await readBounded(path, most, constants.O_RDONLY | NO_LINK);
  return read.ok ? read.value : null;
}

type Roots = Readonly<Record<CopyPath['root'], string | null>>;

function createCopies(roots: () => Promise<Roots>, isTrusted: (path: string) => Promise<boolean>): PolicyCopies {
  return {
    async read(copy) {
      const root = (await roots())[copy.root];
      const bytes = root === null ? null : await readBelow(root, copy);
      return root === null || bytes === null ? null : { bytes, isTrusted: () => isTrusted(join(root, ...copy.names)) };
    },
  };
}

/** Returns the copies of a PC from a folder's `policies`. They count as trusted, as the user chose the folder. */
export function createFolderCopies(folder: string): PolicyCopies {
  const at = (root: string): string => join(folder, 'policies', root);
  const roots = { ProgramData: at('ProgramData'), System32: at('System32') };
  return createCopies(
    () => Promise.resolve(roots),
    () => Promise.resolve(true),
  );
}

/** A folder of a drive of this PC. It never begins with `\\`, so no other PC is ever queried. */
const LOCAL_FOLDER = /^[a-z]:\\[^\\]/i;

const COMMON_DATA = {
  hive: 'HKLM',
  view: 'native',
  path: 'SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Explorer\\Shell Folders',
  name: 'Common AppData',
} as const;

/** A 32-bit program reaches `System32` by this name, because Windows redirects that name to another folder. */
const SYSNATIVE = 'Sysnative';

/** Queries Windows and its registry rather than the environment, which the user controls. */
async function windowsRoots(driver: RegistryDriver): Promise<Roots> {
  const [[data], windows] = await Promise.all([driver.read([COMMON_DATA]), windowsFolder()]);
  const local = (path: string | null): string | null => (path !== null && LOCAL_FOLDER.test(path) ? path : null);
  const folder = local(windows.ok ? windows.value : null);
  const system = OWN_KIND === '32-bit-on-64-bit' ? SYSNATIVE : 'System32';
  return { ProgramData: local(textIn(data)), System32: folder === null ? null : join(folder, system) };
}

/** Returns the copies of this PC. A copy that users other than administrators could have written isn't trusted. */
export function createWindowsCopies(driver: RegistryDriver): PolicyCopies {
  let roots: Promise<Roots> | null = null;
  return createCopies(
    () => (roots ??= windowsRoots(driver)),
    async (file) => (await fileWriters(file, file.replace(SYSNATIVE, 'System32'))).who === 'administrators',
  );
}
