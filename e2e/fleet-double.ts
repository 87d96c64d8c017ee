import type { Page } from 'playwright/test';
import type { Dispatch } from '../electron/ipc/dispatcher.ts';
import { groupOf, noCounts } from '../shared/fleet/groups.ts';
import type { ListedPc } from '../shared/fleet/listed.ts';
import type { FleetState } from '../shared/ipc/fleet.ts';
import { FLEET_CHUNK } from '../shared/ipc/names.ts';
import { succeed } from '../shared/result.ts';
import { expect, openSample, test } from './fixtures.ts';
import { openInChromium } from './shells/chromium-bridge.ts';

const VERDICTS = ['no-change-needed', 'fix-available', 'cannot-be-fixed-here', 'undetermined', 'unreadable'] as const;

/** Returns PCs like those of a large office, the same each time. */
const inventedRows = (count: number): readonly ListedPc[] =>
  Array.from({ length: count }, (_, place): ListedPc => {
    const verdict = VERDICTS[(place * 7) % VERDICTS.length] ?? 'fix-available';
    const isUnreadable = verdict === 'unreadable';
    const isGood = verdict === 'no-change-needed';
    return {
      pc: `DESK-${String((place * 7919) % count)}`,
      source: `all.ndjson:${String(place + 1)}`,
      release: isUnreadable ? null : place % 3 === 0 ? 'windows-11' : 'windows-7',
      build: isUnreadable ? null : 7601,
      verdict,
      readiness: isUnreadable ? null : isGood ? 'likely' : 'no',
      kind: isUnreadable || isGood ? null : 'fix',
      rung: isUnreadable || isGood ? null : place % 2 === 0 ? 'winhttp-value' : 'update',
      code: isUnreadable ? 'not-json' : isGood ? null : place % 2 === 0 ? 'missing-in-wow64' : 'update-missing',
      kbs: [],
      checkedAt: isUnreadable ? null : new Date(Date.UTC(2026, 10, 20) + place * 60_000).toISOString(),
      originKind: null,
      originLevel: null,
    };
  });

/** Replaces the program for Fleet: a folder with this many PCs. Reading lasts until `done` or cancelled. */
interface FleetDouble {
  readonly page: Page;
  readonly done: () => void;
}

function double(rows: readonly ListedPc[]): {
  readonly wrap: (dispatch: Dispatch) => Dispatch;
  readonly done: () => void;
} {
  const counts = noCounts();
  for (const row of rows) counts[groupOf(row)]++;
  const folder = '\\\\files01\\tls\\2026-11';
  let isReading = false;
  let end: (isCut: boolean) => void = () => undefined;
  const state = (now: FleetState['now']): FleetState => ({
    now,
    before: null,
    reading: isReading ? { part: 'now', folder, files: rows.length, of: rows.length * 2, counts } : null,
  });
  const read = async (): Promise<unknown> => {
    isReading = true;
    const isCut = await new Promise<boolean>((ended) => (end = ended));
    isReading = false;
    return succeed(state({ id: 1, folder, counts, listed: rows.length, isCut }));
  };
  return {
    done: () => end(false),
    wrap: (dispatch) => async (sender, channel, payload) => {
      if (channel === 'fleet') return succeed(state(null));
      if (channel === 'read-fleet') return read();
      if (channel === 'cancel-fleet') {
        end(true);
        return succeed({});
      }
      if (channel !== 'fleet-rows') return dispatch(sender, channel, payload);
      const { from } = payload as { readonly from: number };
      return succeed({ rows: rows.slice(from, from + FLEET_CHUNK) });
    },
  };
}

/** Tests Fleet over a test double of the reading program. */
export const fleetOnDouble = (count: number) =>
  test.extend<{ fleet: FleetDouble }>({
    fleet: async ({ context, language }, use) => {
      const { opened, close } = await openSample('windows-7-updated');
      const problems: string[] = [];
      const { wrap, done } = double(inventedRows(count));
      const log = (event: string, details: string): void => void problems.push(`${event}: ${details}`);
      const page = await openInChromium(context, { opened, language, log, wrap });
      await use({ page, done });
      await page.close();
      await close();
      expect(problems).toEqual([]);
    },
  });
