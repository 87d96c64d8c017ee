// The launcher of the command line, in Wine's shell. The program behind it is a test double with a window, which a
// shell waits for only in a batch file: it records its arguments and its input, and exits with a given code.
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PRODUCT } from '../../build/package/builds.mjs';
import { launcherText } from '../../build/package/beside.mjs';
import { openPrefix, windowsPath } from './prefix.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const DOUBLE = `
#include <windows.h>
#include <stdio.h>
int wmain(int count, wchar_t **arguments) {
  Sleep(300); // whoever doesn't wait goes on without the exit code
  FILE *out = _wfopen(_wgetenv(L"LAUNCHER_RESULT"), L"wb");
  for (int i = 1; i < count; i++) fprintf(out, "%ls\\n", arguments[i]);
  fprintf(out, "---\\n");
  char read[256];
  DWORD size = 0;
  if (_wgetenv(L"LAUNCHER_READS")) ReadFile(GetStdHandle(STD_INPUT_HANDLE), read, sizeof read, &size, NULL);
  fwrite(read, 1, size, out);
  fclose(out);
  return _wtoi(_wgetenv(L"LAUNCHER_EXIT"));
}`;

/** Names that the shell could split. */
const FOLDERS = ['TLS (1) & more', 'TLS ^ 1, 50! or so'] as const;
const LOST = 'TLS 100%, %TEMP%';

let work = '';
let prefix: Awaited<ReturnType<typeof openPrefix>>;
const result = (): string => join(work, 'result.txt');

beforeAll(async () => {
  work = mkdtempSync(join(tmpdir(), 'tls-remedy-launcher-'));
  const source = join(work, 'double.c');
  writeFileSync(source, DOUBLE);
  const program = join(work, 'double.exe');
  execFileSync('x86_64-w64-mingw32-gcc', ['-municode', '-mwindows', '-o', program, source]);
  for (const name of [...FOLDERS, LOST]) {
    mkdirSync(join(work, name));
    writeFileSync(join(work, name, PRODUCT.launcher), launcherText());
    copyFileSync(program, join(work, name, PRODUCT.executable));
  }
  prefix = await openPrefix(ROOT);
}, 120_000);

afterAll(async () => {
  await prefix.close();
  rmSync(work, { recursive: true, force: true });
});

/** A launcher's folder as spelled in a batch file. */
const typed = (name: string): string => windowsPath(join(work, name)).replaceAll('%', '%%');

interface Given {
  /** The exit code of the program. */
  readonly exit?: number;
  readonly reads?: boolean;
  /** The launcher's folder. */
  readonly name?: string;
}

interface Ran {
  readonly code: number;
  /** The program's arguments; null if it wasn't started. */
  readonly args: readonly string[] | null;
  readonly input: string;
}

/** Runs lines of a batch file in a folder other than the launcher's, which is on the PATH. */
async function shell(
  lines: readonly string[],
  { exit = 0, reads = false, name = FOLDERS[0] }: Given = {},
): Promise<Ran> {
  const script = join(work, 'test.cmd');
  const head = [
    '@echo off',
    `set "LAUNCHER_RESULT=${windowsPath(result())}"`,
    `set "LAUNCHER_EXIT=${String(exit)}"`,
    ...(reads ? ['set "LAUNCHER_READS=1"'] : []),
    `set "PATH=${typed(name)};%PATH%"`,
    'cd /d C:\\',
  ];
  rmSync(result(), { force: true });
  writeFileSync(script, [...head, ...lines, ''].join('\r\n'));
  const code = await prefix.wine(['cmd', '/c', windowsPath(script)]);
  if (!existsSync(result())) return { code, args: null, input: '' };
  const [args = '', input = ''] = readFileSync(result(), 'utf8').split('---\n');
  return { code, args: args.split('\n').slice(0, -1), input };
}

describe('the launcher', () => {
  // guards: number-argument
  it.each([
    ['a dword', 'explain dword:00000a00 --json', ['explain', 'dword:00000a00', '--json']],
    ['words in quotes', 'explain "reg add HKLM\\SOFTWARE /v A"', ['explain', 'reg add HKLM\\SOFTWARE /v A']],
    ['quotes in quotes', 'explain "a \\"b\\" c"', ['explain', 'a "b" c']],
    [
      'what a shell takes for its own, in quotes',
      'explain "a^b & c | d < e > f!"',
      ['explain', 'a^b & c | d < e > f!'],
    ],
    ['percent signs that are doubled', 'explain "%%PATH%% 100%%"', ['explain', '%PATH% 100%']],
    ['a minus and a slash', 'explain - /x', ['explain', '-', '/x']],
    ['an empty one', 'explain "" --json', ['explain', '', '--json']],
    ['none', '', []],
  ])('passes on %s, after two hyphens', async (_what, line, args) => {
    expect((await shell([`tls-remedy ${line}`])).args).toEqual(['--', ...args]);
    // Windows' shell doubles a caret here, but Wine's doesn't.
    expect((await shell([`call tls-remedy ${line}`.replaceAll('%%', '%%%%')])).args).toEqual(['--', ...args]);
  });

  // guards: launcher
  it.each([0, 1, 5, 70])('waits, and exits with the program’s exit code: %i', async (exit) => {
    expect((await shell(['tls-remedy check'], { exit })).code).toBe(exit);
    expect((await shell(['call tls-remedy check', 'exit /b %ERRORLEVEL%'], { exit })).code).toBe(exit);
  });

  // guards: launcher
  it('lets the program read piped input', async () => {
    const { args, input } = await shell(['echo 0xA00| tls-remedy explain -'], { reads: true });
    expect([args, input]).toEqual([['--', 'explain', '-'], '0xA00\r\n']);
  });

  // guards: launcher
  it.each(FOLDERS)('works in a folder named %s', async (name) => {
    const { code, args, input } = await shell(['echo 0xA00| call tls-remedy explain -'], {
      exit: 7,
      reads: true,
      name,
    });
    expect([code, args, input]).toEqual([7, ['--', 'explain', '-'], '0xA00\r\n']);
    expect((await shell([`"${typed(name)}\\tls-remedy" check`], { name })).args).toEqual(['--', 'check']);
  });

  // Wine's shell parses a line again after expanding the folder, and loses the sign; Windows' expands it once.
  it('reports that it starts nothing if the shell loses a percent sign of the folder', async () => {
    for (const line of ['call tls-remedy check', `"${typed(LOST)}\\tls-remedy" check`]) {
      const { code, args } = await shell([line], { name: LOST });
      expect([code === 0, args]).toEqual([false, null]);
    }
  });

  it.each([
    ['a caret', 'explain 5^0', ['explain', '50']],
    ['an ampersand', 'explain 1 & ver > nul', ['explain', '1']],
    ['a pipe', 'explain 1 | ver > nul', ['explain', '1']],
    ['an arrow out', 'explain 1 > nul', ['explain', '1']],
    ['an arrow in', 'explain 1 < nul', ['explain', '1']],
    ['an ampersand behind a caret', 'explain 1 ^& ver', ['explain', '1']],
  ])('receives without quotation marks only what the shell leaves of %s', async (_what, line, args) => {
    expect((await shell([`tls-remedy ${line}`])).args).toEqual(['--', ...args]);
  });

  it('starts the program next to it, even with a quoted name found through the PATH', async () => {
    expect((await shell(['call "tls-remedy" check'])).args).toEqual(['--', 'check']);
  });
});
