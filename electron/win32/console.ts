import { lazyCalls } from './library.ts';

const GENERIC_READ_WRITE = 0xc000_0000;
const FILE_SHARE_READ_WRITE = 3;
const OPEN_EXISTING = 3;
const INVALID_HANDLE = -1;
/** Longer than any answer. */
const UNITS = 1024;

const consoleInput = lazyCalls({
  kernel32: {
    open: 'intptr __stdcall CreateFileW(str16 name, uint32 access, uint32 share, void *rights, uint32 how, uint32 flags, intptr template)',
    read: 'int __stdcall ReadConsoleW(intptr handle, _Out_ uint8 *buffer, uint32 units, _Out_ uint32 *read, void *control)',
    close: 'int __stdcall CloseHandle(intptr handle)',
  },
});

/** One line of this process's console, without its end; null without one. `ready` is called before waiting. */
export async function readConsoleLine(ready: () => void): Promise<string | null> {
  const library = await consoleInput();
  if (!library.ok) return null;
  const { open, read, close } = library.value.kernel32;
  const handle = open('CONIN$', GENERIC_READ_WRITE, FILE_SHARE_READ_WRITE, null, OPEN_EXISTING, 0, 0);
  if (handle === INVALID_HANDLE) return null;
  try {
    ready();
    const buffer = Buffer.alloc(UNITS * 2);
    const units: [number] = [0];
    if (read(handle, buffer, UNITS, units, null) === 0 || units[0] === 0) return null;
    return buffer.toString('utf16le', 0, units[0] * 2).replace(/\r?\n?$/, '');
  } finally {
    close(handle);
  }
}
