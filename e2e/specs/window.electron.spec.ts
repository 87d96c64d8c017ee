import { join } from 'node:path';
import { _electron, type Page } from 'playwright';
import { expect, test } from 'playwright/test';
import { CHECKOUT } from '../shells/chromium-bridge.ts';
import { electronBinary } from '../../build/electron-binary.mjs';
import { PACKED_VARIABLE } from '../shells/packed.ts';
import { copySample } from '../shells/sample-copy.ts';

/** What to start: the packed program for tests if one is named, else Electron on the checkout. */
function whatToStart(): { readonly executablePath: string; readonly leading: readonly string[] } {
  const packed = process.env[PACKED_VARIABLE];
  if (packed !== undefined) return { executablePath: packed, leading: [] };
  const executablePath = electronBinary(CHECKOUT);
  if (executablePath === null) throw new Error('the binary of Electron is not there');
  return { executablePath, leading: [CHECKOUT] };
}

/** Opens the window, and keeps a picture of how it was left. */
async function inWindow(name: string, args: readonly string[], walk: (page: Page) => Promise<void>): Promise<void> {
  const { executablePath, leading } = whatToStart();
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const app = await _electron.launch({ executablePath, args: [...sandbox, ...leading, '--lang=en', ...args] });
  try {
    const page = await app.firstWindow();
    try {
      await walk(page);
    } finally {
      await page.screenshot({ path: join(CHECKOUT, `out/test-results/window-${name}.png`) });
    }
  } finally {
    await app.close();
  }
}

test('the real window repairs a sample PC and undoes it', async () => {
  const pc = await copySample(join(CHECKOUT, 'electron/samples/windows-7-updated'));
  try {
    await inWindow('sample', ['--registry', pc.folder], async (page) => {
      await page.getByRole('button', { name: 'Fix the sample PC' }).click();
      await expect(page.getByRole('heading', { level: 1, name: 'TLS 1.2 is on, with one limit' })).toBeVisible();
      await page.getByRole('button', { name: 'Undo' }).click();
      await expect(page.getByRole('heading', { name: 'Undone: 4 settings restored exactly' })).toBeVisible();
    });
  } finally {
    await pc.remove();
  }
});

// Elsewhere there is no registry to read.
if (process.platform === 'win32')
  test('the real window reads this PC, and says when it did', async () => {
    await inWindow('this-pc', [], async (page) => {
      await expect(page.getByText(/^Checked at/)).toBeVisible({ timeout: 20_000 });
    });
  });
