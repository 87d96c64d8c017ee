import { failed, lazyCalls, type Win32Result } from './library.ts';
import { succeed } from '../../shared/result.ts';

const CURRENT_PROCESS = -1;
const TOKEN_QUERY = 0x0008;
const TOKEN_ELEVATION = 20;

const token = lazyCalls({
  advapi32: {
    open: 'int __stdcall OpenProcessToken(intptr process, uint32 access, _Out_ intptr *token)',
    information:
      'int __stdcall GetTokenInformation(intptr token, int kind, _Out_ uint8 *data, uint32 bytes, _Out_ uint32 *needed)',
  },
  kernel32: { close: 'int __stdcall CloseHandle(intptr handle)' },
});

/** True with an administrator's full token: by its elevation, since its integrity level says less. */
export async function isElevated(): Promise<Win32Result<boolean>> {
  const library = await token();
  if (!library.ok) return library;
  const { advapi32, kernel32 } = library.value;
  const handle: [number] = [0];
  if (advapi32.open(CURRENT_PROCESS, TOKEN_QUERY, handle) === 0) return failed('OpenProcessToken', null);
  try {
    const data = Buffer.alloc(4);
    if (advapi32.information(handle[0], TOKEN_ELEVATION, data, data.length, [0]) === 0) {
      return failed('GetTokenInformation', null);
    }
    return succeed(data.readUInt32LE(0) !== 0);
  } finally {
    kernel32.close(handle[0]);
  }
}
