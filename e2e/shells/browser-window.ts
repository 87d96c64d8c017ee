import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext } from 'playwright';
import { CHROMIUM_ARGUMENTS, findChromium, findHeadless } from './chromium.ts';
import { WINDOW_SIZE } from './chromium-bridge.ts';

/** A browser with a profile of its own, which is gone afterwards. */
export interface BrowserWindow {
  readonly context: BrowserContext;
  readonly close: () => Promise<void>;
}

/** Opens an ordinary browser window without an address bar, or a headless one; null if there is no browser to open. */
export async function openBrowserWindow(
  isHeaded: boolean,
  more: readonly string[] = [],
): Promise<BrowserWindow | null> {
  const executablePath = isHeaded ? findChromium() : findHeadless();
  if (executablePath === null) return null;
  const profile = await mkdtemp(join(tmpdir(), 'tls-remedy-profile-'));
  const { width, height } = WINDOW_SIZE;
  const headed = ['--app=about:blank', `--window-size=${width},${height + 40}`];
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: !isHeaded,
    viewport: isHeaded ? null : WINDOW_SIZE,
    args: [...CHROMIUM_ARGUMENTS, ...(isHeaded ? headed : []), ...more],
  });
  return {
    context,
    close: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
