import { bindCalls, lazyBinding, onPool } from './library.ts';
import type { ElevationResult } from '../ports.ts';

/** `SHELLEXECUTEINFOW` in koffi's layout. */
const FIELDS = {
  cbSize: 'uint32',
  fMask: 'uint32',
  hwnd: 'intptr',
  lpVerb: 'str16',
  lpFile: 'str16',
  lpParameters: 'str16',
  lpDirectory: 'str16',
  nShow: 'int',
  hInstApp: 'intptr',
  lpIDList: 'intptr',
  lpClass: 'str16',
  hkeyClass: 'intptr',
  dwHotKey: 'uint32',
  hIcon: 'intptr',
  hProcess: 'intptr',
} as const;

/** Return the process handle, don't return early, and don't let Windows show an error box of its own. */
const SEE_MASK = 0x40 | 0x100 | 0x400;
const SW_HIDE = 0;
const WAIT_OBJECT_0 = 0;
const WAIT_TIMEOUT = 258;

/** The meaning of the shell's errors. Source: Win32 error codes [J23]; 8235 for a policy: facts 8.4. */
const START_ERRORS: Readonly<Record<number, ElevationResult['kind']>> = {
  1223: 'refused', //  ERROR_CANCELLED: the prompt was refused
  1260: 'blocked', //  ERROR_ACCESS_DISABLED_BY_POLICY: a software restriction policy
  4551: 'blocked', //  ERROR_SYSTEM_INTEGRITY_POLICY_VIOLATION: application control
  1315: 'blocked', //  ERROR_ACCOUNT_RESTRICTION
  5: 'blocked', //     ERROR_ACCESS_DENIED: "automatically deny elevation requests"
  8235: 'blocked', //  ERROR_DS_REFERRAL: "only elevate executables that are signed and validated"
  225: 'blocked', //   ERROR_VIRUS_INFECTED: a virus scanner
};

type ShellInfo = Record<keyof typeof FIELDS, number | string | null>;

const EMPTY = Object.fromEntries(
  Object.entries(FIELDS).map(([name, type]) => [name, type === 'str16' ? null : 0]),
) as ShellInfo;

const shell = lazyBinding((koffi) => {
  const size = koffi.sizeof(koffi.struct('SHELLEXECUTEINFOW', FIELDS));
  const { shell32, kernel32 } = bindCalls(koffi, {
    shell32: { execute: 'int __stdcall ShellExecuteExW(_Inout_ SHELLEXECUTEINFOW *info)' },
    kernel32: {
      wait: 'uint32 __stdcall WaitForSingleObject(intptr handle, uint32 ms)',
      exitCode: 'int __stdcall GetExitCodeProcess(intptr handle, _Out_ uint32 *code)',
      close: 'int __stdcall CloseHandle(intptr handle)',
      lastError: 'uint32 __stdcall GetLastError()',
    },
  });
  return { size, ...shell32, ...kernel32 };
});

interface RunAs {
  /** Its working folder, which only administrators can write to. */
  readonly folder: string;
  readonly timeoutMs: number;
  /** The handle of the parent window; without one (0) Windows may only flash in the taskbar. */
  readonly window?: number;
}

/** `file`: absolute; `parameters` need no quoting; `onGranted`: Windows has given the rights. No time limit of ours. */
export async function runAsAdministrator(
  file: string,
  parameters: string,
  { folder, timeoutMs, window = 0 }: RunAs,
  onGranted: () => void = () => undefined,
): Promise<ElevationResult> {
  const library = await shell();
  if (!library.ok) return { kind: 'not-started', detail: library.detail };
  const { size, execute, wait, exitCode, close, lastError } = library.value;
  const info: ShellInfo = {
    ...EMPTY,
    cbSize: size,
    fMask: SEE_MASK,
    hwnd: window,
    lpVerb: 'runas',
    lpFile: file,
    lpParameters: parameters,
    lpDirectory: folder,
    nShow: SW_HIDE,
  };
  const failure = await onPool(execute, [info], (started) => (started === 0 ? lastError() || 1 : 0));
  if (failure !== 0) return resultOfStartError(failure);
  const handle = Number(info.hProcess);
  if (handle === 0) return { kind: 'not-started', detail: 'no process handle' };
  onGranted();
  try {
    const waited = await onPool(wait, [handle, timeoutMs]);
    if (waited === WAIT_TIMEOUT) return { kind: 'timed-out' };
    const code: [number] = [0];
    if (waited !== WAIT_OBJECT_0 || exitCode(handle, code) === 0) return { kind: 'lost', exit: null };
    return { kind: 'finished', exit: code[0] };
  } finally {
    close(handle);
  }
}

function resultOfStartError(win32: number): ElevationResult {
  const kind = START_ERRORS[win32];
  if (kind === 'refused') return { kind };
  if (kind === 'blocked') return { kind, win32 };
  return { kind: 'not-started', detail: `ShellExecuteExW failed with code ${String(win32)}` };
}
