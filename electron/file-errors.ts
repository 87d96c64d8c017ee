import { succeed, type Result } from '../shared/result.ts';

const DENIED: readonly unknown[] = ['EACCES', 'EPERM', 'EROFS'];

/** Returns the code of a file system error, such as `ENOSPC`; null for any other error. */
export function errnoOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && 'syscall' in error
    ? error.code
    : null;
}

/** Returns what a call of the file system gives, or the code of its error; throws any other error. */
export async function tried<T>(
  call: () => Promise<T>,
): Promise<Result<T, { readonly ok: false; readonly errno: string }>> {
  try {
    return succeed(await call());
  } catch (error) {
    const errno = errnoOf(error);
    if (errno === null) throw error;
    return { ok: false, errno };
  }
}

export function isDenied(errno: string): boolean {
  return DENIED.includes(errno);
}
