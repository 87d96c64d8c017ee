import { randomBytes } from 'node:crypto';
import { open, stat, unlink, type FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { platform } from 'node:process';
import { errnoOf, isDenied } from '../../file-errors.ts';
import { renameAgain } from '../../rename-again.ts';
import type { Splice } from './edits.ts';
import { sameStamp, readStamp, type FileStamp } from './open-file.ts';
import { succeed } from '../../../shared/result.ts';
import type { RegistryResult } from '../../ports.ts';
import { failure } from '../failure.ts';

const ANY_WRITE_BIT = 0o222;

/** True if the file may be written. On Windows, a folder's mode bits mean nothing. */
async function mayWrite(path: string): Promise<boolean> {
  if (((await stat(path)).mode & ANY_WRITE_BIT) === 0) return false;
  return platform === 'win32' || ((await stat(dirname(path))).mode & ANY_WRITE_BIT) !== 0;
}

async function syncFolder(path: string): Promise<void> {
  if (platform === 'win32') return; // Windows has no such call for folders
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/** Writes the bytes of a file with some ranges replaced, in the given order. */
export async function writeSpliced(target: FileHandle, bytes: Buffer, splices: readonly Splice[]): Promise<void> {
  let at = 0;
  for (const splice of splices) {
    await target.writeFile(bytes.subarray(at, splice.from)); // continues after the previous write
    await target.writeFile(splice.bytes);
    at = splice.to;
  }
  await target.writeFile(bytes.subarray(at));
}

/**
 * Replaces a file atomically: writes a sibling with the same mode and owner, flushes it, and renames it over the
 * original. On failure, the original is unchanged and the new file is removed.
 *
 * @param path The file itself, no link.
 * @param before Its stamp when it was read; `conflict` if it has changed just before the renaming.
 * @param produce Writes the new file.
 * @returns The new file's stamp.
 */
export async function replaceFile(
  path: string,
  before: FileStamp,
  produce: (target: FileHandle) => Promise<void>,
): Promise<RegistryResult<FileStamp>> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
  const changed = failure('conflict', 'the file changed in the meantime');
  let made = false;
  try {
    if (!(await mayWrite(path))) return failure('denied', 'the file or its folder is read-only');
    const { mode, uid, gid } = await stat(path);
    const file = await open(temporary, 'wx', 0o600);
    made = true;
    try {
      await produce(file);
      if (platform !== 'win32') await file.chown(uid, gid).catch(() => undefined); // administrators only
      await file.chmod(mode & 0o7777);
      await file.sync();
    } finally {
      await file.close();
    }
    const stamp = await readStamp(temporary);
    if (!sameStamp(before, await readStamp(path))) return changed;
    await renameAgain(temporary, path);
    made = false;
    await syncFolder(dirname(path));
    return succeed(stamp);
  } catch (error) {
    const errno = errnoOf(error);
    if (errno === null) throw error;
    if (errno === 'ENOENT') return changed; // it was removed
    return failure(isDenied(errno) ? 'denied' : 'other', errno);
  } finally {
    if (made) await unlink(temporary).catch(() => undefined); // best effort
  }
}
