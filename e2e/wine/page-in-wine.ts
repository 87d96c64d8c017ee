import { join } from 'node:path';
import { expect } from 'vitest';
import { chromium, type Page } from 'playwright';
import { ROOT } from '../../build/setup.mjs';
import { openWindowPc } from '../../electron/services/pc/window-pc.ts';
import { CHROMIUM_ARGUMENTS, findHeadless } from '../shells/chromium.ts';
import { openInChromium, SHELL_ORIGIN, WINDOW_SIZE } from '../shells/chromium-bridge.ts';
import type { RunningService } from './service-client.ts';

export interface PageInWine {
  readonly page: Page;
  /** Problems reported by the page or the program, in order; a test expects none. */
  readonly problems: string[];
  readonly close: () => Promise<void>;
}

/** Opens the window's page in Chromium over the service that runs in Wine. */
export async function openPageInWine(service: RunningService): Promise<PageInWine> {
  expect(await service.openWindow(SHELL_ORIGIN)).toEqual({ ok: true });
  // the shell needs a PC of its own; every message goes to the one in Wine
  const unused = await openWindowPc({ registry: join(ROOT, 'electron/samples/windows-11-clean') }, null);
  if (!unused.ok) throw new Error(unused.code);
  const problems: string[] = [];
  const browser = await chromium.launch({ executablePath: findHeadless() ?? '', args: [...CHROMIUM_ARGUMENTS] });
  const context = await browser.newContext({ viewport: WINDOW_SIZE });
  context.on('console', (message) => problems.push(message.text()));
  context.on('weberror', (error) => problems.push(error.error().message));
  const page = await openInChromium(context, {
    opened: unused.value,
    language: 'en',
    log: (event, details) => problems.push(`${event}: ${details}`),
    wrap: () => (sender, channel, payload) => service.dispatch(sender, channel, payload),
  });
  return { page, problems, close: () => browser.close() };
}
