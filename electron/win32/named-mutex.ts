import { notTaken, type Taken } from './file-lock.ts';
import { bindCalls, type Bound, lazyBinding, type Win32Result } from './library.ts';
import { succeed } from '../../shared/result.ts';

/** `SECURITY_ATTRIBUTES` in koffi's layout. */
const FIELDS = { nLength: 'uint32', lpSecurityDescriptor: 'void *', bInheritHandle: 'int' } as const;
type SecurityAttributes = Record<keyof typeof FIELDS, unknown>;

/**
 * SECURITY: administrators and the system have full access; every account may wait for the mutex and release it. Nobody
 * else may change these rights, so others can be kept out only by holding it, which ends with the process.
 */
const MUTEX_RIGHTS = 'D:P(A;;0x1f0001;;;SY)(A;;0x1f0001;;;BA)(A;;0x100001;;;AU)';
const SYNCHRONIZE_AND_MODIFY = 0x00100001;
/** Everyone may read the note; its writer may write it. */
const NOTE_RIGHTS = 'D:P(A;;0xf001f;;;SY)(A;;0xf001f;;;BA)(A;;0x4;;;AU)';
const FILE_MAP_READ = 4;
const FILE_MAP_WRITE = 2;
const PAGE_READWRITE = 4;
const NOTE_BYTES = 1024;
const NO_FILE = -1;

const SDDL_REVISION = 1;
const ERROR_ACCESS_DENIED = 5;
const WAIT_OBJECT_0 = 0;
/** Its owner ended without releasing it: it is ours now. Anything left half-done is in the journal. */
const WAIT_ABANDONED = 0x80;
const WAIT_TIMEOUT = 258;

const win32 = lazyBinding((koffi) => ({
  attributesSize: koffi.sizeof(koffi.struct('SECURITY_ATTRIBUTES', FIELDS)),
  ...bindCalls(koffi, {
    advapi32: {
      parseRights:
        'int __stdcall ConvertStringSecurityDescriptorToSecurityDescriptorW(str16 sddl, uint32 revision, _Out_ void **made, _Out_ uint32 *size)',
    },
    kernel32: {
      free: 'void * __stdcall LocalFree(void *memory)',
      createMutex:
        'intptr __stdcall CreateMutexExW(SECURITY_ATTRIBUTES *attributes, str16 name, uint32 flags, uint32 access)',
      wait: 'uint32 __stdcall WaitForSingleObject(intptr handle, uint32 ms)',
      release: 'int __stdcall ReleaseMutex(intptr handle)',
      createMapping:
        'intptr __stdcall CreateFileMappingW(intptr file, SECURITY_ATTRIBUTES *attributes, uint32 protection, uint32 high, uint32 low, str16 name)',
      openMapping: 'intptr __stdcall OpenFileMappingW(uint32 access, int inherit, str16 name)',
      map: 'void * __stdcall MapViewOfFile(intptr mapping, uint32 access, uint32 high, uint32 low, size_t bytes)',
      unmap: 'int __stdcall UnmapViewOfFile(void *view)',
      copyIn: 'void __stdcall RtlMoveMemory(void *to, const uint8 *from, size_t bytes)',
      copyOut: 'void __stdcall RtlMoveMemory(_Out_ uint8 *to, void *from, size_t bytes)',
      close: 'int __stdcall CloseHandle(intptr handle)',
      lastError: 'uint32 __stdcall GetLastError()',
    },
  }),
}));
type Functions = Bound<typeof win32>;

/** Creates an object with these rights; 0 on failure. The error is that of `make`. */
function withRights(functions: Functions, sddl: string, make: (attributes: SecurityAttributes) => number): number {
  const rights: [unknown] = [null];
  if (functions.advapi32.parseRights(sddl, SDDL_REVISION, rights, [0]) === 0) return 0;
  const made = make({ nLength: functions.attributesSize, lpSecurityDescriptor: rights[0], bInheritHandle: 0 });
  functions.kernel32.free(rights[0]);
  return made;
}

const noteName = (name: string): string => `${name} note`;

/** Leaves a note next to the mutex for as long as its handle is open; null if that isn't permitted. */
function leaveNote(functions: Functions, name: string, note: string): number | null {
  const { createMapping, map, unmap, copyIn, close } = functions.kernel32;
  const mapping = withRights(functions, NOTE_RIGHTS, (attributes) =>
    createMapping(NO_FILE, attributes, PAGE_READWRITE, 0, NOTE_BYTES, noteName(name)),
  );
  if (mapping === 0) return null;
  const view = map(mapping, FILE_MAP_WRITE, 0, 0, NOTE_BYTES);
  if (view === null) {
    close(mapping);
    return null;
  }
  const bytes = Buffer.alloc(NOTE_BYTES);
  bytes.write(note);
  copyIn(view, bytes, NOTE_BYTES);
  unmap(view);
  return mapping;
}

/**
 * Acquires a mutex of this PC by its name, or fails at once, and leaves a note. A mutex belongs to a thread, so all
 * calls are made on the one that runs our code. Windows releases it when the process ends, however it ends.
 *
 * @param name In the global namespace: the same for every session and account.
 */
export async function takeMutex(name: string, note: string): Promise<Taken> {
  const library = await win32();
  if (!library.ok) return notTaken('unavailable', library.detail);
  const functions = library.value;
  const { createMutex, wait, release, close, lastError } = functions.kernel32;
  let error = 0;
  const mutex = withRights(functions, MUTEX_RIGHTS, (attributes) => {
    const made = createMutex(attributes, name, 0, SYNCHRONIZE_AND_MODIFY);
    if (made === 0) error = lastError();
    return made;
  });
  if (mutex === 0) {
    return notTaken(
      error === ERROR_ACCESS_DENIED ? 'denied' : 'unavailable',
      `CreateMutexExW failed with code ${error}`,
    );
  }
  const waited = wait(mutex, 0);
  if (waited !== WAIT_OBJECT_0 && waited !== WAIT_ABANDONED) {
    close(mutex);
    return waited === WAIT_TIMEOUT ? notTaken('held', name) : notTaken('unavailable', `waiting gave ${waited}`);
  }
  const left = leaveNote(functions, name, note);
  return succeed(() => {
    if (left !== null) close(left);
    release(mutex);
    close(mutex);
  });
}

export async function readNote(name: string): Promise<Win32Result<string | null>> {
  const library = await win32();
  if (!library.ok) return library;
  const { openMapping, map, unmap, copyOut, close } = library.value.kernel32;
  const mapping = openMapping(FILE_MAP_READ, 0, noteName(name));
  if (mapping === 0) return succeed(null);
  try {
    const view = map(mapping, FILE_MAP_READ, 0, 0, NOTE_BYTES);
    if (view === null) return succeed(null);
    const bytes = Buffer.alloc(NOTE_BYTES);
    copyOut(bytes, view, NOTE_BYTES);
    unmap(view);
    const end = bytes.indexOf(0);
    return succeed(bytes.toString('utf8', 0, end < 0 ? NOTE_BYTES : end));
  } finally {
    close(mapping);
  }
}
