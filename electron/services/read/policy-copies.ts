import { constants, type Stats } from 'node:fs';
import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { textIn } from '../../../shared/windows/registry.ts';
import { programWriters } from '../../elevation/program-writers.ts';
import { readBounded } from '../../bounded-file.ts';
import { errnoOf } from '../../file-errors.ts';
import type { CopyFile, CopyPath, CopyRoot, PolicyCopies, RegistryDriver } from '../../ports.ts';
import { OWN_KIND } from '../../win32/own-kind.ts';
import { windowsFolder } from '../../win32/windows-folder.ts';

/** The folders below which the copies are; null for one that isn't known. */
type Roots = Readonly<Record<CopyRoot, string | null>>;

const NOTHING: CopyFile = { state: 'missing' };
const UNREAD: CopyFile = { state: 'unread' };

/** What is there; null for a link, behind which another place is, a network's among them. */
async function plainStats(path: string): Promise<Stats | null> {
  const stats = await lstat(path);
  return stats.isSymbolicLink() ? null : stats;
}

/** Windows has no such flag. */
const NO_LINK = (constants as { readonly O_NOFOLLOW?: number }).O_NOFOLLOW ?? 0;

/** Reads a file below a folder: an ordinary one of bounded size, with no link on the way to it. */
async function readBelow(root: string, { names, most }: CopyPath): Promise<Buffer | 'missing' | null> {
  const byErrno = (errno: string): 'missing' | null => (errno === 'ENOENT' || errno === 'ENOTDIR' ? 'missing' : null);
  let path = root;
  let stats: Stats | null = null;
  try {
    for (const name of names) {
      path = join(path, name);
      stats = await plainStats(path);
      if (stats === null) return null;
    }
  } catch (error) {
    const errno = errnoOf(error);
    if (errno === null) throw error;
    return byErrno(errno);
  }
  if (stats?.isFile() !== true) return null; // a device may never end to open
  const read = await readBounded(path, most, constants.O_RDONLY | NO_LINK);
  return read.ok ? read.value : byErrno(read.details.detail);
}

function createCopies(roots: () => Promise<Roots>, isTrusted: (path: string) => Promise<boolean>): PolicyCopies {
  return {
    async read(copy) {
      const root = (await roots())[copy.root];
      if (root === null) return UNREAD;
      const bytes = await readBelow(root, copy);
      if (bytes === 'missing') return NOTHING;
      return bytes === null ? UNREAD : { state: 'read', bytes, isTrusted: () => isTrusted(join(root, ...copy.names)) };
    },
  };
}

/** The copies of a PC that a folder stands for, below its `policies`; whoever gave the folder answers for them. */
export const createFolderCopies = (folder: string): PolicyCopies =>
  createCopies(
    () =>
      Promise.resolve({
        ProgramData: join(folder, 'policies', 'ProgramData'),
        System32: join(folder, 'policies', 'System32'),
      }),
    () => Promise.resolve(true),
  );

/** Of a bare `.reg` file, which has no other files. */
export const NO_COPIES: PolicyCopies = { read: () => Promise.resolve(NOTHING) };

/** A folder of a drive of this PC: nothing that begins with `\\`, so no other PC is ever asked. */
const LOCAL_FOLDER = /^[a-z]:\\[^\\]/i;

const COMMON_DATA = {
  hive: 'HKLM',
  view: 'native',
  path: 'SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Explorer\\Shell Folders',
  name: 'Common AppData',
} as const;

/** Windows and its registry are asked, rather than the environment, which is the user's. */
async function windowsRoots(driver: RegistryDriver): Promise<Roots> {
  const [[data], windows] = await Promise.all([driver.read([COMMON_DATA]), windowsFolder()]);
  const local = (path: string | null): string | null => (path !== null && LOCAL_FOLDER.test(path) ? path : null);
  const folder = local(windows.ok ? windows.value : null);
  // Windows shows a 32-bit program another folder under the first name
  const system = OWN_KIND === '32-bit-on-64-bit' ? 'Sysnative' : 'System32';
  return { ProgramData: local(textIn(data)), System32: folder === null ? null : join(folder, system) };
}

/** The copies of this PC. One that others than administrators could have written isn't trusted. */
export function createWindowsCopies(driver: RegistryDriver): PolicyCopies {
  let roots: Promise<Roots> | null = null;
  return createCopies(
    () => (roots ??= windowsRoots(driver)),
    async (file) => (await programWriters({ file, leading: [] })).who === 'administrators',
  );
}
