const DENIED: readonly unknown[] = ['EACCES', 'EPERM', 'EROFS'];

/** The code of an error of the file system, such as `ENOSPC`; null for any other error. */
export function errnoOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && 'syscall' in error
    ? error.code
    : null;
}

/** Whether rights are what is missing. */
export function isDenied(errno: string): boolean {
  return DENIED.includes(errno);
}
