// Started by `npm run dev`, and again whenever its code changes: the window's services, and the page in a browser that
// stays open.
import { chromium } from 'playwright';
import { openWindowPc } from '../../../electron/services/pc/window-pc.ts';
import { languageFor } from '../../../shared/text/languages.ts';
import { openInChromium, SHELL_ORIGIN } from '../chromium-bridge.ts';
import { createDevelopmentResponder } from './responder.ts';
import { readDevelopmentOptions } from './options.ts';

async function open(): Promise<void> {
  const { page, browser: address, registry, language } = readDevelopmentOptions(process.env);
  const opened = await openWindowPc({ registry }, null);
  if (!opened.ok) throw new Error(`${opened.code}: ${JSON.stringify(opened.details)}`);
  const browser = await chromium.connectOverCDP(address);
  const [context] = browser.contexts();
  if (context === undefined) throw new Error('the browser has no window');
  const log = (event: string, details: string): void => console.error(`${event}: ${details}`);
  await openInChromium(context, {
    opened: opened.value,
    language: languageFor(language),
    log,
    follow: true,
    respond: createDevelopmentResponder(page, SHELL_ORIGIN),
  });
  console.log('The window shows this code.');
}

void open().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
