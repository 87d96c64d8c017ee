import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FileVersionDouble } from './file-version-double.ts';
import { type Prefix, openPrefix } from './prefix.mjs';
import { ensureWindowsRuntime } from './runtime.mjs';
import { type RunningService, startService } from './service-client.ts';

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

let folder: string;
let prefix: Prefix;
let service: RunningService;

/** Builds a DLL with a version resource, and puts it under the Windows folder. */
function plantDll(name: string, fixed: string, text: string): void {
  const script = join(folder, 'version.rc');
  writeFileSync(
    script,
    `1 VERSIONINFO FILEVERSION ${fixed} PRODUCTVERSION 1,2,3,4 FILETYPE 2 {
      BLOCK "StringFileInfo" { BLOCK "040904B0" { VALUE "FileVersion", "${text}" } }
      BLOCK "VarFileInfo" { VALUE "Translation", 0x0409, 0x04B0 } }`,
  );
  const object = join(folder, 'version.o');
  const dll = join(folder, 'version.dll');
  execFileSync('x86_64-w64-mingw32-windres', [script, object]);
  execFileSync('x86_64-w64-mingw32-gcc', ['-shared', '-nostdlib', '-Wl,--entry=0', '-o', dll, object]);
  cpSync(dll, join(prefix.dir, 'drive_c/windows', name));
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'file-versions-'));
  const runtime = await ensureWindowsRuntime(ROOT);
  prefix = await openPrefix(ROOT);
  service = await startService(runtime, prefix, { asStandardUser: false });
});

afterAll(async () => {
  await service.stop();
  await prefix.close();
  rmSync(folder, { recursive: true });
});

describe('the Win32 reader of file versions', () => {
  it('reads the fixed version, not the text next to it', async () => {
    plantDll('system32/tls-remedy-a.dll', '6,1,7601,23375', '6.1.7601.99999 (somebody)');
    plantDll('syswow64/tls-remedy-b.dll', '65535,0,1,65535', 'none');
    expect(await service.fileVersions(['SysWOW64\\tls-remedy-b.dll', 'System32\\tls-remedy-a.dll'])).toEqual([
      { state: 'version', version: '65535.0.1.65535' },
      { state: 'version', version: '6.1.7601.23375' },
    ]);
  });

  it("reads a system file of Wine's", async () => {
    const [kernel] = await service.fileVersions(['System32\\kernel32.dll']);
    expect(kernel).toEqual({ state: 'version', version: expect.stringMatching(/^10\.0\.\d+\.\d+$/) as string });
  });

  it('distinguishes a missing file from one without a version', async () => {
    writeFileSync(join(prefix.dir, 'drive_c/windows/system32/tls-remedy-c.dll'), 'no program');
    const names = ['System32\\tls-remedy-none.dll', 'None\\tls-remedy-a.dll', 'System32\\tls-remedy-c.dll'];
    expect(await service.fileVersions(names)).toEqual([
      { state: 'missing' },
      { state: 'missing' },
      { state: 'unreadable' },
    ]);
  });

  it('looks under the folder named by Windows', async () => {
    expect(await service.windowsFolder()).toEqual({ ok: true, value: 'C:\\windows' });
  });
});

describe('the test double of file versions', () => {
  it('reads a files.json, in any letter case', async () => {
    const file = join(folder, 'files.json');
    writeFileSync(file, JSON.stringify({ 'System32\\winhttp.dll': '6.1.7601.24168', 'System32\\webio.dll': null }));
    const names = ['SYSTEM32\\WinHTTP.dll', 'System32\\webio.dll', 'System32\\other.dll'];
    expect(await new FileVersionDouble(file).read(names)).toEqual([
      { state: 'version', version: '6.1.7601.24168' },
      { state: 'missing' },
      { state: 'unreadable' },
    ]);
  });
});
