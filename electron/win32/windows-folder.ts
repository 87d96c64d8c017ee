import { failed, lazyCalls, type Win32Result } from './library.ts';
import { succeed } from '../../shared/result.ts';

const PATH_UNITS = 32_768;

const kernel32 = lazyCalls({
  kernel32: {
    getSystemWindowsDirectory: 'uint32 __stdcall GetSystemWindowsDirectoryW(_Out_ uint8 *buffer, uint32 units)',
  },
});

/**
 * Returns the Windows folder, such as `C:\Windows`. Asks Windows rather than the environment, which a user can change,
 * and not `GetWindowsDirectoryW`, which returns a folder of the user's own on a terminal server.
 */
export async function windowsFolder(): Promise<Win32Result<string>> {
  const library = await kernel32();
  if (!library.ok) return library;
  const buffer = Buffer.alloc(PATH_UNITS * 2);
  const units = library.value.kernel32.getSystemWindowsDirectory(buffer, PATH_UNITS);
  if (units === 0 || units >= PATH_UNITS) return failed('GetSystemWindowsDirectoryW', null);
  return succeed(buffer.toString('utf16le', 0, units * 2));
}
