import { closeSync, fstatSync, ftruncateSync, openSync, readFileSync, statSync, unlinkSync, writeSync } from 'node:fs';
import { errnoOf, isDenied } from '../file-errors.ts';
import { succeed, type Result } from '../../shared/result.ts';
import type { Release } from '../ports.ts';
import { lazyBinding, lazyCalls } from './library.ts';

interface NotTaken {
  readonly ok: false;
  /** `held`: another process has it. */
  readonly code: 'held' | 'denied' | 'unavailable';
  readonly detail: string;
}

export type Taken = Result<Release, NotTaken>;

export const notTaken = (code: NotTaken['code'], detail: string): NotTaken => ({ ok: false, code, detail });

const LOCK_EX = 2;
const LOCK_NB = 4;
/** `EWOULDBLOCK`: on Linux, and on macOS and the BSDs. */
const WOULD_BLOCK = process.platform === 'linux' ? 11 : 35;

const unix = lazyBinding(
  (koffi) => ({
    flock: koffi.load(null).func('int flock(int file, int operation)') as (file: number, operation: number) => number,
    errno: () => koffi.errno(),
  }),
  process.platform !== 'win32',
);

const GENERIC_WRITE = 0x40000000;
const FILE_SHARE_READ = 1;
const CREATE_ALWAYS = 2;
const FILE_ATTRIBUTE_NORMAL = 0x80;
const INVALID_HANDLE = -1;
const ERROR_ACCESS_DENIED = 5;
const ERROR_SHARING_VIOLATION = 32;

const kernel32 = lazyCalls({
  kernel32: {
    create:
      'intptr __stdcall CreateFileW(str16 path, uint32 access, uint32 share, void *security, uint32 creation, uint32 flags, void *template)',
    write:
      'int __stdcall WriteFile(intptr file, const uint8 *data, uint32 bytes, _Out_ uint32 *written, void *overlapped)',
    close: 'int __stdcall CloseHandle(intptr handle)',
    lastError: 'uint32 __stdcall GetLastError()',
  },
});

/** True for a file that was just removed while another process reads it: until then it can't be recreated or seen. */
function isGoing(path: string): boolean {
  try {
    statSync(path);
    return false;
  } catch (error) {
    return errnoOf(error) !== 'ENOENT';
  }
}

function removeQuietly(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // another process has it already, or it is gone: nothing to clean up
  }
}

/** The start of every note of ours. */
const NOTE = '{"program":';

/** True for a user's own file, which isn't a lock that a holder left. */
function isForeign(path: string): boolean {
  try {
    const text = readFileSync(path, 'utf8');
    return !text.startsWith(NOTE) && !NOTE.startsWith(text); // a full disk may have cut off a note
  } catch (error) {
    if (errnoOf(error) === null) throw error;
    return false; // it is missing, or creating it reports the reason
  }
}

/** On Windows, the lock is a file open for writing, which only one process can have; it ends with its handle. */
async function lockOnWindows(path: string, content: string): Promise<Taken> {
  const library = await kernel32();
  if (!library.ok) return notTaken('unavailable', library.detail);
  const { create, write, close, lastError } = library.value.kernel32;
  const handle = create(path, GENERIC_WRITE, FILE_SHARE_READ, null, CREATE_ALWAYS, FILE_ATTRIBUTE_NORMAL, null);
  if (handle === INVALID_HANDLE) {
    const code = lastError();
    if (code === ERROR_SHARING_VIOLATION || (code === ERROR_ACCESS_DENIED && isGoing(path)))
      return notTaken('held', path);
    return notTaken(code === ERROR_ACCESS_DENIED ? 'denied' : 'unavailable', `CreateFileW failed with code ${code}`);
  }
  const bytes = Buffer.from(content);
  write(handle, bytes, bytes.length, [0], null); // informational; the lock holds without it
  return succeed(() => {
    close(handle);
    removeQuietly(path);
  });
}

/** True if the path still names this open file: not one that its last holder has just removed. */
function isStillThere(path: string, file: number): boolean {
  const named = statSync(path, { throwIfNoEntry: false, bigint: true });
  const opened = fstatSync(file, { bigint: true });
  return named?.ino === opened.ino && named.dev === opened.dev;
}

/** Informational; the lock holds without it, as on a full disk. */
function leaveNote(file: number, content: string): void {
  try {
    ftruncateSync(file);
    writeSync(file, content);
  } catch (error) {
    if (errnoOf(error) === null) throw error;
  }
}

/** On Unix, the system ties the lock to the open file. A file left by a killed holder is simply locked again. */
async function lockOnUnix(path: string, content: string): Promise<Taken> {
  const library = await unix();
  if (!library.ok) return notTaken('unavailable', library.detail);
  let file: number | null = null;
  try {
    file = openSync(path, 'a+', 0o644);
    if (library.value.flock(file, LOCK_EX | LOCK_NB) !== 0) {
      const errno = library.value.errno();
      closeSync(file);
      return notTaken(errno === WOULD_BLOCK ? 'held' : 'unavailable', `flock failed with ${errno}`);
    }
    if (!isStillThere(path, file)) {
      closeSync(file);
      return notTaken('held', path);
    }
    leaveNote(file, content);
  } catch (error) {
    const errno = errnoOf(error);
    if (errno === null) throw error;
    if (file !== null) closeSync(file);
    return notTaken(isDenied(errno) ? 'denied' : 'unavailable', `${errno}: ${path}`);
  }
  const held = file;
  return succeed(() => {
    removeQuietly(path); // while it is ours
    closeSync(held);
  });
}

/** Acquires a lock file or fails at once; the system releases it with the process. `content` is a note to others. */
export function lockFile(path: string, content: string): Promise<Taken> {
  if (isForeign(path)) return Promise.resolve(notTaken('denied', `${path}: there is a file of that name`));
  return process.platform === 'win32' ? lockOnWindows(path, content) : lockOnUnix(path, content);
}
