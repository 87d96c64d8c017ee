// Libraries named like Windows' own next to the program, as an attacker could plant them in a writable folder.
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, linkSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { useLab } from './lab.ts';

const NAMES = ['winhttp', 'version', 'advapi32', 'shell32', 'webio'] as const;
const MARK = 'drive_c/planted.txt';

/** Records that it was loaded. */
const SOURCE = `#include <windows.h>
BOOL WINAPI DllMain(HINSTANCE instance, DWORD reason, void *reserved) {
  (void)instance; (void)reserved;
  if (reason == DLL_PROCESS_ATTACH)
    CloseHandle(CreateFileW(L"C:\\\\planted.txt", GENERIC_WRITE, 0, NULL, CREATE_ALWAYS, 0, NULL));
  return TRUE;
}`;

const lab = useLab({ windows: 'win7' }); // whose update is recognized by file versions
let nodeExe = '';

beforeAll(async () => {
  const folder = join(lab.prefix.dir, 'program');
  mkdirSync(folder);
  nodeExe = join(folder, 'node.exe');
  linkSync(lab.runtime.nodeExe, nodeExe);
  const source = join(folder, 'planted.c');
  writeFileSync(source, SOURCE);
  for (const name of NAMES) {
    const made = spawnSync('x86_64-w64-mingw32-gcc', ['-shared', '-o', join(folder, `${name}.dll`), source]);
    expect(made.status, made.stderr.toString()).toBe(0);
  }
  // by default, Wine uses its own library of such a name
  const overrides = ['winhttp', 'version', 'webio'].map((name) => `"${name}"="native,builtin"`);
  await lab.put('HKEY_CURRENT_USER\\Software\\Wine\\AppDefaults\\node.exe\\DllOverrides', ...overrides);
}, 120_000);
beforeEach(() => {
  rmSync(join(lab.prefix.dir, MARK), { force: true });
});

const wasLoaded = (): boolean => existsSync(join(lab.prefix.dir, MARK));

interface Ended {
  readonly exit: number | null;
  readonly printed: string;
}

function cli(args: readonly string[]): Ended {
  const file = join(lab.prefix.dir, 'printed.txt');
  const out = openSync(file, 'w'); // Node for Windows can't print into a Unix pipe.
  const words = [nodeExe, lab.bundled('wine-cli.cjs'), ...args];
  const { status } = spawnSync('wine', words, { env: lab.prefix.env, stdio: ['ignore', out, 'ignore'] });
  closeSync(out);
  return { exit: status, printed: readFileSync(file, 'utf8') };
}

// guards: planted-dll
it.each(['winhttp', 'version'])('loads a planted %s.dll by its bare name, as a control', async (name) => {
  const koffi = JSON.stringify(lab.bundled('../node_modules/koffi'));
  await lab.prefix.wine([nodeExe, '-e', `require(${koffi}).load('${name}.dll')`]);
  expect(wasLoaded()).toBe(true);
});

// guards: planted-dll
it.each<[string, readonly string[], (ended: Ended) => boolean]>([
  ['a check, which reads the versions of files', ['check', '--json'], ({ exit }) => [0, 1, 5].includes(exit ?? -1)],
  // Its exit code says nothing: a thread of Wine's may still run when WinHTTP is unloaded, and crash at the end.
  ['a probe, which has WinHTTP connect', ['--probe=ports.9'], ({ printed }) => /^9 120\d\d\r?\n$/.test(printed)],
  ['the helper', [`--elevated=recover.1.back.${'0'.repeat(64)}`], ({ exit }) => exit === 3],
])('%s loads none of them', (_what, args, isDone) => {
  const ended = cli(args);
  expect([wasLoaded(), isDone(ended) || ended]).toEqual([false, true]);
});
