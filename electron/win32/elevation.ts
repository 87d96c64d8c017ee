import { failed, lazyBinding, type Win32Result } from './library.ts';
import { succeed } from '../../shared/result.ts';

const CURRENT_PROCESS = -1;
const TOKEN_QUERY = 0x0008;
const TOKEN_ELEVATION = 20;

interface TokenFunctions {
  readonly open: (process: number, access: number, token: [number]) => number;
  readonly information: (token: number, kind: number, data: Buffer, bytes: number, needed: [number]) => number;
  readonly close: (handle: number) => number;
}

const token = lazyBinding((koffi): TokenFunctions => {
  const advapi32 = koffi.load('advapi32.dll');
  return {
    open: advapi32.func('int __stdcall OpenProcessToken(intptr process, uint32 access, _Out_ intptr *token)'),
    information: advapi32.func(
      'int __stdcall GetTokenInformation(intptr token, int kind, _Out_ uint8 *data, uint32 bytes, _Out_ uint32 *needed)',
    ),
    close: koffi.load('kernel32.dll').func('int __stdcall CloseHandle(intptr handle)'),
  };
});

/**
 * True if this process has an administrator's full token. Uses the token's elevation rather than its integrity level,
 * which says less (a disabled UAC, a service account).
 */
export async function isElevated(): Promise<Win32Result<boolean>> {
  const library = await token();
  if (!library.ok) return library;
  const { open, information, close } = library.value;
  const handle: [number] = [0];
  if (open(CURRENT_PROCESS, TOKEN_QUERY, handle) === 0) return failed('OpenProcessToken', null);
  try {
    const data = Buffer.alloc(4);
    if (information(handle[0], TOKEN_ELEVATION, data, data.length, [0]) === 0) {
      return failed('GetTokenInformation', null);
    }
    return succeed(data.readUInt32LE(0) !== 0);
  } finally {
    close(handle[0]);
  }
}
