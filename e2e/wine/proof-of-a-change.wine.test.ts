import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../shared/report/report.ts';
import { openPageInWine } from './page-in-wine.ts';
import { FILES_VARIABLE } from './in-wine.ts';
import { openPrefix, windowsPath, type Prefix } from './prefix.mjs';
import { importRegFile, importRegText } from './registry.mjs';
import { ensureWindowsRuntime, type WindowsRuntime } from './runtime.mjs';
import { startService, type RunningService } from './service-client.ts';
import { withWinHttpDouble } from './winhttp-double/winhttp-double.ts';

// WinHTTP itself is a test double here: Wine's doesn't read the value that the program is about.
const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const SAMPLE = join(ROOT, 'electron/samples/windows-7-updated');
/** Others can write to the program's folder. */
const YES = ['--yes', '--json', '--from-writable-folder'];
const DOUBLE = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\TLS Remedy Double';

let runtime: WindowsRuntime;
let prefix: Prefix;
let service: RunningService;

beforeAll(async () => {
  prefix = await openPrefix(ROOT);
  runtime = await withWinHttpDouble(await ensureWindowsRuntime(ROOT), prefix);
  await prefix.setWindows('win7');
  await importRegFile(prefix, join(SAMPLE, 'registry.reg'));
  writeFileSync(prefix.filesJson, readFileSync(join(SAMPLE, 'files.json')));
  prefix.env[FILES_VARIABLE] = windowsPath(prefix.filesJson);
  service = await startService(runtime, prefix, { asStandardUser: false });
}, 120_000);

afterAll(async () => {
  await service.stop();
  await prefix.close();
});

const ignoreValue = (on: boolean): Promise<void> =>
  importRegText(
    prefix,
    `Windows Registry Editor Version 5.00\r\n\r\n[${DOUBLE}]\r\n"IgnoreValue"=dword:0000000${on ? '1' : '0'}\r\n`,
  );

/** Runs the command line as a Windows program, and returns its output. */
async function cli(...args: readonly string[]): Promise<{ readonly exit: number; readonly report: Report }> {
  const script = join(prefix.dir, 'drive_c', 'run.cmd');
  const program = [runtime.nodeExe, join(runtime.appDir, 'wine-cli.cjs')].map((path) => `"${windowsPath(path)}"`);
  writeFileSync(
    script,
    `@${program.join(' ')} ${args.join(' ')} > C:\\out.json 2> C:\\err.txt\r\n@exit /b %errorlevel%\r\n`,
  );
  const exit = await prefix.wine(['cmd', '/c', 'C:\\run.cmd']);
  return { exit, report: JSON.parse(readFileSync(join(prefix.dir, 'drive_c', 'out.json'), 'utf8')) as Report };
}

describe('Windows 7 with a test double of WinHTTP that reads the value', () => {
  it('offers TLS 1.0 before an apply and TLS 1.2 after it, and undo reverts it', async () => {
    const applied = await cli('apply', ...YES);
    expect(applied.report.proof?.before?.native).toMatchObject({ state: 'seen', offered: ['TLS 1.0'] });
    expect(applied.report.proof?.after.native).toMatchObject({ state: 'seen', offered: ['TLS 1.2'] });
    expect(applied.report.proof).toMatchObject({ differences: [], suspect: null });
    expect([applied.exit, applied.report.outcome?.verified]).toEqual([0, true]);
    const undone = await cli('undo', ...YES);
    expect(undone.report.proof?.before?.native.offered).toEqual(['TLS 1.2']);
    expect(undone.report.proof?.after.native.offered).toEqual(['TLS 1.0']);
    expect(undone.exit).toBe(0);
  });

  it('does the same in the window, by clicks', async () => {
    const { page, problems, close } = await openPageInWine(service);
    try {
      const card = (when: string) => page.locator('.matrix tbody').filter({ hasText: `64-bit programs: ${when}` });
      const heading = page.getByRole('heading', { level: 1 });
      const place = (name: string) => page.getByRole('navigation').getByRole('button', { name }).first();
      const openChecks = async () => {
        await place('Checks').click();
        await page.locator('.ladder').waitFor();
        await page.locator('details').evaluateAll((all) => {
          for (const one of all) one.setAttribute('open', '');
        });
      };
      await page.getByRole('button', { name: 'Fix this PC' }).click();
      await page.getByRole('button', { name: 'Continue anyway' }).click();
      await heading.filter({ hasText: /Fixed\.|with one limit/ }).waitFor();
      await openChecks();
      await card('after').getByText('03 03').waitFor();
      expect(await card('before').getByText('TLS 1.0 at most').count()).toBe(1);
      expect(await card('before').locator('.cell__word').getByText('Not offered').count()).toBe(1);
      expect(await card('after').locator('.cell__word').getByText('Offered', { exact: true }).count()).toBe(1);
      await page.screenshot({ path: join(ROOT, 'out/screens/proof-in-wine.png'), fullPage: true });
      await place('Home').click();
      await page.getByRole('button', { name: 'Undo' }).click();
      await page.getByRole('button', { name: 'Continue anyway' }).click();
      await heading.filter({ hasText: 'can’t reach Microsoft 365' }).waitFor();
      await openChecks();
      await card('after').getByText('TLS 1.0 at most').waitFor();
      expect(await card('before').locator('.cell__word').getByText('Offered', { exact: true }).count()).toBe(1);
      expect(problems).toEqual([]);
    } finally {
      await close();
    }
  });

  it('exits with code 4 and names the update to check if the value is written but not read', async () => {
    await ignoreValue(true);
    const applied = await cli('apply', ...YES);
    expect(applied.report.outcome).toMatchObject({ state: 'committed', verified: true });
    expect(applied.report.proof?.after.native.offered).toEqual(['TLS 1.0']);
    expect(applied.report.proof?.differences).toContainEqual({
      view: 'native',
      protocol: 'TLS 1.2',
      kind: 'promised-not-offered',
    });
    expect([applied.exit, applied.report.proof?.suspect]).toEqual([4, 'update']);
    expect((await cli('probe', '--json')).exit).toBe(4);
    await ignoreValue(false);
    expect((await cli('probe', '--json')).exit).toBe(0);
  });
});
