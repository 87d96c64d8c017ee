import type { Accounts } from '../ports.ts';
import { type Bound, failed, lazyCalls, type Win32Result } from './library.ts';
import { succeed } from '../../shared/result.ts';

const CURRENT_SERVER = 0;
const CURRENT_SESSION = 0xffffffff;
const USER_NAME = 5;
const DOMAIN_NAME = 7;
/** `NameSamCompatible`: `DOMAIN\user`. */
const SAM_COMPATIBLE = 2;
const MAX_UNITS = 1024;

const library = lazyCalls({
  wtsapi32: {
    query:
      'int __stdcall WTSQuerySessionInformationW(intptr server, uint32 session, int what, _Out_ intptr *text, _Out_ uint32 *bytes)',
    free: 'void __stdcall WTSFreeMemory(intptr memory)',
  },
  ntdll: { copy: 'void __stdcall RtlMoveMemory(_Out_ uint8 *to, intptr from, uintptr bytes)' },
  secur32: { ownName: 'uint8 __stdcall GetUserNameExW(int format, _Out_ uint8 *buffer, _Inout_ uint32 *units)' },
});
type AccountFunctions = Bound<typeof library>;

function sessionText({ wtsapi32, ntdll }: AccountFunctions, what: number): string | null {
  const [text, bytes]: [[number], [number]] = [[0], [0]];
  if (wtsapi32.query(CURRENT_SERVER, CURRENT_SESSION, what, text, bytes) === 0) return null;
  try {
    const data = Buffer.alloc(Math.min(bytes[0], MAX_UNITS * 2));
    ntdll.copy(data, text[0], data.length);
    return data.toString('utf16le').replace(/\0.*$/s, '');
  } finally {
    wtsapi32.free(text[0]);
  }
}

function ownName({ secur32 }: AccountFunctions): string | null {
  const buffer = Buffer.alloc(MAX_UNITS * 2);
  const units: [number] = [MAX_UNITS];
  return secur32.ownName(SAM_COMPATIBLE, buffer, units) === 0 ? null : buffer.toString('utf16le', 0, units[0] * 2);
}

/** They differ if a user entered an administrator's name. Contacts no server. `failed` if nobody is signed in. */
export async function accountsHere(): Promise<Win32Result<Accounts>> {
  const loaded = await library();
  if (!loaded.ok) return loaded;
  const [user, domain] = [sessionText(loaded.value, USER_NAME), sessionText(loaded.value, DOMAIN_NAME)];
  if (user === null || domain === null || user === '') return failed('WTSQuerySessionInformationW', null);
  const own = ownName(loaded.value);
  return own === null ? failed('GetUserNameExW', null) : succeed({ own, signedIn: `${domain}\\${user}` });
}
