import { open, realpath, stat, type FileHandle } from 'node:fs/promises';
import { detectEncoding, type CodePage, type FileEncoding } from './encoding.ts';
import { problem, readingProblem, type RegFileProblem } from './problem.ts';
import type { Result } from '../../../shared/result.ts';

/** What distinguishes one state of a file from another. */
export interface FileStamp {
  readonly size: bigint;
  readonly mtimeNs: bigint;
  readonly ino: bigint;
}

export interface OpenedRegFile {
  /** The file itself, links resolved. */
  readonly path: string;
  readonly file: FileHandle;
  readonly stamp: FileStamp;
  readonly encoding: FileEncoding;
}

export async function readStamp(path: string | FileHandle): Promise<FileStamp> {
  const { size, mtimeNs, ino } = await (typeof path === 'string'
    ? stat(path, { bigint: true })
    : path.stat({ bigint: true }));
  return { size, mtimeNs, ino };
}

export function sameStamp(a: FileStamp, b: FileStamp): boolean {
  return a.size === b.size && a.mtimeNs === b.mtimeNs && a.ino === b.ino;
}

/** Opens a `.reg` file, hands it to `use` and closes it. Errors of the file system while reading are results. */
export async function withRegFile<T>(
  path: string,
  codePage: CodePage,
  use: (opened: OpenedRegFile) => Promise<Result<T, RegFileProblem>>,
): Promise<Result<T, RegFileProblem>> {
  let file: FileHandle | null = null;
  try {
    const real = await realpath(path);
    // Asked before it is opened: opening a pipe would wait for somebody who writes.
    const stats = await stat(real);
    if (!stats.isFile()) return problem('not-a-file', 'it isn’t an ordinary file');
    // An administrator may read such a file anyway; its owner didn't mean it to be read.
    if ((stats.mode & 0o444) === 0) return problem('unreadable', 'nobody may read it', null, true);
    file = await open(real, 'r');
    const stamp = await readStamp(file);
    const detected = await detectEncoding(file, codePage);
    if (!detected.ok) return problem(detected.code, detected.detail);
    return await use({ path: real, file, stamp, encoding: detected.value });
  } catch (error) {
    return readingProblem(error);
  } finally {
    await file?.close();
  }
}
