import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { openWindowPc } from '../../electron/services/pc/window-pc.ts';
import { CHECKOUT, openInChromium, SHELL_ORIGIN } from '../shells/chromium-bridge.ts';
import { createDevelopmentResponder } from '../shells/dev/responder.ts';
import { serveCopy } from '../shells/dev/serve-copy.mjs';

test('shows a changed component without loading the window again', async ({ context }) => {
  test.setTimeout(120_000);
  const server = await serveCopy('spec');
  try {
    const opened = await openWindowPc({ registry: join(CHECKOUT, 'electron/samples/windows-7-half-fixed') }, null);
    if (!opened.ok) throw new Error(opened.code);
    const problems: string[] = [];
    const page = await openInChromium(context, {
      opened: opened.value,
      language: 'en',
      log: (event, details) => problems.push(`${event}: ${details}`),
      respond: createDevelopmentResponder(server, SHELL_ORIGIN),
    });
    // Every module is a request of its own, and the first time packages are prepared too.
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Microsoft\s365/, { timeout: 60_000 });
    await page.waitForLoadState('networkidle'); // Vite loads the page again where it finds a package late
    await page.evaluate(() => Object.assign(window, { wasHereBefore: true }));

    const component = join(server.page, 'app.tsx');
    const text = await readFile(component, 'utf8');
    expect(text).toContain('className="skip"');
    await writeFile(component, text.replace('className="skip"', 'className="skip" data-changed="yes"'));

    await expect(page.locator('.skip[data-changed="yes"]')).toBeAttached();
    expect(await page.evaluate(() => 'wasHereBefore' in window)).toBe(true);
    expect(problems).toEqual([]);
  } finally {
    await context.unrouteAll({ behavior: 'wait' }); // the page may still ask for its later parts
    await server.close();
  }
});
