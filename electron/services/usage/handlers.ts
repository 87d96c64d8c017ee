import { basename } from 'node:path';
import type { Handlers } from '../../../shared/ipc/contract.ts';
import type { UsageReading } from '../../../shared/ipc/retire-channels.ts';
import { MOST_SHOWN } from '../../../shared/ipc/names.ts';
import { succeed, type Result } from '../../../shared/result.ts';
import type { Usage } from '../../../shared/usage/usage.ts';
import type { Clock, LogChooser } from '../../ports.ts';
import type { Drops } from '../../drops.ts';

/** A few times a second is enough for the user. */
const SHOWN_EVERY_MS = 200;

interface Kept {
  readonly paths: readonly string[];
  readonly usage: Usage | null;
  readonly at: string | null;
}

const NOTHING: Kept = { paths: [], usage: null, at: null };

/** @param onProgress Called when the channel `usage` has a new result, a few times a second. */
export function createUsageHandlers(clock: Clock, logs: LogChooser, drops: Drops, onProgress: () => void) {
  let kept = NOTHING;
  let running: UsageReading['running'] = null;
  let stop: AbortController | null = null;
  let underWay: Promise<Result<UsageReading>> | null = null;

  const progress = (): UsageReading => ({
    running,
    usage: kept.usage === null ? null : { ...kept.usage, by: kept.usage.by.slice(0, MOST_SHOWN) },
    rows: kept.usage?.by.length ?? 0,
    picked: kept.paths.map((path) => basename(path)),
    at: kept.at,
  });

  async function read(paths: readonly string[]): Promise<Result<UsageReading>> {
    const off = new AbortController();
    stop = off;
    running = { files: 0, bytes: 0, name: '' };
    let shownAt = 0;
    onProgress();
    try {
      const { readUsage } = await import('./read-usage.ts');
      const usage = await readUsage(paths, {
        stop: off.signal,
        onProgress: (now) => {
          running = { ...now, name: basename(now.name) };
          const moment = Date.now();
          if (moment - shownAt < SHOWN_EVERY_MS) return;
          shownAt = moment;
          onProgress();
        },
      });
      if (!usage.ok) return usage;
      kept = { paths, usage: usage.value, at: clock.now().toISOString() };
      running = null;
      return succeed(progress());
    } finally {
      running = null;
      stop = null;
      underWay = null;
      onProgress();
    }
  }

  const handlers: Pick<Handlers, 'read-usage' | 'usage' | 'cancel-usage' | 'forget-usage'> = {
    // includes the earlier ones, and reads all of them again; meanwhile, the page gets its progress
    async 'read-usage'({ pick }) {
      const picked = pick === 'dropped' ? await drops.take('logs') : succeed(await logs(pick));
      if (!picked.ok) return picked;
      const paths = picked.value;
      if (paths.length === 0) return succeed(progress());
      underWay ??= read([...new Set([...kept.paths, ...paths])]);
      return underWay;
    },
    usage: () => Promise.resolve(succeed(progress())),
    // keeps what was read so far, marked as cancelled
    'cancel-usage'() {
      stop?.abort();
      return Promise.resolve(succeed({}));
    },
    async 'forget-usage'() {
      stop?.abort();
      await underWay;
      kept = NOTHING;
      onProgress();
      return succeed(progress());
    },
  };
  return {
    /** All that was read, for the plan; null if nothing was. */
    usage: () => kept.usage,
    handlers,
  };
}
