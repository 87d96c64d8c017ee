import { statSync } from 'node:fs';
import { win32 } from 'node:path';
import type { FileVersionReading } from '../../shared/windows/file-versions.ts';
import type { FileVersionReader } from '../ports.ts';
import { bindCalls, type Bound, lazyBinding, type Win32Result } from './library.ts';
import { windowsFolder } from './windows-folder.ts';

const SIGNATURE = 0xfeef04bd; // dwSignature of every VS_FIXEDFILEINFO

const versionDll = lazyBinding((koffi) => ({
  ...bindCalls(koffi, {
    version: {
      size: 'uint32 __stdcall GetFileVersionInfoSizeW(str16 file, _Out_ uint32 *ignored)',
      info: 'int __stdcall GetFileVersionInfoW(str16 file, uint32 handle, uint32 bytes, _Out_ uint8 *block)',
      query: 'int __stdcall VerQueryValueW(const uint8 *block, str16 part, _Out_ void **pointer, _Out_ uint32 *length)',
    },
  }).version,
  /** The first `count` 32-bit numbers at a pointer. */
  numbersAt: (pointer: unknown, count: number) => koffi.decode(pointer, 'uint32', count) as readonly number[],
}));

/** Four numbers of 16 bits from the fixed info: Microsoft's update tables mean those. Source: facts 1.5. */
export function createWin32FileVersions(): FileVersionReader {
  return {
    async read(names) {
      const folder = await windowsFolder();
      return Promise.all(names.map(async (name) => readVersion(folder, name)));
    },
  };
}

async function readVersion(folder: Win32Result<string>, name: string): Promise<FileVersionReading> {
  const library = await versionDll();
  if (!folder.ok || !library.ok) return { state: 'unreadable' };
  const file = win32.join(folder.value, name);
  if (isMissing(file)) return { state: 'missing' };
  const version = fixedVersion(library.value, file);
  return version === null ? { state: 'unreadable' } : { state: 'version', version };
}

function isMissing(file: string): boolean {
  try {
    return statSync(file, { throwIfNoEntry: false }) === undefined;
  } catch {
    return false; // present, but access is denied
  }
}

function fixedVersion(library: Bound<typeof versionDll>, file: string): string | null {
  const bytes = library.size(file, [0]);
  if (bytes === 0) return null;
  const block = Buffer.alloc(bytes);
  const pointer: [unknown] = [null];
  const length: [number] = [0];
  if (library.info(file, 0, bytes, block) === 0) return null;
  if (library.query(block, '\\', pointer, length) === 0 || length[0] < 16) return null;
  const [signature, , high = 0, low = 0] = library.numbersAt(pointer[0], 4);
  if (signature !== SIGNATURE) return null;
  return [high >>> 16, high & 0xffff, low >>> 16, low & 0xffff].join('.');
}
