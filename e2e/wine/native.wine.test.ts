// The native driver, and what else the program asks of Windows in its own process.
import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { describeDriverContract } from '../../electron/registry/driver-contract.suite.ts';
import type { RegistryDriver } from '../../electron/ports.ts';
import { userHive } from '../../electron/services/pc/user-hive.ts';
import { dwordValue, type KeyRef, type RegistryView } from '../../shared/windows/registry.ts';
import { useDriverLab } from './driver-lab.ts';
import { remoteDriver } from './service-client.ts';

const PLANTED = Date.UTC(2026, 4, 4, 2, 13, 7);

/** As Wine keeps a key in its own files; what it says of its time the server reads when it starts. */
const inWinesFile = (path: string, value: string): string =>
  `\n[Software\\\\${path}] 1777860787\n#time=1dcdb6b8befbb80\n"DefaultSecureProtocols"=dword:${value}\n`;

const lab = useDriverLab('regedit', {
  prepare: async ({ prefix: { dir, env } }) => {
    const server = (option: string): unknown => spawnSync('wineserver', [option], { env, stdio: 'ignore' });
    ['-k', '-w'].forEach(server);
    appendFileSync(join(dir, 'system.reg'), inWinesFile('TLS Remedy times', '00000080'));
    appendFileSync(join(dir, 'system.reg'), inWinesFile('Wow6432Node\\\\TLS Remedy times', '000000a0'));
    server('-p');
  },
});

let driver: RegistryDriver;

beforeAll(async () => {
  expect(await lab.service.openNative()).toEqual({ ok: true });
  driver = remoteDriver(lab.service, 'native');
});

describe('the time of a key', () => {
  const keyOf = (view: RegistryView): KeyRef => ({ hive: 'HKLM', view, path: 'SOFTWARE\\TLS Remedy times' });

  async function changedAt(view: RegistryView): Promise<number> {
    const [time] = await driver.changedAt([keyOf(view)]);
    return time ?? -1;
  }

  it('is the planted one, in both views, to the millisecond', async () => {
    expect([await changedAt('native'), await changedAt('wow64')]).toEqual([PLANTED, PLANTED]);
  });

  it('is left by the same data, and moved by another one and by a value that goes', async () => {
    const ref = { ...keyOf('native'), name: 'DefaultSecureProtocols' };
    await driver.write(ref, dwordValue(0x80));
    expect(await changedAt('native')).toBe(PLANTED);
    const before = Date.now();
    await driver.write(ref, dwordValue(0xa00));
    const changed = await changedAt('native');
    expect(changed).toBeGreaterThanOrEqual(before - 100); // the server's own clock is coarser
    await driver.write(ref, dwordValue(0xa00));
    expect(await changedAt('native')).toBe(changed);
    await driver.removeValue(ref);
    expect(await changedAt('native')).toBeGreaterThan(changed);
    expect(await changedAt('wow64')).toBe(PLANTED);
  });

  it('is unknown if it isn’t there', async () => {
    expect(await driver.changedAt([{ ...keyOf('native'), path: 'SOFTWARE\\No such key' }])).toEqual([null]);
  });
});

describe('the users', () => {
  it('have a hive', async () => {
    const key = { hive: 'HKCU', view: 'native', path: 'Software\\Wine' } as const;
    const missing = { ...key, path: 'Software\\No such key', name: 'x' };
    expect(await driver.keyExists(key)).toEqual({ ok: true, value: true });
    expect(await driver.read([missing])).toEqual([{ state: 'absent', keyExists: false }]);
  });

  it('are known by their names, with a domain', async () => {
    const accounts = await lab.service.accounts();
    if (!accounts.ok) throw new Error(accounts.detail);
    const { own, signedIn } = accounts.value;
    expect(own).toMatch(/^[^\\]+\\[^\\]+$/);
    expect(signedIn.toLowerCase()).toBe(own.toLowerCase());
  });

  it('are found by their hive among all loaded ones', async () => {
    const sid = 'S-1-5-21-9-9-9-1001';
    await lab.put(`HKEY_USERS\\${sid}\\Volatile Environment`, '"USERNAME"="Anne"', '"USERDOMAIN"="SCHOOL"');
    const hiveOf = (signedIn: string): ReturnType<typeof userHive> =>
      userHive({ driver, accounts: () => Promise.resolve({ own: 'SCHOOL\\desk', signedIn }) });
    expect(await hiveOf('school\\anne')).toEqual({ sid, user: 'signed-in' });
    expect(await hiveOf('school\\bob')).toEqual({ sid: null, user: 'account' });
    await lab.put(`-HKEY_USERS\\${sid}`);
  });
});

describe('the versions of files', () => {
  /** Builds a DLL with a version resource, and puts it under the Windows folder. */
  function plantDll(name: string, fixed: string, text: string): void {
    const [script, object, dll] = ['rc', 'o', 'dll'].map((ending) => join(lab.prefix.dir, `version.${ending}`));
    writeFileSync(
      script!,
      `1 VERSIONINFO FILEVERSION ${fixed} PRODUCTVERSION 1,2,3,4 FILETYPE 2 {
        BLOCK "StringFileInfo" { BLOCK "040904B0" { VALUE "FileVersion", "${text}" } }
        BLOCK "VarFileInfo" { VALUE "Translation", 0x0409, 0x04B0 } }`,
    );
    execFileSync('x86_64-w64-mingw32-windres', [script!, object!]);
    execFileSync('x86_64-w64-mingw32-gcc', ['-shared', '-nostdlib', '-Wl,--entry=0', '-o', dll!, object!]);
    cpSync(dll!, join(lab.prefix.dir, 'drive_c/windows', name));
  }

  it('are the fixed ones, not the text next to it, in the folder named by Windows', async () => {
    expect(await lab.service.windowsFolder()).toEqual({ ok: true, value: 'C:\\windows' });
    plantDll('system32/tls-remedy-a.dll', '6,1,7601,23375', '6.1.7601.99999 (somebody)');
    plantDll('syswow64/tls-remedy-b.dll', '65535,0,1,65535', 'none');
    expect(await lab.service.fileVersions(['SysWOW64\\tls-remedy-b.dll', 'System32\\tls-remedy-a.dll'])).toEqual([
      { state: 'version', version: '65535.0.1.65535' },
      { state: 'version', version: '6.1.7601.23375' },
    ]);
  });

  it('are missing without a file, and unreadable without a version', async () => {
    writeFileSync(join(lab.prefix.dir, 'drive_c/windows/system32/tls-remedy-c.dll'), 'no program');
    const names = ['System32\\tls-remedy-none.dll', 'None\\tls-remedy-a.dll', 'System32\\tls-remedy-c.dll'];
    const states = (await lab.service.fileVersions(names)).map(({ state }) => state);
    expect(states).toEqual(['missing', 'missing', 'unreadable']);
  });
});

it('this very program is among the running ones, without an administrator’s rights', async () => {
  const running = await lab.service.processes();
  expect(running.ok && running.value).toContain('node.exe');
  expect(await lab.service.isElevated()).toEqual({ ok: true, value: false });
});

describeDriverContract(
  'native',
  async () => {
    expect(await lab.service.openNative()).toEqual({ ok: true });
    return lab.subject('native');
  },
  { rawBytes: true, tellsDeniedFromMissing: true, anyName: true, locksKeys: true },
);
