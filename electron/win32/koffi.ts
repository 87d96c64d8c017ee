import type { LibraryHandle, TypeObject } from 'koffi';

export interface Koffi {
  /**
   * @param name A Windows library without a folder: it is loaded only from the Windows system folder. Null on Unix: the
   * running program itself, with the system's own functions.
   */
  load(name: string | null): LibraryHandle;
  errno(): number;
  decode(pointer: unknown, type: string | TypeObject, length?: number): unknown;
  struct(name: string, fields: Readonly<Record<string, string>>): TypeObject;
  sizeof(type: TypeObject): number;
}

const PATH_UNITS = 32_768;
const LOAD_LIBRARY_SEARCH_SYSTEM32 = 0x800;

let isSearchNarrowed = true;

/**
 * Keeps the search path of libraries. For the process with a window: its dialogs load extensions and drivers, some of
 * which need it, and it can't be restored. Source: facts 8.4 [J28]. Call before anything is loaded.
 */
export function letOthersLoad(): void {
  isSearchNarrowed = false;
}

/** Absent on Windows 7 without KB2533623. */
function searchSystemFolderOnly(kernel32: LibraryHandle): void {
  try {
    kernel32.func('int __stdcall SetDefaultDllDirectories(uint32 flags)')(LOAD_LIBRARY_SEARCH_SYSTEM32);
  } catch {
    // each library is still loaded by its full path
  }
}

/** Asks Windows: the environment also names the folder, but the user controls it. */
function systemFolder(kernel32: LibraryHandle): string {
  const ask = kernel32.func('uint32 __stdcall GetSystemDirectoryW(_Out_ uint8 *buffer, uint32 units)');
  const buffer = Buffer.alloc(PATH_UNITS * 2);
  const units = Number(ask(buffer, PATH_UNITS));
  if (units === 0 || units >= PATH_UNITS) throw new Error('GetSystemDirectoryW failed');
  return buffer.toString('utf16le', 0, units * 2);
}

/**
 * In bytes, the same as a Windows thread: for the prompt for rights, the shell loads other vendors' extensions into the
 * call, and koffi's default of 128 KiB ends the program if one of them needs more.
 */
const STACK_OF_ASYNC_CALLS = 1 << 20;

let loaded: Promise<Koffi> | null = null;

async function load(): Promise<Koffi> {
  const koffi = await import('koffi');
  koffi.config({ async_stack_size: STACK_OF_ASYNC_CALLS }); // applies only before the first library is loaded
  if (process.platform !== 'win32') return koffi;
  const kernel32 = koffi.load('kernel32.dll'); // every process has it, so its name can't find another file
  if (isSearchNarrowed) searchSystemFolderOnly(kernel32);
  const folder = systemFolder(kernel32);
  return {
    load: (name) => koffi.load(name === null ? null : `${folder}\\${name}`),
    errno: koffi.errno,
    decode: koffi.decode,
    struct: koffi.struct,
    sizeof: koffi.sizeof,
  };
}

/**
 * Loads native code; rejects if that fails.
 *
 * SECURITY: Windows looks for a library without a folder next to the program first. If others can write there, their
 * `winhttp.dll` would run with our rights. So each name gets the Windows system folder, and the search ends there,
 * except in the process with a window.
 */
export function loadKoffi(): Promise<Koffi> {
  return (loaded ??= load());
}
