import type { SeenProtocol } from './protocols.ts';
import type { Findings, OldUse } from './reader.ts';
import {
  MOST_NAMED,
  MOST_WEEKS,
  type LimitId,
  type Period,
  type Unread,
  type UnreadReason,
  type UsageRow,
  type UsedInWeek,
} from './usage.ts';

const DAY_MS = 86_400_000;
export const WEEK_MS = 7 * DAY_MS;

/** A day that is a Monday. */
const A_MONDAY = Date.UTC(1970, 0, 5);

/** The Monday of a moment’s week in UTC, such as `2026-11-23`; null for what is no moment. */
export function mondayOf(moment: string): string | null {
  const time = Date.parse(moment);
  if (Number.isNaN(time)) return null;
  const monday = A_MONDAY + Math.floor((time - A_MONDAY) / WEEK_MS) * WEEK_MS;
  return new Date(monday).toISOString().slice(0, 10);
}

const MOST_LETTERS = 300;

export interface Counts {
  readonly count: number;
  readonly first: string | null;
  readonly last: string | null;
}

export type Who = Omit<UsageRow, keyof Counts>;

const nothingYet = () => ({
  totals: new Map<SeenProtocol, number>(),
  /** By connection, in order of appearance. */
  rows: new Map<string, Who & Counts>(),
  covers: null as Period | null,
  weeks: new Map<string, UsedInWeek>(),
  limits: new Map<LimitId, number>(),
  /** The first unreadable records, at most `MOST_NAMED`, and the number of others. */
  unread: [] as Omit<Unread, 'source'>[],
  unreadMore: 0,
});

export type Counted = Readonly<ReturnType<typeof nothingYet>>;

export const NO_COUNTS: Counts = { count: 0, first: null, last: null };

const earlier = (one: string | null, other: string | null): string | null =>
  one === null || (other !== null && other < one) ? other : one;
const later = (one: string | null, other: string | null): string | null =>
  one === null || (other !== null && other > one) ? other : one;

export const sumOf = (one: Counts, other: Counts): Counts => ({
  count: one.count + other.count,
  first: earlier(one.first, other.first),
  last: later(one.last, other.last),
});

export function periodOf(one: Period | null, other: Period | null): Period | null {
  if (one === null || other === null) return one ?? other;
  return {
    first: other.first < one.first ? other.first : one.first,
    last: other.last > one.last ? other.last : one.last,
  };
}

/** Adds what was used in a week to what is known of it; a bound for logs whose records have any moment. */
export function addWeek(weeks: Map<string, UsedInWeek>, used: UsedInWeek): void {
  const key = `${used.week} ${used.protocol} ${used.side}`;
  const known = weeks.get(key);
  if (known === undefined && weeks.size >= MOST_WEEKS) return;
  weeks.set(key, { ...used, count: used.count + (known?.count ?? 0) });
}

const cut = (text: string | null): string | null =>
  text !== null && text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS - 1)}…` : text;

export function createCounter() {
  let so = nothingYet();

  const newer = (protocol: SeenProtocol, count: number): void =>
    void so.totals.set(protocol, (so.totals.get(protocol) ?? 0) + count);
  const covers = (at: string | null): void => {
    if (at !== null) so.covers = periodOf(so.covers, { first: at, last: at });
  };
  const old = ({ protocol, side, count, at, ...found }: OldUse): void => {
    newer(protocol, count);
    covers(at);
    const who = { protocol, side, client: cut(found.client), agent: cut(found.agent), site: cut(found.site) };
    const key = JSON.stringify(Object.values(who));
    so.rows.set(key, { ...who, ...sumOf(so.rows.get(key) ?? NO_COUNTS, { count, first: at, last: at }) });
    const week = at === null ? null : mondayOf(at);
    if (week !== null) addWeek(so.weeks, { week, protocol, side, count });
  };
  const findings: Findings = {
    newer,
    old,
    covers,
    limit: (id, count = 1) => void so.limits.set(id, (so.limits.get(id) ?? 0) + count),
  };
  return {
    findings,
    /** Reports a record that couldn't be read. */
    refuse(line: number | null, why: UnreadReason): void {
      if (so.unread.length < MOST_NAMED) so.unread.push({ line, why });
      else so.unreadMore++;
    },
    /** Returns what was counted since the last call. */
    take(): Counted {
      const taken = so;
      so = nothingYet();
      return taken;
    },
  };
}
