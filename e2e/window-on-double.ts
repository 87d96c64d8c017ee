import type { Page } from 'playwright/test';
import type { Prober } from '../electron/ports.ts';
import { expect, openSample, test } from './fixtures.ts';
import { openInChromium } from './shells/chromium-bridge.ts';

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
      const { opened, close } = await openSample(sample);
      const problems: string[] = [];
      const page = await openInChromium(context, {
        opened: {
          pc: { ...opened.pc, prober, readingPrograms: () => Promise.resolve([...(prober.programs ?? [])]) },
          context: { ...opened.context, pcName: 'DESK', sample: null },
        },
        language,
        log: (event, details) => problems.push(`${event}: ${details}`),
      });
      await use(page);
      await page.close();
      await close();
      expect(problems).toEqual([]);
    },
  });
