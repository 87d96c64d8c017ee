import type { Page } from 'playwright/test';
import type { UndoTasks } from '../electron/ports.ts';
import type { AskedPort, PortReport } from '../shared/proof/port.ts';
import { PROTOCOLS } from '../shared/tls/protocols.ts';
import { expect, openSample, test } from './fixtures.ts';
import { openInChromium } from './shells/chromium-bridge.ts';

/**
 * A window that treats its PC as a real server, with test doubles of Task Scheduler, the logs dialog, and ports: a port
 * first accepts TLS 1.0 and 1.2, and only 1.2 when tested again, unless it speaks SMTP.
 */
export interface RetireWindow {
  readonly page: Page;
  /** When each journal entry will be undone, by its id. */
  readonly tasks: ReadonlyMap<number, Date>;
  /** The next result of the dialog. */
  readonly pick: (paths: readonly string[]) => void;
  /** A folder of the test's own. */
  readonly folder: string;
}

/** The start of both clocks. */
const BEGIN = '2026-11-24T14:31:00.000Z';

export const retireTest = test.extend<{ retireWindow: RetireWindow }>({
  retireWindow: async ({ context, language }, use) => {
    const { copy, opened, close } = await openSample('server-2016-clean');
    const tasks = new Map<number, Date>();
    const undoTasks: UndoTasks = {
      make: (id, at) => Promise.resolve((tasks.set(id, at), { ok: true, value: null })),
      remove: (id) => Promise.resolve(void tasks.delete(id)),
    };
    const asked = new Set<number>();
    const askPort = ({ port, starttls }: AskedPort): Promise<PortReport> => {
      const isFollowing = starttls || !asked.has(port);
      asked.add(port);
      const protocols = PROTOCOLS.map(({ protocol }) => ({
        ...{ protocol, cipherSuite: null, alert: null },
        result:
          protocol === 'TLS 1.2' || (isFollowing && protocol === 'TLS 1.0') ? ('taken' as const) : ('refused' as const),
      }));
      return Promise.resolve({ port, starttls, address: '127.0.0.1', state: 'asked', protocols });
    };
    let picked: readonly string[] = [];
    const problems: string[] = [];
    await context.clock.install({ time: BEGIN });
    const page = await openInChromium(context, {
      opened: {
        pc: { ...opened.pc, undoTasks, askPort, clock: { now: () => new Date(BEGIN) } },
        context: { ...opened.context, pcName: 'MAIL-02', sample: null },
      },
      language,
      logs: () => Promise.resolve(picked),
      log: (event, details) => problems.push(`${event}: ${details}`),
    });
    await use({ page, tasks, pick: (paths) => (picked = paths), folder: copy.folder });
    await page.close();
    await close();
    expect(problems).toEqual([]);
  },
});
