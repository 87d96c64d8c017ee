import { addWeek, NO_COUNTS, periodOf, sumOf, type Counted, type Counts, type Who } from './counted.ts';
import { SEEN_PROTOCOLS, type SeenProtocol } from './protocols.ts';
import {
  LIMIT_IDS,
  MOST_NAMED,
  MOST_ROWS,
  type Limit,
  type LimitId,
  type Period,
  type Unread,
  type UnreadReason,
  type Usage,
  type UsageRow,
  type UsedInWeek,
} from './usage.ts';

export type UsageTally = ReturnType<typeof createUsageTally>;

const EVERY_LOG: readonly LimitId[] = ['refused-handshakes', 'other-services'];

/** Compares by count, highest first; equal ones by their texts, so that the order is stable. */
function byCount([one, a]: readonly [string, UsageRow], [other, b]: readonly [string, UsageRow]): number {
  return b.count - a.count || (one < other ? -1 : 1);
}

export function createUsageTally(mostRows = MOST_ROWS) {
  const totals = new Map<SeenProtocol, number>();
  const rows = new Map<string, Who & Counts>();
  let rest = NO_COUNTS;
  const weeks = new Map<string, UsedInWeek>();
  const limits = new Map<LimitId, { count: number; readonly sources: string[] }>();
  const unread: Unread[] = [];
  let unreadMore = 0;
  let period: Period | null = null;
  let files = 0;
  let bytes = 0;

  const name = (one: Unread): void => {
    if (unread.length < MOST_NAMED) unread.push(one);
    else unreadMore++;
  };

  return {
    add(source: string, counted: Counted): void {
      for (const [protocol, count] of counted.totals) totals.set(protocol, (totals.get(protocol) ?? 0) + count);
      for (const [key, row] of counted.rows) {
        const known = rows.get(key);
        if (known === undefined && rows.size >= mostRows) rest = sumOf(rest, row);
        else rows.set(key, { ...row, ...sumOf(known ?? NO_COUNTS, row) });
      }
      period = periodOf(period, counted.covers);
      for (const used of counted.weeks.values()) addWeek(weeks, used);
      for (const [id, count] of counted.limits) {
        const known = limits.get(id) ?? { count: 0, sources: [] };
        known.count += count;
        if (known.sources.length < MOST_NAMED && known.sources.at(-1) !== source) known.sources.push(source);
        limits.set(id, known);
      }
      for (const one of counted.unread) name({ source, ...one });
      unreadMore += counted.unreadMore;
    },
    refuse: (source: string, why: UnreadReason): void => name({ source, line: null, why }),
    fileRead(size: number): void {
      files++;
      bytes += size;
    },
    /** True if nothing was read and nothing was rejected. */
    isEmpty: (): boolean => files === 0 && unread.length === 0,
    result: (stopped: boolean): Usage => ({
      schema: 1,
      totals: Object.fromEntries(
        SEEN_PROTOCOLS.flatMap((protocol) => {
          const count = totals.get(protocol);
          return count === undefined ? [] : [[protocol, count]];
        }),
      ),
      by: [...rows]
        .map(([key, { side, count, first, last, ...who }]) => [key, { ...who, count, first, last, side }] as const)
        .sort(byCount)
        .map(([, row]) => row),
      rest: rest.count === 0 ? null : rest,
      covers: period,
      weeks: [...weeks].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, used]) => used),
      read: { files, bytes },
      limits: LIMIT_IDS.flatMap((id): readonly Limit[] => {
        if (EVERY_LOG.includes(id)) return [{ id, count: null, sources: [] }];
        const met = limits.get(id);
        return met === undefined ? [] : [{ id, ...met }];
      }),
      unread,
      unreadMore,
      stopped,
    }),
  };
}
