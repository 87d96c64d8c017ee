import { lstat, open } from 'node:fs/promises';
import { fail, type Failure } from '../shared/failures.ts';
import type { Result } from '../shared/result.ts';
import { tried } from './file-errors.ts';

/** Far larger than any report or other input of a fleet, in bytes. */
export const MOST_REPORT_BYTES = 16 * 1024 * 1024;

/** Reads a file of at most so many bytes; null if it is larger or not a regular file. */
export async function readBounded(
  path: string,
  most: number,
): Promise<Result<Buffer | null, Failure<'file-unreadable'>>> {
  const read = await tried(async () => {
    const file = await open(path);
    try {
      const stats = await file.stat();
      return stats.isFile() && stats.size <= most ? await file.readFile() : null;
    } finally {
      await file.close();
    }
  });
  return read.ok ? read : fail('file-unreadable', { path, detail: read.errno });
}

/** What is at a path itself; null for a link, which may lead to a network, and for a device, which may never end. */
export async function plainKind(path: string): Promise<'folder' | 'file' | null> {
  const found = await tried(() => lstat(path));
  if (!found.ok) return null;
  return found.value.isDirectory() ? 'folder' : found.value.isFile() ? 'file' : null;
}
