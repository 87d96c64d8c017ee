import { errnoOf, isDenied } from '../../file-errors.ts';

/** Why a path can't be used as a `.reg` file; a closed set. */
export interface RegFileProblem {
  readonly ok: false;
  readonly code: 'not-found' | 'not-a-file' | 'unreadable' | 'empty-file' | 'not-a-registry-file' | 'broken-line';
  /** From 1; null where the problem belongs to no line. */
  readonly line: number | null;
  readonly detail: string;
  /** Whether rights are missing. */
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

/** What an error of the file system means for the reader; any other error is a bug and is thrown again. */
export function readingProblem(error: unknown): RegFileProblem {
  const errno = errnoOf(error);
  if (errno === null) throw error;
  if (NOT_FOUND.includes(errno)) return problem('not-found', errno);
  return problem('unreadable', errno, null, isDenied(errno));
}
