import { readFile, realpath, stat } from 'node:fs/promises';
import { succeed, type Result } from '../../../shared/result.ts';
import { errnoOf, isDenied } from '../../file-errors.ts';

/** Why a path can't be used as a registry; a closed set. */
export interface RegFileProblem {
  readonly ok: false;
  readonly code:
    | 'not-found'
    | 'no-registry-in-folder'
    | 'not-a-file'
    | 'unreadable'
    | 'too-large'
    | 'empty-file'
    | 'not-a-registry-file'
    | 'broken-line'
    | 'bad-files-json';
  /** From 1; null if the problem isn't about a line. */
  readonly line: number | null;
  /** In English, for diagnostics. */
  readonly detail: string;
  readonly denied: boolean;
}

const READ_ATTEMPTS = 3;
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
  if (error instanceof RangeError) return problem('too-large', error.message);
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

export interface RegFileBytes {
  readonly path: string;
  readonly stamp: FileStamp;
  readonly bytes: Buffer;
}

export async function readStamp(path: string): Promise<FileStamp> {
  const { size, mtimeNs, ino } = await stat(path, { bigint: true });
  return { size, mtimeNs, ino };
}

export function sameStamp(a: FileStamp, b: FileStamp): boolean {
  return a.size === b.size && a.mtimeNs === b.mtimeNs && a.ino === b.ino;
}

/** Reads a `.reg` file, again while it is being written. `known` is returned if still the same; `most` in bytes. */
export async function readRegFile(
  path: string,
  known: RegFileBytes | null,
  most = Infinity,
): Promise<Result<RegFileBytes, RegFileProblem>> {
  try {
    const real = await realpath(path);
    for (let attempt = 0; attempt < READ_ATTEMPTS; attempt++) {
      // Checked before opening: opening a pipe would wait for a writer.
      const stats = await stat(real, { bigint: true });
      if (!stats.isFile()) return problem('not-a-file', 'it isn’t an ordinary file');
      // An administrator could read such a file anyway, but its owner didn't mean it to be read.
      if ((stats.mode & 0o444n) === 0n) return problem('unreadable', 'nobody may read it', null, true);
      if (stats.size > most) return problem('too-large', `${stats.size} bytes`);
      if (known !== null && known.path === real && sameStamp(known.stamp, stats)) return succeed(known);
      const bytes = await readFile(real);
      const stamp = await readStamp(real);
      if (sameStamp(stats, stamp)) return succeed({ path: real, stamp, bytes });
    }
    return problem('unreadable', 'the file keeps changing');
  } catch (error) {
    return readingProblem(error);
  }
}
