// The batch files that start the program, in Wine's shell: of the command line, and on a stick. The program behind them
// is a test double with a window, which a shell waits for only in a batch file: it records its path, its arguments and
// its input, and exits with a given code.
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { partOf } from '../../build/only-on.suite.ts';
import { PRODUCT } from '../../build/package/builds.mjs';
import { launcherText } from '../../build/package/beside.mjs';
import { ON_THE_STICK, makeStick } from '../../build/package/stick.mjs';
import { STARTER } from '../../electron/app/stick.ts';
import { useLab } from './lab.ts';

const DOUBLE = `
#include <windows.h>
#include <stdio.h>
int wmain(int count, wchar_t **arguments) {
  Sleep(300); // whoever doesn't wait goes on without the exit code
  wchar_t self[MAX_PATH];
  GetModuleFileNameW(NULL, self, MAX_PATH);
  FILE *out = _wfopen(L"C:\\\\result.new", L"wb");
  fprintf(out, "%ls\\n", self);
  for (int i = 1; i < count; i++) fprintf(out, "%ls\\n", arguments[i]);
  fprintf(out, "---\\n");
  char read[256];
  DWORD size = 0;
  if (_wgetenv(L"LAUNCHER_READS")) ReadFile(GetStdHandle(STD_INPUT_HANDLE), read, sizeof read, &size, NULL);
  fwrite(read, 1, size, out);
  fclose(out);
  MoveFileW(L"C:\\\\result.new", L"C:\\\\result.txt");
  return _wtoi(_wgetenv(L"LAUNCHER_EXIT"));
}`;

/** Names that the shell could split. */
const FOLDERS = ['TLS (1) & more', 'TLS ^ 1, 50! or so'] as const;
const LOST = 'TLS 100%, %TEMP%';

const lab = useLab();
const inPrefix = (...names: readonly string[]): string => join(lab.prefix.dir, 'drive_c', ...names);

beforeAll(() => {
  const [source, program] = [inPrefix('double.c'), inPrefix('double.exe')];
  writeFileSync(source, DOUBLE);
  execFileSync('x86_64-w64-mingw32-gcc', ['-municode', '-mwindows', '-o', program, source]);
  const placed = (...names: readonly string[]): string => {
    mkdirSync(inPrefix(...names), { recursive: true });
    copyFileSync(program, inPrefix(...names, PRODUCT.executable));
    return inPrefix(...names);
  };
  for (const name of [...FOLDERS, LOST]) writeFileSync(join(placed(name), PRODUCT.launcher), launcherText());
  const packed = Object.fromEntries(ON_THE_STICK.map((name) => [name, placed('packed', name)]));
  makeStick(inPrefix('stick (1) & more'), packed, '1.2.3');
});

/** A launcher's folder as spelled in a batch file. */
const typed = (name: string): string => `C:\\${name.replaceAll('%', '%%')}`;

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
  /** The folder that it was in. */
  readonly folder: string | undefined;
  readonly input: string;
}

/** Runs lines of a batch file in a folder other than the launcher's, which is on the PATH. */
async function shell(
  lines: readonly string[],
  { exit = 0, reads = false, name = FOLDERS[0] }: Given = {},
): Promise<Ran> {
  const head = [
    '@echo off',
    `set "LAUNCHER_EXIT=${String(exit)}"`,
    ...(reads ? ['set "LAUNCHER_READS=1"'] : []),
    `set "PATH=${typed(name)};%PATH%"`,
    'cd /d C:\\windows',
  ];
  rmSync(inPrefix('result.txt'), { force: true });
  writeFileSync(inPrefix('test.cmd'), [...head, ...lines, ''].join('\r\n'));
  const code = await lab.prefix.wine(['cmd', '/c', 'C:\\test.cmd']);
  return { code, ...result() };
}

function result(): Omit<Ran, 'code'> {
  if (!existsSync(inPrefix('result.txt'))) return { args: null, folder: undefined, input: '' };
  const [started = '', input = ''] = readFileSync(inPrefix('result.txt'), 'utf8').split('---\n');
  const [path = '', ...args] = started.split('\n').slice(0, -1);
  return { args, folder: path.split('\\').at(-2), input };
}

describe('the launcher', () => {
  const passed: readonly (readonly [what: string, line: string, args: readonly string[]])[] = [
    ['words in quotes', 'explain "reg add HKLM\\SOFTWARE /v A"', ['explain', 'reg add HKLM\\SOFTWARE /v A']],
    ['quotes in quotes', 'explain "a \\"b\\" c"', ['explain', 'a "b" c']],
    ['what a shell takes for its own', 'explain "a^b & c | d < e > f!"', ['explain', 'a^b & c | d < e > f!']],
    ['percent signs that are doubled', 'explain "%%PATH%% 100%%"', ['explain', '%PATH% 100%']],
    ['an empty one', 'explain "" --json - /x', ['explain', '', '--json', '-', '/x']],
    ['none', '', []],
  ];
  // guards: number-argument
  it.each(partOf(passed, 3))('passes on %s, after two hyphens', async (_what, line, args) => {
    expect((await shell([`tls-remedy ${line}`])).args).toEqual(['--', ...args]);
    // Windows' shell doubles a caret here, but Wine's doesn't.
    expect((await shell([`call tls-remedy ${line}`.replaceAll('%%', '%%%%')])).args).toEqual(['--', ...args]);
  });

  // guards: launcher
  it('waits, and exits with the program’s exit code', async () => {
    expect((await shell(['tls-remedy check'], { exit: 70 })).code).toBe(70);
    expect((await shell(['call tls-remedy check', 'exit /b %ERRORLEVEL%'], { exit: 5 })).code).toBe(5);
  });

  // guards: launcher
  it('lets the program read piped input', async () => {
    const { args, input } = await shell(['echo 0xA00| tls-remedy explain -'], { reads: true });
    expect([args, input]).toEqual([['--', 'explain', '-'], '0xA00\r\n']);
  });

  // guards: launcher
  it.each(partOf(FOLDERS, 2))('works in a folder named %s', async (name) => {
    const piped = await shell(['echo 0xA00| call tls-remedy explain -'], { exit: 7, reads: true, name });
    expect(piped).toEqual({ code: 7, args: ['--', 'explain', '-'], folder: name, input: '0xA00\r\n' });
    expect((await shell([`"${typed(name)}\\tls-remedy" check`], { name })).args).toEqual(['--', 'check']);
  });

  // Wine's shell parses a line again after expanding the folder, and loses the sign; Windows' expands it once.
  it('reports that it starts nothing if the shell loses a percent sign of the folder', async () => {
    const { code, args } = await shell(['call tls-remedy check'], { name: LOST });
    expect([code === 0, args]).toEqual([false, null]);
  });
});

describe('the starter on a stick', () => {
  const started = [
    ['win7', 'AMD64', '', 'legacy-x64'],
    ['win7', 'x86', 'AMD64', 'legacy-x64'],
    ['win81', 'x86', '', 'legacy-ia32'],
    ['win10', 'AMD64', '', 'current-x64'],
    ['win10', 'x86', 'AMD64', 'current-x64'],
    ['win10', 'x86', '', 'legacy-ia32'],
    ['win11', 'ARM64', '', 'current-x64'],
  ] as const;
  it.each(partOf(started, 3))('starts on %s, %s (%s): %s', async (windows, processor, wow, build) => {
    await lab.prefix.setWindows(windows);
    const { code } = await shell([
      // Wine's processor is always x64: the variable that the shell reads is set before.
      `set "PROCESSOR_ARCHITECTURE=${processor}"`,
      `set "PROCESSOR_ARCHITEW6432=${wow}"`,
      `call "C:\\stick (1) & more\\${STARTER}" "two words"`,
    ]);
    expect(code).toBe(0);
    await expect.poll(result, { timeout: 30_000 }).toEqual({ args: ['two words'], folder: build, input: '' });
  });
});
