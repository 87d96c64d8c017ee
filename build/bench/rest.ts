import { setTimeout as wait } from 'node:timers/promises';
import type { Rows } from './stats.ts';
import { EMPTY_PAGE, openPage, PAGE, type OpenedPage } from './window.ts';
import { inWineShell } from './wine.ts';

/** The measured time itself; nothing is waited for. */
const REST_MS = 30_000;
const SETTLE_MS = 2_000;
/** The processor's time is counted in these: an empty page may have none. */
const TICK_MS = 10;

/** What a browser with one page costs while nothing happens: processor ms of all processes, and MB of its heap. */
async function resting({ browser, page }: OpenedPage) {
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

/** Memory and processor time while nothing happens. All four rest at the same time, next to each other. */
export function rest(): Promise<Rows> {
  return inWineShell(async ({ measure }) => {
    const [ours, other] = [await openPage({ page: PAGE }), await openPage({ page: EMPTY_PAGE })];
    const inWine = Promise.all([measure('rest-program'), measure('rest-empty')]);
    const [[program, bare], page, emptyPage] = await Promise.all([inWine, resting(ours), resting(other)]);
    await Promise.all([ours.close(), other.close()]);
    return {
      'program-cpu': { figures: program['cpu']?.figures ?? [] },
      'program-memory': { figures: program['memory']?.figures ?? [], than: bare['memory']?.figures ?? [] },
      'page-cpu': { figures: [page.cpu], than: [Math.max(emptyPage.cpu, TICK_MS)] },
      'page-heap': { figures: [page.heap] },
    };
  });
}
