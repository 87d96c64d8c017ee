import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Locator, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { JOURNAL_KEY } from '../../shared/remediation/journal-entry.ts';
import { displayPath, type KeyRef } from '../../shared/windows/registry.ts';
import { DEFAULT_SECURE_PROTOCOLS, refOf, setting } from '../../shared/windows/settings.ts';
import { openPageInWine, type PageInWine } from './page-in-wine.ts';
import { FILES_VARIABLE } from './in-wine.ts';
import { openPrefix, windowsPath, type Prefix } from './prefix.mjs';
import { importRegFile, importRegText } from './registry.mjs';
import { ensureWindowsRuntime } from './runtime.mjs';
import { startService, type RunningService } from './service-client.ts';

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const VIEWS = ['native', 'wow64'] as const;
const WINHTTP = setting(DEFAULT_SECURE_PROTOCOLS);
const HEADER = 'Windows Registry Editor Version 5.00\r\n\r\n';
const run = promisify(execFile);
const longName = (key: KeyRef): string => displayPath(key).replace(/^HKLM/, 'HKEY_LOCAL_MACHINE');

let prefix: Prefix;
let service: RunningService;
let window: PageInWine;
let page: Page;
let problems: string[];

beforeAll(async () => {
  const runtime = await ensureWindowsRuntime(ROOT);
  prefix = await openPrefix(ROOT);
  await prefix.setWindows('win7');
  await importRegFile(prefix, join(ROOT, 'electron/samples/windows-7-updated/registry.reg'));
  writeFileSync(prefix.filesJson, readFileSync(join(ROOT, 'electron/samples/windows-7-updated/files.json')));
  const env = { [FILES_VARIABLE]: windowsPath(prefix.filesJson) };
  service = await startService(runtime, prefix, { asStandardUser: true, env });
  await importRegText(prefix, `${HEADER}[${longName(JOURNAL_KEY)}]\r\n`);
  const keys = [JOURNAL_KEY, ...VIEWS.map((view): KeyRef => refOf(WINHTTP, view))];
  for (const key of keys) await service.lockKey(key, 'write');
  await service.openNative();
  window = await openPageInWine(service);
  ({ page, problems } = window);
}, 120_000);

afterAll(async () => {
  await window.close();
  await service.stop();
  await prefix.close();
});

afterEach(() => {
  expect(problems).toEqual([]);
  problems.length = 0;
});

/** Returns the output of `reg query` for the value in each view, such as `0x800`; null if there is none. */
async function queried(): Promise<readonly (string | null)[]> {
  const one = async (view: (typeof VIEWS)[number]): Promise<string | null> => {
    const key = longName(refOf(WINHTTP, view));
    try {
      const { stdout } = await run('wine', ['reg', 'query', key, '/v', WINHTTP.name], { env: prefix.env });
      return /REG_DWORD\s+(0x[0-9a-f]+)/i.exec(stdout)?.[1] ?? stdout;
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 1) return null; // the exit code if there is no such value
      throw error;
    }
  };
  return Promise.all(VIEWS.map(one));
}

const heading = (text: RegExp): Locator => page.getByRole('heading', { level: 1 }).filter({ hasText: text });
const main = (): Locator => page.locator('.actionbar .btn--primary');

/** Others can write to the program's folder, so it asks again. */
const goOn = (): Promise<void> => page.getByRole('button', { name: 'Continue anyway' }).click();

async function toFix(): Promise<void> {
  await page.getByRole('button', { name: 'Show me each step' }).click();
  await page.getByRole('heading', { name: 'What the check found' }).waitFor();
  await main().click();
  await heading(/^Change \d+ settings\?/).waitFor();
}

describe('the guide on a Windows registry, as a standard user', () => {
  it('changes with Fix what reg query prints, and undoes it', async () => {
    expect(await queried()).toEqual([null, null]);
    await toFix();
    await page.getByText('Windows asks for permission').waitFor();
    expect(await queried()).toEqual([null, null]);
    await main().click();
    await goOn();
    await heading(/(Fixed\. Close Outlook|.* with one limit)/).waitFor();
    expect(await queried()).toEqual(['0x800', '0x800']);
    await page.screenshot({ path: join(ROOT, 'out/screens/guided-in-wine.png') });
    await page.getByRole('button', { name: 'Undo' }).click();
    await goOn();
    await page.getByRole('heading', { name: /^Undone/ }).waitFor();
    expect(await queried()).toEqual([null, null]);
  }, 90_000);

  it('ends with a conflict if another program wrote meanwhile, and writes nothing', async () => {
    await main().click();
    await heading(/^Change \d+ settings\?/).waitFor();
    const key = longName(refOf(WINHTTP, 'wow64'));
    await importRegText(prefix, `${HEADER}[${key}]\r\n"DefaultSecureProtocols"=dword:000000a0\r\n`);
    await main().click();
    await page.getByRole('heading', { name: /^The settings changed in the meantime/ }).waitFor();
    expect(await queried()).toEqual([null, '0xa0']);
    await page.getByRole('button', { name: 'Check again' }).click();
    await heading(/^Change \d+ settings\?/).waitFor();
  }, 60_000);
});
