import { isOld, SEEN_PROTOCOLS, type SeenProtocol } from './protocols.ts';
import type { Findings, OldUse } from './reader.ts';
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
} from './usage.ts';

/** The most letters that are kept of a client, a program or a site. */
const MOST_LETTERS = 300;

interface Counts {
  count: number;
  first: string | null;
  last: string | null;
}

interface LimitCounts {
  count: number;
  readonly sources: string[];
}

/** Counts what readers find in many files, in memory with a bound. */
export interface UsageTally {
  /** The findings of one file, by its name. */
  from(source: string): Findings;
  /** What couldn't be read: a record by its line, or a file as a whole. */
  refuse(source: string, line: number | null, why: UnreadReason): void;
  fileRead(bytes: number): void;
  /** Whether nothing was read and nothing was refused. */
  isEmpty(): boolean;
  result(stopped: boolean): Usage;
}

const cut = (text: string | null): string | null =>
  text !== null && text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS - 1)}…` : text;

function widen(counts: Counts, { count, at }: Pick<OldUse, 'count' | 'at'>): void {
  counts.count += count;
  if (at === null) return;
  if (counts.first === null || at < counts.first) counts.first = at;
  if (counts.last === null || at > counts.last) counts.last = at;
}

const emptyCounts = (): Counts => ({ count: 0, first: null, last: null });

const EVERY_LOG: readonly LimitId[] = ['refused-handshakes', 'other-services'];

/** Most first; among equals by their texts, so that the same logs always give the same order. */
function byCount([one, a]: readonly [string, UsageRow], [other, b]: readonly [string, UsageRow]): number {
  return b.count - a.count || (one < other ? -1 : 1);
}

export function createUsageTally(mostRows = MOST_ROWS): UsageTally {
  const totals = new Map<SeenProtocol, number>();
  const rows = new Map<string, { readonly use: Omit<UsageRow, keyof Counts>; readonly counts: Counts }>();
  const rest = emptyCounts();
  const limits = new Map<LimitId, LimitCounts>();
  const unread: Unread[] = [];
  let unreadMore = 0;
  let period: Period | null = null;
  let files = 0;
  let bytes = 0;

  const add = (protocol: SeenProtocol, count: number): void =>
    void totals.set(protocol, (totals.get(protocol) ?? 0) + count);
  const refuse = (source: string, line: number | null, why: UnreadReason): void => {
    if (unread.length < MOST_NAMED) unread.push({ source, line, why });
    else unreadMore++;
  };
  const covers = (at: string | null): void => {
    if (at === null) return;
    if (period === null) period = { first: at, last: at };
    else if (at < period.first) period = { ...period, first: at };
    else if (at > period.last) period = { ...period, last: at };
  };
  const old = (found: OldUse): void => {
    const { protocol, side } = found;
    if (!isOld(protocol)) throw new Error(`${protocol} isn't old`);
    add(protocol, found.count);
    covers(found.at);
    const [client, agent, site] = [cut(found.client), cut(found.agent), cut(found.site)];
    const key = JSON.stringify([protocol, side, client, agent, site]);
    const row = rows.get(key);
    if (row !== undefined) {
      widen(row.counts, found);
    } else if (rows.size >= mostRows) {
      widen(rest, found);
    } else {
      const counts = emptyCounts();
      widen(counts, found);
      rows.set(key, { use: { protocol, client, agent, site, side }, counts });
    }
  };

  return {
    from: (source) => ({
      newer: add,
      old,
      covers,
      limit(id, count = 1) {
        const known = limits.get(id) ?? { count: 0, sources: [] };
        known.count += count;
        if (known.sources.length < MOST_NAMED && known.sources.at(-1) !== source) known.sources.push(source);
        limits.set(id, known);
      },
    }),
    refuse,
    fileRead(size) {
      files++;
      bytes += size;
    },
    isEmpty: () => files === 0 && unread.length === 0,
    result: (stopped) => ({
      schema: 1,
      totals: Object.fromEntries(
        SEEN_PROTOCOLS.flatMap((protocol) => {
          const count = totals.get(protocol);
          return count === undefined ? [] : [[protocol, count]];
        }),
      ),
      by: [...rows]
        .map(([key, { use, counts }]) => {
          const { side, ...who } = use;
          return [key, { ...who, ...counts, side }] as const;
        })
        .sort(byCount)
        .map(([, row]) => row),
      rest: rest.count === 0 ? null : rest,
      covers: period,
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
