// Libraries named like Windows' own next to the program, as an attacker could plant them in a writable folder.
import { spawnSync } from 'node:child_process';
import { existsSync, linkSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
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
const cli = (...args: readonly string[]): Promise<number> =>
  lab.prefix.wine([nodeExe, lab.bundled('wine-cli.cjs'), ...args]);

// guards: planted-dll
it.each(['winhttp', 'version'])('loads a planted %s.dll by its bare name, as a control', async (name) => {
  const koffi = JSON.stringify(lab.bundled('../node_modules/koffi'));
  await lab.prefix.wine([nodeExe, '-e', `require(${koffi}).load('${name}.dll')`]);
  expect(wasLoaded()).toBe(true);
});

// guards: planted-dll
it.each([
  ['a check, which reads the versions of files', ['check', '--json'], [0, 1, 5]],
  ['a probe, which has WinHTTP connect', ['--probe=ports.9'], [0]],
  ['the helper', [`--elevated=recover.1.back.${'0'.repeat(64)}`], [3]],
] as const)('%s loads none of them', async (_what, args, exits) => {
  const exit = await cli(...args);
  expect([wasLoaded(), exits.some((one) => one === exit) || exit]).toEqual([false, true]);
});
