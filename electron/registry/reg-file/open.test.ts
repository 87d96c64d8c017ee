import { execFileSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { SAMPLE_IDS } from '../../../shared/windows/sample-ids.ts';
import { LINKS, NO_READ_BITS, onlyOn } from '../../../build/only-on.suite.ts';
import { openRegistryPath } from './open.ts';
import { listSamples, sampleAt } from './samples.ts';

const HEADER = 'Windows Registry Editor Version 5.00\r\n';
const SAMPLES = fileURLToPath(new URL('../../samples', import.meta.url));

let folder: string;
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'reg-file-open-'))));
beforeEach(async () => {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function put(name: string, content: string | Buffer): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

function problemOf(opened: Awaited<ReturnType<typeof openRegistryPath>>): unknown {
  return opened.ok ? 'none' : [opened.code, opened.line];
}

describe('a bare .reg file', () => {
  it('may consist of only a header, and has no file versions', async () => {
    const opened = await openRegistryPath(await put('a.reg', HEADER));
    if (!opened.ok) throw new Error(opened.detail);
    expect(opened.value.driver.kind).toBe('reg-file');
    expect(await opened.value.fileVersions.read(['System32\\winhttp.dll'])).toEqual([{ state: 'unreadable' }]);
  });

  it.each<readonly [string, string | Buffer, string, number | null]>([
    ['a blank line only', '\r\n', 'not-a-registry-file', 1],
    ['bytes that aren’t text', Buffer.of(0xef, 0xbb, 0xbf, 0x80), 'not-a-registry-file', 1],
    ['two broken lines', `${HEADER}\r\n[HKEY_LOCAL_MACHINE\\A]\r\n"x"=dword:zz\r\n"y"=dword:zz\r\n`, 'broken-line', 4],
    ['a byte on two lines', `${HEADER}[HKEY_LOCAL_MACHINE\\A]\n"y"=dword:1\n"x"=hex:0\\\n0,01\n`, 'broken-line', 4],
    ['an end in the middle of a value', `${HEADER}[HKEY_LOCAL_MACHINE\\A]\n"x"=hex:01,\\\n 02,\\\n`, 'broken-line', 3],
  ])('is a problem with %s', async (_what, content, code, line) => {
    expect(problemOf(await openRegistryPath(await put('a.reg', content)))).toEqual([code, line]);
  });

  it('must exist', async () => {
    expect(problemOf(await openRegistryPath(join(folder, 'none.reg')))).toEqual(['not-found', null]);
    expect(problemOf(await openRegistryPath(join(await put('a.reg', HEADER), 'b.reg')))).toEqual(['not-found', null]);
    await symlink('nowhere', join(folder, 'link.reg'));
    expect(problemOf(await openRegistryPath(join(folder, 'link.reg')))).toEqual(['not-found', null]);
  });

  it('must fit in memory', onlyOn(['linux'], 'elsewhere such a file takes as much of the disk'), async () => {
    const path = await put('a.reg', HEADER);
    await truncate(path, 2 ** 31);
    expect(problemOf(await openRegistryPath(path))).toEqual(['too-large', null]);
  });

  it('must be readable', NO_READ_BITS, async () => {
    const path = await put('a.reg', HEADER);
    await chmod(path, 0o200);
    expect(problemOf(await openRegistryPath(path))).toEqual(['unreadable', null]);
  });

  it(
    'must be a regular file, not a pipe or device',
    onlyOn(['linux'], 'Windows has no such files in folders'),
    async () => {
      execFileSync('mkfifo', [join(folder, 'pipe.reg')]);
      expect(problemOf(await openRegistryPath(join(folder, 'pipe.reg')))).toEqual(['not-a-file', null]);
      expect(problemOf(await openRegistryPath('/dev/zero'))).toEqual(['not-a-file', null]);
    },
  );
});

describe('a folder', () => {
  it('is a sample PC', async () => {
    await put('registry.reg', HEADER);
    await put('files.json', '{ "System32\\\\WinHTTP.dll": "6.1.7601.24168", "SysWOW64\\\\webio.dll": null }');
    const opened = await openRegistryPath(folder);
    if (!opened.ok) throw new Error(opened.detail);
    expect(
      await opened.value.fileVersions.read(['system32\\winhttp.dll', 'SysWOW64\\webio.dll', 'System32\\webio.dll']),
    ).toEqual([{ state: 'version', version: '6.1.7601.24168' }, { state: 'missing' }, { state: 'unreadable' }]);
  });

  it('needs only a registry.reg', async () => {
    expect(problemOf(await openRegistryPath(folder))).toEqual(['no-registry-in-folder', null]);
    await put('registry.reg', HEADER);
    expect(await openRegistryPath(folder)).toMatchObject({ ok: true });
    await rm(join(folder, 'registry.reg'));
    await mkdir(join(folder, 'registry.reg'));
    expect(problemOf(await openRegistryPath(folder))).toEqual(['not-a-file', null]);
  });

  // guards: planted-policy
  it.each([
    ['registry.reg', 'not-a-file'],
    ['files.json', 'bad-files-json'],
  ])('is a problem if %s is a link', LINKS, async (name, code) => {
    if (name !== 'registry.reg') await put('registry.reg', HEADER);
    await symlink(await put('elsewhere', '{}'), join(folder, name));
    expect(problemOf(await openRegistryPath(folder))).toEqual([code, null]);
  });

  it('is a problem if files.json is longer than any', async () => {
    await put('registry.reg', HEADER);
    await put('files.json', `{}${' '.repeat(64 * 1024)}`);
    expect(problemOf(await openRegistryPath(folder))).toEqual(['bad-files-json', null]);
  });

  // guards: large-input
  it('is a problem if files.json is a pipe', onlyOn(['linux'], 'Windows has no such files in folders'), async () => {
    await put('registry.reg', HEADER);
    execFileSync('mkfifo', [join(folder, 'files.json')]);
    expect(problemOf(await openRegistryPath(folder))).toEqual(['bad-files-json', null]);
  });

  it.each(['[]', '{ "a": "6.1" }', '{ "": "6.1.7601.24168" }', '{ "a": null, "A": null }', '{ "a": null '])(
    'is a problem with the files.json %j',
    async (json) => {
      await put('registry.reg', HEADER);
      await put('files.json', json);
      expect(problemOf(await openRegistryPath(folder))).toEqual(['bad-files-json', null]);
    },
  );
});

describe('listing samples', () => {
  it('finds only the samples that the program knows', async () => {
    for (const name of ['a', 'windows-10-ssl']) await mkdir(join(folder, name));
    await put('README.md', 'no folder');
    expect(await listSamples(folder)).toEqual([{ id: 'windows-10-ssl', path: join(folder, 'windows-10-ssl') }]);
    expect(await listSamples(join(folder, 'none'))).toEqual([]);
  });

  it('identifies a sample by the name of its folder', () => {
    expect(sampleAt(join(folder, 'windows-10-ssl'))).toBe('windows-10-ssl');
    expect(sampleAt(`${join(folder, 'windows-10-ssl')}/`)).toBe('windows-10-ssl');
    expect(sampleAt(join(folder, 'windows-10-ssl', 'registry.reg'))).toBeNull();
    expect(sampleAt(join(folder, 'a'))).toBeNull();
  });
});

it('the bundled samples are complete and open without a problem', async () => {
  const samples = await listSamples(SAMPLES);
  expect(samples.map(({ id }) => id)).toEqual(SAMPLE_IDS);
  for (const { path } of samples) {
    expect((await readdir(path)).filter((name) => name !== 'policies').sort()).toEqual(['files.json', 'registry.reg']);
    expect(await openRegistryPath(path)).toMatchObject({ ok: true });
  }
});
