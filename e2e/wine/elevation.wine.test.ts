import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { JOURNAL_KEY } from '../../shared/remediation/journal-entry.ts';
import { RECOMMENDED } from '../../shared/remediation/selection.ts';
import type { Report } from '../../shared/report/report.ts';
import { displayPath, dwordValue, type KeyRef } from '../../shared/windows/registry.ts';
import { DEFAULT_SECURE_PROTOCOLS, refOf, setting } from '../../shared/windows/settings.ts';
import { SHELL_ORIGIN } from '../shells/chromium-bridge.ts';
import { openPageInWine } from './page-in-wine.ts';
import { FILES_VARIABLE } from './in-wine.ts';
import { openPrefix, windowsPath, type Prefix } from './prefix.mjs';
import { exportKey, importRegFile, importRegText } from './registry.mjs';
import { ensureWindowsRuntime, type WindowsRuntime } from './runtime.mjs';
import { remoteDriver, startService, type RunningService } from './service-client.ts';
import { AS_STANDARD_USER } from './service-protocol.ts';

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const VIEWS = ['native', 'wow64'] as const;
const WINHTTP = setting(DEFAULT_SECURE_PROTOCOLS);
const longName = (key: KeyRef): string => displayPath(key).replace(/^HKLM/, 'HKEY_LOCAL_MACHINE');

let runtime: WindowsRuntime;
let prefix: Prefix;
let service: RunningService;

beforeAll(async () => {
  runtime = await ensureWindowsRuntime(ROOT);
  prefix = await openPrefix(ROOT);
  await prefix.setWindows('win7');
  await importRegFile(prefix, join(ROOT, 'electron/samples/windows-7-updated/registry.reg'));
  writeFileSync(prefix.filesJson, readFileSync(join(ROOT, 'electron/samples/windows-7-updated/files.json')));
  const env = { [FILES_VARIABLE]: windowsPath(prefix.filesJson) };
  service = await startService(runtime, prefix, { asStandardUser: true, env });
  // existing keys keep out a standard user as on Windows; Wine doesn't enforce this for new keys
  await importRegText(prefix, `Windows Registry Editor Version 5.00\r\n\r\n[${longName(JOURNAL_KEY)}]\r\n`);
  const keys = [JOURNAL_KEY, ...VIEWS.map((view): KeyRef => refOf(WINHTTP, view))];
  for (const key of keys) await service.lockKey(key, 'write');
  await service.openNative();
}, 60_000);

afterAll(async () => {
  await service.stop();
  await prefix.close();
});

/** Runs the command line as a standard user. */
async function asStandardUser(...args: readonly string[]): Promise<{ readonly exit: number; readonly report: Report }> {
  const program = [runtime.nodeExe, join(runtime.appDir, 'wine-cli.cjs')].map((path) => `"${windowsPath(path)}"`);
  const script = join(prefix.dir, 'drive_c', 'run.cmd');
  writeFileSync(
    script,
    `@${program.join(' ')} ${args.join(' ')} > C:\\out.json 2> C:\\err.txt\r\n@exit /b %errorlevel%\r\n`,
  );
  const start = [
    runtime.nodeExe,
    windowsPath(join(runtime.appDir, 'service.cjs')),
    AS_STANDARD_USER,
    'cmd',
    '/c',
    'C:\\run.cmd',
  ];
  prefix.env[FILES_VARIABLE] = windowsPath(prefix.filesJson);
  const exit = await prefix.wine(start);
  return { exit, report: JSON.parse(readFileSync(join(prefix.dir, 'drive_c', 'out.json'), 'utf8')) as Report };
}

/** Returns the value in each view as exported by Wine's own regedit. */
async function values(): Promise<readonly (string | null)[]> {
  const found = await Promise.all(
    VIEWS.map(async (view) => {
      const entries = await exportKey(prefix, longName(refOf(WINHTTP, view)));
      return entries.find(({ name }) => name === WINHTTP.name)?.data ?? null;
    }),
  );
  return found;
}

describe('a standard user', () => {
  it('can’t write the value directly', async () => {
    expect(await service.isElevated()).toEqual({ ok: true, value: false });
    const driver = remoteDriver(service, 'native');
    for (const view of VIEWS) {
      expect(await driver.write(refOf(WINHTTP, view), dwordValue(0x800))).toMatchObject({ ok: false, code: 'denied' });
    }
    expect(await driver.write({ ...JOURNAL_KEY, name: '00000001' }, dwordValue(0))).toMatchObject({ code: 'denied' });
    expect(await values()).toEqual([null, null]);
  });

  it('must confirm once more, since others can write to the program’s folder', async () => {
    const { exit, report } = await asStandardUser('apply', '--yes', '--json');
    expect([exit, report]).toMatchObject([2, { error: { code: 'from-writable-folder' } }]);
    expect(JSON.stringify(report)).toContain('Users other than administrators can change this program');
    expect(await values()).toEqual([null, null]);
  });

  it('changes the value through the helper as administrator, and undoes it the same way', async () => {
    const applied = await asStandardUser('apply', '--yes', '--json', '--from-writable-folder');
    expect(applied.report.outcome).toMatchObject({ state: 'committed', journal: 1, verified: true });
    expect([applied.exit, applied.report.verdict, applied.report.ranOn.system]).toEqual([
      0,
      'no-change-needed',
      'Wine',
    ]);
    expect(await values()).toEqual(['00080000', '00080000']);
    const undone = await asStandardUser('undo', '--yes', '--json', '--from-writable-folder');
    expect([undone.exit, undone.report.outcome?.state]).toEqual([0, 'undone']);
    expect(await values()).toEqual([null, null]);
  }, 60_000);
});

describe('the window of a standard user', () => {
  // guards: helper-and-window
  it('fixes and undoes this PC through the helper, as confirmed by Wine’s regedit', async () => {
    const { page, problems, close } = await openPageInWine(service);
    try {
      const heading = page.getByRole('heading', { level: 1 });
      const anyway = page.getByRole('button', { name: 'Continue anyway' });
      await page.getByRole('button', { name: 'Fix this PC' }).click();
      await anyway.click();
      await heading.filter({ hasText: /Fixed\.|with one limit/ }).waitFor();
      expect(await values()).toEqual(['00080000', '00080000']);
      await page.screenshot({ path: join(ROOT, 'out/screens/window-in-wine.png') });
      await page.getByRole('button', { name: 'Undo' }).click();
      await anyway.click();
      await heading.filter({ hasText: 'can’t reach Microsoft 365' }).waitFor();
      expect(await values()).toEqual([null, null]);
      expect(problems).toEqual([]);
    } finally {
      await close();
    }
  }, 60_000);
});

describe('a second writer between preview and apply', () => {
  it('causes a conflict, and nothing is written', async () => {
    expect(await service.openWindow(SHELL_ORIGIN)).toEqual({ ok: true });
    const page = { isMainFrame: true, origin: SHELL_ORIGIN };
    const seen = (await service.dispatch(page, 'check', {})) as { readonly value: { readonly report: Report } };
    const key = longName(refOf(WINHTTP, 'wow64'));
    const header = 'Windows Registry Editor Version 5.00\r\n\r\n';
    await importRegText(prefix, `${header}[${key}]\r\n"DefaultSecureProtocols"=dword:000000a0\r\n`);
    const answer = await service.dispatch(page, 'apply', { expected: seen.value.report.plan, selection: RECOMMENDED });
    expect(answer).toMatchObject({ ok: false, code: 'conflict' });
    expect(await values()).toEqual([null, 'a0000000']);
    await importRegText(prefix, `${header}[${key}]\r\n"DefaultSecureProtocols"=-\r\n`);
  });
});

describe('watchRegistryKeys', () => {
  it('reports a change by another program, also of a key that doesn’t exist yet, and then the next one', async () => {
    const parts = setting('schannel.tls-1.2.client.enabled').path;
    const keys = [
      { key: refOf(WINHTTP, 'native'), subtree: false },
      { key: { hive: 'HKLM', view: 'native', path: parts } as const, subtree: true },
    ];
    expect(await service.watch(keys)).toEqual({ ok: true });
    const put = (key: string, value: string): Promise<void> =>
      importRegText(prefix, `Windows Registry Editor Version 5.00\r\n\r\n[${key}]\r\n${value}\r\n`);
    await put(longName(refOf(WINHTTP, 'native')), '"DefaultSecureProtocols"=dword:00000a00');
    const first = await service.changes(1);
    await put(`HKEY_LOCAL_MACHINE\\${parts}`, '"Enabled"=dword:00000001');
    expect(await service.changes(first + 1)).toBeGreaterThan(first);
  }, 30_000);
});

describe('runningProcesses', () => {
  it('finds this very program', async () => {
    const running = await service.processes();
    expect(running.ok && running.value).toContain('node.exe');
  });
});
