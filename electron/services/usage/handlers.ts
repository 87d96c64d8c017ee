import { basename } from 'node:path';
import type { UsageReading } from '../../../shared/ipc/retire-channels.ts';
import { MOST_SHOWN } from '../../../shared/ipc/names.ts';
import { succeed, type Result } from '../../../shared/result.ts';
import type { Usage } from '../../../shared/usage/usage.ts';
import type { Clock } from '../../ports.ts';

/** A few times a second is what somebody sees. */
const SHOWN_EVERY_MS = 200;

/** The logs that the window was given, and what they say. */
export interface UsageReadings {
  /** Reads these beside those before, all of them anew; while a reading is under way, its result is what is given. */
  readonly add: (paths: readonly string[]) => Promise<Result<UsageReading>>;
  readonly progress: () => UsageReading;
  /** All that was read, for the plan; null where nothing was. */
  readonly usage: () => Usage | null;
  /** Ends the reading; what was read so far stays, and says that it was ended. */
  readonly cancel: () => void;
  /** Drops what was read; a reading that is under way is ended. */
  readonly forget: () => Promise<UsageReading>;
}

interface Kept {
  readonly paths: readonly string[];
  readonly usage: Usage | null;
  readonly at: string | null;
}

const NOTHING: Kept = { paths: [], usage: null, at: null };

/** @param onProgress Called whenever `progress` gives something new, a few times a second. */
export function createUsageReadings(clock: Clock, onProgress: () => void): UsageReadings {
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

  return {
    add(paths) {
      const all = [...new Set([...kept.paths, ...paths])];
      if (paths.length === 0) return Promise.resolve(succeed(progress()));
      underWay ??= read(all);
      return underWay;
    },
    progress,
    usage: () => kept.usage,
    cancel: () => stop?.abort(),
    async forget() {
      stop?.abort();
      await underWay;
      kept = NOTHING;
      onProgress();
      return progress();
    },
  };
}
