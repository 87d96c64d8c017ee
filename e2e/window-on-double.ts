import { join } from 'node:path';
import type { Page } from 'playwright/test';
import type { Prober } from '../electron/ports.ts';
import { openWindowPc } from '../electron/services/pc/window-pc.ts';
import { SAMPLES, test } from './fixtures.ts';
import { expect } from 'playwright/test';
import { openInChromium } from './shells/chromium-bridge.ts';
import { copySample } from './shells/sample-copy.ts';

/** A test double of Windows that records the hosts it was asked about. */
export interface DoubleOfWindows extends Prober {
  readonly hosts: string[];
  /** Programs that run there, which a test may close. */
  readonly programs?: string[];
}

/** Tests the window as on a real PC: a copy of a sample, with a test double of the Windows that is queried. */
export const windowOnDouble = (windows: DoubleOfWindows, sample = 'windows-7-updated') =>
  test.extend<{ windows: DoubleOfWindows; page: Page }>({
    windows: [windows, { option: true }],
    page: async ({ context, windows: prober, language }, use) => {
      const pc = await copySample(join(SAMPLES, sample));
      const opened = await openWindowPc({ registry: pc.folder }, null);
      if (!opened.ok) throw new Error(opened.code);
      const problems: string[] = [];
      const page = await openInChromium(context, {
        opened: {
          pc: { ...opened.value.pc, prober, readingPrograms: () => Promise.resolve([...(prober.programs ?? [])]) },
          context: { ...opened.value.context, pcName: 'DESK', sample: null },
        },
        language,
        log: (event, details) => problems.push(`${event}: ${details}`),
      });
      await use(page);
      await page.close();
      await opened.value.pc.driver.close();
      await pc.remove();
      expect(problems).toEqual([]);
    },
  });
