import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../build/setup.mjs';
import { JOURNAL_KEY } from '../../shared/remediation/journal-entry.ts';
import { dwordValue, type KeyRef } from '../../shared/windows/registry.ts';
import { DEFAULT_SECURE_PROTOCOLS, refOf, setting } from '../../shared/windows/settings.ts';
import { longName, useLab, type Ran } from './lab.ts';
import { openPageInWine } from './page-in-wine.ts';
import { exportKey } from './registry.mjs';
import { remoteDriver } from './service-client.ts';
import { AS_STANDARD_USER } from './service-protocol.ts';

const VIEWS = ['native', 'wow64'] as const;
const WINHTTP = setting(DEFAULT_SECURE_PROTOCOLS);

const lab = useLab({ windows: 'win7', sample: 'windows-7-updated', service: 'standard user' });

beforeAll(async () => {
  // existing keys keep out a standard user as on Windows; Wine doesn't enforce this for new keys
  await lab.put(longName(JOURNAL_KEY));
  const keys = [JOURNAL_KEY, ...VIEWS.map((view): KeyRef => refOf(WINHTTP, view))];
  for (const key of keys) await lab.service.lockKey(key, 'write');
  await lab.service.openNative();
}, 60_000);

const asStandardUser = (...args: readonly string[]): Promise<Ran> => lab.cli(args, AS_STANDARD_USER);

/** Returns the value in each view as exported by Wine's own regedit. */
const values = (): Promise<readonly (string | null)[]> =>
  Promise.all(
    VIEWS.map(async (view) => {
      const entries = await exportKey(lab.prefix, longName(refOf(WINHTTP, view)));
      return entries.find(({ name }) => name === WINHTTP.name)?.data ?? null;
    }),
  );

describe('a standard user', () => {
  it('can’t write the value directly', async () => {
    expect(await lab.service.isElevated()).toEqual({ ok: true, value: false });
    const driver = remoteDriver(lab.service, 'native');
    for (const view of VIEWS) {
      expect(await driver.write(refOf(WINHTTP, view), dwordValue(0x800))).toMatchObject({ ok: false, code: 'denied' });
    }
    expect(await driver.write({ ...JOURNAL_KEY, name: '00000001' }, dwordValue(0))).toMatchObject({ code: 'denied' });
    expect(await values()).toEqual([null, null]);
  });

  it('must confirm once more, since others can write to the program’s folder', async () => {
    const { exit, json } = await asStandardUser('apply', '--yes');
    expect([exit, json]).toMatchObject([2, { error: { code: 'from-writable-folder' } }]);
    expect(JSON.stringify(json)).toContain('Users other than administrators can change this program');
    expect(await values()).toEqual([null, null]);
  });

  it('changes the value through the helper as administrator, and undoes it the same way', async () => {
    const applied = await asStandardUser('apply', '--yes', '--from-writable-folder');
    expect(applied).toMatchObject({
      exit: 0,
      json: {
        outcome: { state: 'committed', journal: 1, verified: true },
        verdict: 'no-change-needed',
        ranOn: { system: 'Wine' },
      },
    });
    expect(await values()).toEqual(['00080000', '00080000']);
    const undone = await asStandardUser('undo', '--yes', '--from-writable-folder');
    expect(undone).toMatchObject({ exit: 0, json: { outcome: { state: 'undone' } } });
    expect(await values()).toEqual([null, null]);
  }, 60_000);
});

describe('the window of a standard user', () => {
  // guards: helper-and-window
  it('fixes and undoes this PC through the helper, as confirmed by Wine’s regedit', async () => {
    const { page, problems, close } = await openPageInWine(lab.service);
    const heading = (text: RegExp): Promise<void> =>
      page.getByRole('heading', { level: 1 }).filter({ hasText: text }).waitFor();
    const isShown = (): Promise<void> =>
      page.getByRole('heading', { level: 2, name: /^\d+ settings turn TLS\s1\.2 on$/ }).waitFor();
    const main = page.locator('.actionbar .btn--primary');
    const press = (name: string): Promise<void> => page.getByRole('button', { name }).click();
    try {
      await press('Show me each step');
      await page.getByRole('heading', { name: 'What was found on this PC' }).waitFor();
      await main.click();
      await isShown();
      await page.getByText('Windows will ask for permission').waitFor();
      expect(await values()).toEqual([null, null]);
      await main.click();
      await press('Continue anyway'); // others can write to the program's folder
      await heading(/(Fixed\. Close Outlook|.* with one limit)/);
      expect(await values()).toEqual(['00080000', '00080000']);
      await page.screenshot({ path: join(ROOT, 'out/screens/guided-in-wine.png') });
      await press('Undo');
      await press('Continue anyway');
      await page.getByRole('heading', { name: /^Undone/ }).waitFor();
      expect(await values()).toEqual([null, null]);

      // another program writes between the preview and the change
      await main.click();
      await isShown();
      const key = longName(refOf(WINHTTP, 'wow64'));
      await lab.put(key, '"DefaultSecureProtocols"=dword:000000a0');
      await main.click();
      await page.getByRole('heading', { name: /^The settings changed in the meantime/ }).waitFor();
      expect(await values()).toEqual([null, 'a0000000']);
      await press('Check again');
      await isShown();
      expect(problems).toEqual([]);
      await lab.put(key, '"DefaultSecureProtocols"=-');
    } finally {
      await close();
    }
  }, 150_000);
});

describe('watchRegistryKeys', () => {
  it('reports a change by another program, also of a key that doesn’t exist yet, and then the next one', async () => {
    const { path } = setting('schannel.tls-1.2.client.enabled');
    const keys = [
      { key: refOf(WINHTTP, 'native'), subtree: false },
      { key: { hive: 'HKLM', view: 'native', path } as const, subtree: true },
    ];
    expect(await lab.service.watch(keys)).toEqual({ ok: true });
    await lab.put(longName(refOf(WINHTTP, 'native')), '"DefaultSecureProtocols"=dword:00000a00');
    const first = await lab.service.changes(1);
    await lab.put(`HKEY_LOCAL_MACHINE\\${path}`, '"Enabled"=dword:00000001');
    expect(await lab.service.changes(first + 1)).toBeGreaterThan(first);
  }, 30_000);
});
