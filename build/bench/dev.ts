import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright';
import { CHECKOUT, SHELL_ORIGIN } from '../../e2e/shells/chromium-bridge.ts';
import { createDevelopmentResponder } from '../../e2e/shells/dev/responder.ts';
import type * as Serving from '../../e2e/shells/dev/serve-copy.mjs';
import type { Rows } from './stats.ts';
import { openPage } from './window.ts';

const ROUNDS = 15;
const MARK = 'className="skip"';

/** Milliseconds from a component being saved until its change is shown in the window. */
async function change(page: Page, component: string, text: string, round: number): Promise<number> {
  const start = performance.now();
  await writeFile(component, text.replace(MARK, `${MARK} data-round="${round}"`));
  await page.locator(`[data-round="${round}"]`).waitFor({ state: 'attached' });
  return performance.now() - start;
}

/** The development loop, on a copy of the page's sources: `npm run dev` without its window. */
export async function dev(): Promise<Rows> {
  // Vite can't be in the bundle that measures.
  const file = pathToFileURL(join(CHECKOUT, 'e2e/shells/dev/serve-copy.mjs')).href;
  const { serveCopy } = (await import(file)) as typeof Serving;
  const server = await serveCopy('bench');
  const component = join(server.page, 'app.tsx');
  const { page, close } = await openPage({ respond: createDevelopmentResponder(server, SHELL_ORIGIN) });
  try {
    const text = await readFile(component, 'utf8');
    if (!text.includes(MARK)) throw new Error(`${component} has no ${MARK}`);
    const figures: number[] = [];
    for (let round = 0; round < ROUNDS; round++) figures.push(await change(page, component, text, round));
    return { change: { figures } };
  } finally {
    await close();
    await server.close();
  }
}
