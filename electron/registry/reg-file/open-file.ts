import { open, realpath, stat, type FileHandle } from 'node:fs/promises';
import type { Result } from '../../../shared/result.ts';
import { errnoOf, isDenied } from '../../file-errors.ts';

/** Why a path can't be used as a registry; a closed set. */
export interface RegFileProblem {
  readonly ok: false;
  readonly code:
    | 'not-found'
    | 'no-registry-in-folder'
    | 'not-a-file'
    | 'unreadable'
    | 'empty-file'
    | 'not-a-registry-file'
    | 'broken-line'
    | 'bad-files-json';
  /** From 1; null if the problem isn't about a line. */
  readonly line: number | null;
  /** In English, for diagnostics. */
  readonly detail: string;
  /** True if permissions are missing. */
  readonly denied: boolean;
}

const NOT_FOUND: readonly unknown[] = ['ENOENT', 'ENOTDIR'];

export function problem(
  code: RegFileProblem['code'],
  detail: string,
  line: number | null = null,
  denied = false,
): RegFileProblem {
  return { ok: false, code, line, detail, denied };
}

/** Turns an error of the file system into a problem; any other error is a bug and is thrown again. */
export function readingProblem(error: unknown): RegFileProblem {
  const errno = errnoOf(error);
  if (errno === null) throw error;
  if (NOT_FOUND.includes(errno)) return problem('not-found', errno);
  return problem('unreadable', errno, null, isDenied(errno));
}

/** The properties that distinguish one state of a file from another. */
export interface FileStamp {
  readonly size: bigint;
  readonly mtimeNs: bigint;
  readonly ino: bigint;
}

export interface OpenedRegFile {
  /** The file itself, with links resolved. */
  readonly path: string;
  readonly file: FileHandle;
  readonly stamp: FileStamp;
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

/** Opens a `.reg` file, passes it to `use` and closes it. File system errors while reading are results. */
export async function withRegFile<T>(
  path: string,
  use: (opened: OpenedRegFile) => Promise<Result<T, RegFileProblem>>,
): Promise<Result<T, RegFileProblem>> {
  let file: FileHandle | null = null;
  try {
    const real = await realpath(path);
    // Checked before opening: opening a pipe would wait for a writer.
    const stats = await stat(real);
    if (!stats.isFile()) return problem('not-a-file', 'it isn’t an ordinary file');
    // An administrator could read such a file anyway, but its owner didn't mean it to be read.
    if ((stats.mode & 0o444) === 0) return problem('unreadable', 'nobody may read it', null, true);
    file = await open(real, 'r');
    return await use({ path: real, file, stamp: await readStamp(file) });
  } catch (error) {
    return readingProblem(error);
  } finally {
    await file?.close();
  }
}
