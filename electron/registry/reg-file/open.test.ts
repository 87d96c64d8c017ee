import { execFileSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { valueOf, type ValueRef } from '../../../shared/windows/registry.ts';
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
    ['nothing in it', '', 'empty-file', null],
    ['a blank line only', '\r\n', 'not-a-registry-file', 1],
    ['no header', '[HKEY_LOCAL_MACHINE\\A]\r\n', 'not-a-registry-file', 1],
    ['another text', 'Dear sir,\n', 'not-a-registry-file', 1],
    ['a byte order mark only', Buffer.of(0xff, 0xfe), 'not-a-registry-file', 1],
    ['bytes of a program', Buffer.of(0x4d, 0x5a, 0, 0), 'not-a-registry-file', null],
    ['UTF-16BE', Buffer.from(`\ufeff${HEADER}`, 'utf16le').swap16(), 'not-a-registry-file', null],
    ['UTF-16LE without a mark', Buffer.from(HEADER, 'utf16le'), 'not-a-registry-file', null],
    ['two broken lines', `${HEADER}\r\n[HKEY_LOCAL_MACHINE\\A]\r\n"x"=dword:zz\r\n"y"=dword:zz\r\n`, 'broken-line', 4],
    ['an unclosed text', `${HEADER}[HKEY_LOCAL_MACHINE\\A]\n"x"="a\n\n"y"=dword:1\n`, 'broken-line', 3],
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

  it.each([
    '',
    'null',
    '[]',
    '"6.1.7601.24168"',
    '{ "a": 1 }',
    '{ "a": "6.1" }',
    '{ "a": "6.1.7601.65536" }',
    '{ "a": "6.1.7601.24168 (win7_ldr)" }',
    '{ "": "6.1.7601.24168" }',
    '{ "a": null, "A": null }',
    '{ "a": null ',
  ])('is a problem with the files.json %j', async (json) => {
    await put('registry.reg', HEADER);
    await put('files.json', json);
    expect(problemOf(await openRegistryPath(folder))).toEqual(['bad-files-json', null]);
  });
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

const CURRENT_VERSION = 'SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion';
const WINHTTP = 'SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\WinHttp';
const TLS12 = 'SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols\\TLS 1.2\\Client';

/** What a sample's name means: build, both WinHTTP values, Schannel's two values for TLS 1.2, winhttp.dll's version. */
const EXPECTED: Readonly<Record<string, readonly (string | null)[]>> = {
  'server-2008-r2-exchange-2013': ['7601', null, null, null, null, '6.1.7601.24168'],
  'server-2008-r2-updated': ['7601', null, null, null, null, '6.1.7601.24168'],
  'server-2012-r2-sharepoint-2013': ['9600', null, null, null, null, '6.3.9600.20144'],
  'server-2012-update-unclear': ['9200', null, null, null, null, '6.2.9200.17062'],
  'server-2016-clean': ['14393', null, null, null, null, '10.0.14393.8422'],
  'server-2016-exchange-2016': ['14393', null, null, '01000000', '00000000', '10.0.14393.8422'],
  'server-2019-sql-adfs': ['17763', null, null, null, null, '10.0.17763.6189'],
  'server-2022-iis': ['20348', null, null, null, null, '10.0.20348.2700'],
  'windows-10-came-back': ['19045', 'a0000000', 'a0000000', null, null, '10.0.19041.6456'],
  'windows-10-group-policy': ['19045', '80000000', '80000000', null, null, '10.0.19041.6456'],
  'windows-10-local-policy': ['19045', 'a0000000', 'a0000000', null, null, '10.0.19041.6456'],
  'windows-10-office-2013': ['19045', null, null, null, null, '10.0.19041.6456'],
  'windows-10-policy-right': ['19045', '000a0000', '000a0000', null, null, '10.0.19041.6456'],
  'windows-10-ssl': ['19045', 'a00a0000', 'a00a0000', null, null, '10.0.19041.6456'],
  'windows-11-clean': ['26100', null, null, null, null, '10.0.26100.6584'],
  'windows-11-tls13-lost': ['26100', '000a0000', '000a0000', null, null, '10.0.26100.6584'],
  'windows-7-half-fixed': ['7601', '000a0000', null, null, '00000000', '6.1.7601.24168'],
  'windows-7-schannel-off': ['7601', '000a0000', '000a0000', '00000000', '00000000', '6.1.7601.24168'],
  'windows-7-update-missing': ['7601', null, null, null, null, '6.1.7601.17514'],
  'windows-7-updated': ['7601', null, null, null, null, '6.1.7601.24168'],
  'windows-7-wrong-type': [
    '7601',
    '300078003800300030000000',
    '300078003800300030000000',
    '01000000',
    '00000000',
    '6.1.7601.24168',
  ],
  'windows-7-x86': ['7601', null, null, null, null, '6.1.7601.24168'],
  'windows-8-updated': ['9200', null, null, null, null, '6.2.9200.22099'],
  'windows-8.1-stale-value': ['9600', '80000000', '80000000', null, null, '6.3.9600.20144'],
};

describe('the bundled samples', () => {
  it('are complete and open without a problem', async () => {
    const samples = await listSamples(SAMPLES);
    expect(samples.map(({ id }) => id)).toEqual(Object.keys(EXPECTED));
    for (const { path } of samples) {
      const names = (await readdir(path)).sort().filter((name) => name !== 'policies');
      expect(names).toEqual(['files.json', 'registry.reg']);
    }
  });

  it.each(Object.entries(EXPECTED))(
    '%s contains what its name promises',
    async (id, [build, native, wow64, enabled, disabledByDefault, version]) => {
      const opened = await openRegistryPath(join(SAMPLES, id));
      if (!opened.ok) throw new Error(opened.detail);
      const ref = (path: string, name: string, view: ValueRef['view'] = 'native'): ValueRef => ({
        hive: 'HKLM',
        view,
        path,
        name,
      });
      const readings = await opened.value.driver.read([
        ref(CURRENT_VERSION, 'CurrentBuild'),
        ref(WINHTTP, 'DefaultSecureProtocols'),
        ref(WINHTTP, 'DefaultSecureProtocols', 'wow64'),
        ref(TLS12, 'Enabled'),
        ref(TLS12, 'DisabledByDefault'),
      ]);
      const data = readings.map((reading) => valueOf(reading)?.data ?? null);
      expect(Buffer.from(data[0] ?? '', 'hex').toString('utf16le')).toBe(`${build ?? ''}\0`);
      expect(data.slice(1)).toEqual([native, wow64, enabled, disabledByDefault]);

      const wow6432 = await opened.value.driver.keyExists({ hive: 'HKLM', view: 'wow64', path: 'SOFTWARE\\Microsoft' });
      expect(wow6432).toEqual({ ok: true, value: id !== 'windows-7-x86' });
      const sysWow64 = id === 'windows-7-x86' ? { state: 'unreadable' } : { state: 'version', version };
      expect(
        await opened.value.fileVersions.read([
          'System32\\winhttp.dll',
          'SysWOW64\\winhttp.dll',
          'System32\\webio.dll',
          'SysWOW64\\webio.dll',
        ]),
      ).toEqual([{ state: 'version', version }, sysWow64, { state: 'version', version }, sysWow64]);
    },
  );
});
