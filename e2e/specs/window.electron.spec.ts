import { join } from 'node:path';
import { _electron } from 'playwright';
import { expect, test } from 'playwright/test';
import { CHECKOUT } from '../shells/chromium-bridge.ts';
import { electronBinary } from '../../build/electron-binary.mjs';
import { PACKED_VARIABLE } from '../shells/packed.ts';
import { copySample } from '../shells/sample-copy.ts';

/** What to start: the packed program of the flavour for tests where one is named, else Electron's own program on the checkout. */
function whatToStart(): { readonly executablePath: string; readonly leading: readonly string[] } {
  const packed = process.env[PACKED_VARIABLE];
  if (packed !== undefined) return { executablePath: packed, leading: [] };
  const executablePath = electronBinary(CHECKOUT);
  if (executablePath === null) throw new Error('the binary of Electron is not there');
  return { executablePath, leading: [CHECKOUT] };
}

test('the real window repairs a sample PC and undoes it', async () => {
  const { executablePath, leading } = whatToStart();
  const pc = await copySample(join(CHECKOUT, 'electron/samples/windows-7-updated'));
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const app = await _electron.launch({
    executablePath,
    args: [...sandbox, ...leading, '--lang=en', '--registry', pc.folder],
  });
  try {
    const page = await app.firstWindow();
    await page.getByRole('button', { name: 'Fix the sample PC' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'TLS 1.2 is on, with one limit' })).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(page.getByRole('heading', { name: 'Undone: 4 settings restored exactly' })).toBeVisible();
  } finally {
    await app.close();
    await pc.remove();
  }
});
