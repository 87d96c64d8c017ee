// The starter on a stick, in Wine's shell: which build it starts on which Windows version. The programs are doubles.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PRODUCT } from '../../build/package/builds.mjs';
import { ON_THE_STICK, makeStick } from '../../build/package/stick.mjs';
import { STARTER } from '../../electron/app/portable.ts';
import { openPrefix, windowsPath } from './prefix.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Writes its own path and its first argument into the file named by a variable. */
const DOUBLE = `
#include <windows.h>
#include <stdio.h>
int wmain(int count, wchar_t **arguments) {
  wchar_t self[MAX_PATH];
  GetModuleFileNameW(NULL, self, MAX_PATH);
  FILE *out = _wfopen(_wgetenv(L"STICK_RESULT"), L"w");
  fprintf(out, "%ls|%ls|", self, count > 1 ? arguments[1] : L"");
  return fclose(out);
}`;

let work = '';
let prefix: Awaited<ReturnType<typeof openPrefix>>;

beforeAll(async () => {
  work = mkdtempSync(join(tmpdir(), 'tls-remedy-stick-'));
  const source = join(work, 'double.c');
  writeFileSync(source, DOUBLE);
  const packed = Object.fromEntries(ON_THE_STICK.map((name) => [name, join(work, 'packed', name)]));
  for (const folder of Object.values(packed)) {
    mkdirSync(folder, { recursive: true });
    execFileSync('x86_64-w64-mingw32-gcc', ['-municode', '-o', join(folder, PRODUCT.executable), source]);
  }
  // A name that the shell could split.
  makeStick(join(work, 'stick (1) & more'), packed, '1.2.3');
  prefix = await openPrefix(ROOT);
}, 120_000);

afterAll(async () => {
  await prefix.close();
  rmSync(work, { recursive: true, force: true });
});

async function started(processor: string, wow: string | undefined): Promise<string> {
  const result = join(work, 'result.txt');
  writeFileSync(result, '');
  prefix.env['STICK_RESULT'] = windowsPath(result);
  const script = join(work, 'start.cmd');
  // Wine's processor is always x64: the variable that the shell reads is set before.
  const lines = [
    `set "PROCESSOR_ARCHITECTURE=${processor}"`,
    `set "PROCESSOR_ARCHITEW6432=${wow ?? ''}"`,
    `call "${windowsPath(join(work, 'stick (1) & more', STARTER))}" "two words"`,
  ];
  writeFileSync(script, ['@echo off', ...lines, ''].join('\r\n'));
  expect(await prefix.wine(['cmd', '/c', windowsPath(script)])).toBe(0);
  await expect.poll(() => readFileSync(result, 'utf8'), { timeout: 30_000 }).toMatch(/\|.*\|$/);
  const [path = '', argument] = readFileSync(result, 'utf8').split('|');
  expect(argument).toBe('two words');
  return path.split('\\').at(-2) ?? '';
}

describe('the starter on a stick', () => {
  it.each([
    ['win7', 'AMD64', undefined, 'legacy-x64'],
    ['win7', 'x86', 'AMD64', 'legacy-x64'],
    ['win81', 'x86', undefined, 'legacy-ia32'],
    ['win10', 'AMD64', undefined, 'current-x64'],
    ['win10', 'x86', 'AMD64', 'current-x64'],
    ['win10', 'x86', undefined, 'legacy-ia32'],
    ['win11', 'ARM64', undefined, 'current-x64'],
  ] as const)('starts on %s, %s (%s): %s', async (windows, processor, wow, build) => {
    await prefix.setWindows(windows);
    expect(await started(processor, wow)).toBe(build);
  });
});
