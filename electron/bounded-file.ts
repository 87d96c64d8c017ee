import { open, type FileHandle } from 'node:fs/promises';
import { fail, type Failure } from '../shared/failures.ts';
import { succeed, type Result } from '../shared/result.ts';
import { errnoOf } from './file-errors.ts';

/** Far larger than any report or other input of a fleet, in bytes. */
export const MOST_REPORT_BYTES = 16 * 1024 * 1024;

/** Reads a file of at most so many bytes; null if it is larger or not a regular file. */
export async function readBounded(
  path: string,
  most: number,
): Promise<Result<Buffer | null, Failure<'file-unreadable'>>> {
  let file: FileHandle | null = null;
  try {
    file = await open(path);
    const stats = await file.stat();
    if (!stats.isFile() || stats.size > most) return succeed(null);
    return succeed(await file.readFile());
  } catch (error) {
    const errno = errnoOf(error);
    if (errno === null) throw error;
    return fail('file-unreadable', { path, detail: errno });
  } finally {
    await file?.close();
  }
}
