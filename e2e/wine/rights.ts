// Changes of rights that only tests make, over Win32: lock a key, and start a program as a standard user.
import { loadKoffi } from '../../electron/win32/koffi.ts';
import type { KeyRef } from '../../shared/windows/registry.ts';

const HKLM = 0x80000002 | 0;
const CURRENT_PROCESS = -1;
const TOKEN_ALL_ACCESS = 0xf01ff;
const ADMINISTRATORS = 'S-1-5-32-544';
const WRITE_DAC_AND_READ_CONTROL = 0x40000 | 0x20000;
const VIEWS = { native: 0x0100, wow64: 0x0200 } as const;
const DACL = 4;
const INFINITE = 0xffffffff;

/** Administrators and the system have full access; standard users can read, or nothing. */
const LOCKS = {
  write: 'D:P(A;;KA;;;BA)(A;;KA;;;SY)(A;;KR;;;BU)',
  'read-write': 'D:P(A;;KA;;;BA)(A;;KA;;;SY)',
} as const;

export type Lock = keyof typeof LOCKS;

/** Native handles and pointers are numbers or opaque; these functions exist only in a test program. */
type Native = (...args: readonly unknown[]) => unknown;

function isSuccess(what: string, status: unknown, expected: (status: unknown) => boolean): void {
  if (!expected(status)) throw new Error(`${what} gave ${String(status)}`);
}

const isZero = (status: unknown): boolean => status === 0;
const isTrue = (status: unknown): boolean => status !== 0;

/**
 * Locks a key of HKLM for everyone but administrators. Wine enforces this for a key that has its own ACL, and forgets
 * it when its server ends.
 */
export async function lockKey(key: KeyRef, lock: Lock): Promise<void> {
  const koffi = await loadKoffi(); // must come first: it sets what can't be set once a library is loaded
  const advapi32 = koffi.load('advapi32.dll');
  const open: Native = advapi32.func(
    'int32 __stdcall RegOpenKeyExW(intptr hive, str16 path, uint32 options, uint32 access, _Out_ intptr *key)',
  );
  const parse: Native = advapi32.func(
    'int __stdcall ConvertStringSecurityDescriptorToSecurityDescriptorW(str16 text, uint32 revision, _Out_ void **descriptor, _Out_ uint32 *size)',
  );
  const secure: Native = advapi32.func('int32 __stdcall RegSetKeySecurity(intptr key, uint32 kind, void *descriptor)');
  const close: Native = advapi32.func('int32 __stdcall RegCloseKey(intptr key)');
  const handle = [0];
  const descriptor = [null];
  const opened = open(HKLM, key.path, 0, WRITE_DAC_AND_READ_CONTROL | VIEWS[key.view], handle);
  isSuccess('RegOpenKeyExW', opened, isZero);
  isSuccess('ConvertStringSecurityDescriptor', parse(LOCKS[lock], 1, descriptor, [0]), isTrue);
  isSuccess('RegSetKeySecurity', secure(handle[0], DACL, descriptor[0]), isZero);
  close(handle[0]);
}

/**
 * Runs a program without its administrators' group, like a standard user's programs on Windows.
 * @returns Its exit code, when it has ended.
 */
export async function runAsStandardUser(command: readonly string[]): Promise<number> {
  const koffi = await import('koffi');
  const advapi32 = koffi.load('advapi32.dll');
  const kernel32 = koffi.load('kernel32.dll');
  koffi.struct('SID_AND_ATTRIBUTES', { sid: 'void *', attributes: 'uint32' });
  koffi.struct('STARTUPINFOW', {
    ...{ cb: 'uint32', reserved: 'str16', desktop: 'str16', title: 'str16' },
    ...{ x: 'uint32', y: 'uint32', width: 'uint32', height: 'uint32', columns: 'uint32', rows: 'uint32' },
    ...{ fill: 'uint32', flags: 'uint32', show: 'uint16', more: 'uint16', moreData: 'void *' },
    ...{ input: 'intptr', output: 'intptr', error: 'intptr' },
  });
  koffi.struct('PROCESS_INFORMATION', { process: 'intptr', thread: 'intptr', pid: 'uint32', tid: 'uint32' });
  const openToken: Native = advapi32.func(
    'int __stdcall OpenProcessToken(intptr process, uint32 access, _Out_ intptr *token)',
  );
  const parseSid: Native = advapi32.func('int __stdcall ConvertStringSidToSidW(str16 text, _Out_ void **sid)');
  const restrict: Native = advapi32.func(
    'int __stdcall CreateRestrictedToken(intptr token, uint32 flags, uint32 disabled, SID_AND_ATTRIBUTES *sids, uint32 privileges, void *p, uint32 restricted, void *r, _Out_ intptr *made)',
  );
  const create: Native = advapi32.func(
    'int __stdcall CreateProcessAsUserW(intptr token, str16 program, _Inout_ uint8 *command, void *pa, void *ta, int inherit, uint32 flags, void *env, str16 folder, STARTUPINFOW *startup, _Out_ PROCESS_INFORMATION *made)',
  );
  const wait = kernel32.func('uint32 __stdcall WaitForSingleObject(intptr handle, uint32 ms)');
  const exitCode: Native = kernel32.func('int __stdcall GetExitCodeProcess(intptr process, _Out_ uint32 *code)');

  const token = [0];
  const sid: [unknown] = [null];
  const restricted = [0];
  const made = { process: 0 };
  const code: [number] = [1];
  isSuccess('OpenProcessToken', openToken(CURRENT_PROCESS, TOKEN_ALL_ACCESS, token), isTrue);
  isSuccess('ConvertStringSidToSidW', parseSid(ADMINISTRATORS, sid), isTrue);
  const disabled = [{ sid: sid[0], attributes: 0 }];
  isSuccess('CreateRestrictedToken', restrict(token[0], 0, 1, disabled, 0, null, 0, null, restricted), isTrue);
  const line = Buffer.from(`${command.map((part) => `"${part}"`).join(' ')}\0`, 'utf16le');
  const startup = { cb: koffi.sizeof('STARTUPINFOW') };
  const created = create(restricted[0], null, line, null, null, 0, 0, null, null, startup, made);
  isSuccess('CreateProcessAsUserW', created, isTrue);
  await new Promise((done) => {
    wait.async(made.process, INFINITE, done);
  });
  exitCode(made.process, code);
  return code[0];
}
