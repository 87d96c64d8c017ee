import { afterEach, expect, it, vi } from 'vitest';
import type { Koffi } from './koffi.ts';
import { runAsAdministrator } from './run-as.ts';

const windows = vi.hoisted(() => ({
  /** The arguments of the shell's calls. */
  asked: [] as Record<string, unknown>[],
  /** The shell's error; 0 if it started the program. */
  error: 0,
}));

/** Test doubles of the shell and of the process functions. */
const FUNCTIONS: Readonly<Record<string, unknown>> = {
  ShellExecuteExW: {
    async: (info: Record<string, unknown>, done: (error: unknown, started: number) => void) => {
      windows.asked.push({ ...info });
      info['hProcess'] = 8;
      done(null, windows.error === 0 ? 1 : 0);
    },
  },
  WaitForSingleObject: {
    async: (_handle: number, _ms: number, done: (error: unknown, result: number) => void) => done(null, 0),
  },
  GetExitCodeProcess: (_handle: number, code: [number]) => (code[0] = 3),
  CloseHandle: () => 1,
  GetLastError: () => windows.error,
};

vi.mock('./library.ts', async (importOriginal) => ({
  ...(await importOriginal<object>()),
  lazyBinding: (bind: (koffi: Koffi) => unknown) => () => {
    const library = { func: (signature: string) => FUNCTIONS[/(\w+)\(/.exec(signature)?.[1] ?? ''] };
    const koffi = { struct: () => ({}), sizeof: () => 112, load: () => library } as unknown as Koffi;
    return Promise.resolve({ ok: true, value: bind(koffi) });
  },
}));

afterEach(() => {
  windows.asked.length = 0;
  windows.error = 0;
});

// guards: prompt-in-front
it('shows the prompt for rights in front of its window', async () => {
  const granted = vi.fn();
  const start = { folder: 'C:\\Windows', timeoutMs: 1000 };
  const ask = (how: typeof start & { readonly window?: number }) =>
    runAsAdministrator('C:\\a.exe', '--elevated=undo.7', how, granted);
  expect(await ask({ ...start, window: 77 })).toEqual({ kind: 'finished', exit: 3 });
  expect(await ask(start)).toEqual({ kind: 'finished', exit: 3 });
  expect(granted).toHaveBeenCalledTimes(2);
  expect(windows.asked).toMatchObject([
    { hwnd: 77, lpVerb: 'runas', lpFile: 'C:\\a.exe', lpParameters: '--elevated=undo.7', lpDirectory: 'C:\\Windows' },
    { hwnd: 0 },
  ]);
});

// guards: blocked-helper
it.each([
  [1223, { kind: 'refused' }],
  [5, { kind: 'blocked', win32: 5 }],
  [8235, { kind: 'blocked', win32: 8235 }],
  [2, { kind: 'not-started', detail: 'ShellExecuteExW failed with code 2' }],
])('returns the shell’s error if it didn’t start the program: %i', async (error, result) => {
  windows.error = error;
  expect(await runAsAdministrator('C:\\a.exe', '', { folder: 'C:\\Windows', timeoutMs: 1000 })).toEqual(result);
});
