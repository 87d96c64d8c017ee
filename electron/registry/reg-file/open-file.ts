import { open, realpath, stat, type FileHandle } from 'node:fs/promises';
import { detectEncoding, type CodePage, type FileEncoding } from './encoding.ts';

/** What tells one state of a file from another. */
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

/** Why a path can't be used as a `.reg` file; a closed set. */
export interface RegFileProblem {
  readonly code: 'not-found' | 'not-a-file' | 'unreadable' | 'empty-file' | 'not-a-registry-file' | 'broken-line';
  /** From 1; null where the problem belongs to no line. */
  readonly line: number | null;
  readonly detail: string;
  /** Whether rights are what is missing. */
  readonly denied: boolean;
}

export type WithRegFile<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: RegFileProblem };

const DENIED: readonly unknown[] = ['EACCES', 'EPERM', 'EROFS'];
const NOT_FOUND: readonly unknown[] = ['ENOENT', 'ENOTDIR'];

/** The code of an error of the file system, such as `ENOSPC`; null for any other error. */
export function errnoOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && 'syscall' in error
    ? error.code
    : null;
}

export function isDenied(errno: string): boolean {
  return DENIED.includes(errno);
}

function problem(
  code: RegFileProblem['code'],
  detail: string,
  line: number | null = null,
  denied = false,
): RegFileProblem {
  return { code, line, detail, denied };
}

/** What an error of the file system means for who reads; anything else is a bug and thrown again. */
export function readingProblem(error: unknown): RegFileProblem {
  const errno = errnoOf(error);
  if (errno === null) throw error;
  if (NOT_FOUND.includes(errno)) return problem('not-found', errno);
  return problem('unreadable', errno, null, isDenied(errno));
}

export async function stampOf(path: string | FileHandle): Promise<FileStamp> {
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
  use: (opened: OpenedRegFile) => Promise<WithRegFile<T>>,
): Promise<WithRegFile<T>> {
  let file: FileHandle | null = null;
  try {
    const real = await realpath(path);
    // Asked before it is opened: opening a pipe would wait for somebody who writes.
    const stats = await stat(real);
    if (!stats.isFile()) return { ok: false, problem: problem('not-a-file', 'it is no ordinary file') };
    // An administrator may read such a file all the same; its owner didn't mean it to be read.
    if ((stats.mode & 0o444) === 0)
      return { ok: false, problem: problem('unreadable', 'nobody may read it', null, true) };
    file = await open(real, 'r');
    const stamp = await stampOf(file);
    const detected = await detectEncoding(file, codePage);
    if (!detected.ok) return { ok: false, problem: problem(detected.code, detected.detail) };
    return await use({ path: real, file, stamp, encoding: detected.encoding });
  } catch (error) {
    return { ok: false, problem: readingProblem(error) };
  } finally {
    await file?.close();
  }
}
