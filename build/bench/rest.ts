import { setTimeout as wait } from 'node:timers/promises';
import { join } from 'node:path';
import { CHECKOUT } from '../../e2e/shells/chromium-bridge.ts';
import type { Series } from './in-wine/names.ts';
import { type Row, makeRow } from './rows.mjs';
import { inWineShell } from './wine-shell.ts';
import { openPage, withEmptyPage, type OpenedPage } from './window.ts';

/** The measured time itself; nothing is waited for. */
const REST_MS = 30_000;
const SETTLE_MS = 2_000;

interface Resting {
  /** Processor milliseconds of all processes of the browser. */
  readonly cpu: number;
  /** The page's heap in MB, after garbage was collected. */
  readonly heap: number;
}

/** What a browser with one page costs while nothing happens. */
async function resting({ browser, page }: OpenedPage): Promise<Resting> {
  const whole = await browser.newBrowserCDPSession();
  const one = await page.context().newCDPSession(page);
  const cpuMs = async (): Promise<number> => {
    const { processInfo } = await whole.send('SystemInfo.getProcessInfo');
    return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
  };
  await one.send('HeapProfiler.collectGarbage');
  const { usedSize } = await one.send('Runtime.getHeapUsage');
  await wait(SETTLE_MS);
  const before = await cpuMs();
  await wait(REST_MS);
  return { cpu: (await cpuMs()) - before, heap: usedSize / 2 ** 20 };
}

/** Memory and processor time while nothing happens. All four rest at the same time, beside each other. */
export function rest(): Promise<readonly Row[]> {
  return withEmptyPage((empty) =>
    inWineShell('win7', async ({ measure }) => {
      const [ours, other] = [await openPage(join(CHECKOUT, 'out/app/renderer')), await openPage(empty)];
      const [program, bare, page, emptyPage] = await Promise.all([
        measure<Series>('rest-program'),
        measure<Series>('rest-empty'),
        resting(ours),
        resting(other),
      ]);
      await Promise.all([ours.close(), other.close()]);
      const node = (name: 'cpu' | 'memory') => ({ what: 'an empty Node', figures: bare[name] ?? [] });
      return [
        makeRow(
          { id: 'rest.program-cpu', what: 'processor time in 30 s, watching', shell: 'wine', unit: 'ms' },
          program['cpu'] ?? [],
        ),
        makeRow(
          { id: 'rest.program-memory', what: 'memory after a check, watching', shell: 'wine', unit: 'MB' },
          program['memory'] ?? [],
          node('memory'),
        ),
        makeRow(
          {
            id: 'rest.page-cpu',
            what: 'processor time in 30 s, of the whole browser',
            shell: 'chromium',
            unit: 'ms',
          },
          [page.cpu],
          { what: 'an empty page', figures: [emptyPage.cpu] },
        ),
        makeRow({ id: 'rest.page-heap', what: 'the page’s heap', shell: 'chromium', unit: 'MB' }, [page.heap], {
          what: 'an empty page',
          figures: [emptyPage.heap],
        }),
      ];
    }),
  );
}
