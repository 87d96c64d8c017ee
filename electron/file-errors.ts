const DENIED: readonly unknown[] = ['EACCES', 'EPERM', 'EROFS'];

/** Returns the code of a file system error, such as `ENOSPC`; null for any other error. */
export function errnoOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && 'syscall' in error
    ? error.code
    : null;
}

export function isDenied(errno: string): boolean {
  return DENIED.includes(errno);
}
