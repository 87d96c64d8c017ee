import { isCutOff } from '../remediation/retire/evidence.ts';
import type { Retirement } from '../remediation/retire/retirement.ts';
import type { SeenProtocol } from '../usage/protocols.ts';
import type { Usage, UsedInWeek } from '../usage/usage.ts';
import { mondayOf, WEEK_MS } from '../usage/counted.ts';

/** The fewest weeks that say something about time, and the most that are shown. */
const FEWEST = 3;
const MOST = 12;

interface Seen {
  readonly at: string;
  readonly kind: number;
  readonly count: number;
}

export interface Week {
  /** Its Monday, such as `2026-11-23`. */
  readonly start: string;
  readonly counts: readonly number[];
}

/** Each week from the first to the last, the last twelve if there are more; null if it isn’t about three weeks. */
export function weeksOf(seen: Iterable<Seen>, kinds: number): readonly Week[] | null {
  const byMonday = new Map<number, number[]>();
  const nothing = (): number[] => Array.from({ length: kinds }, () => 0);
  for (const { at, kind, count } of seen) {
    const day = mondayOf(at);
    if (day === null) continue;
    const monday = Date.parse(day);
    const counts = byMonday.get(monday) ?? nothing();
    counts[kind] = (counts[kind] ?? 0) + count;
    byMonday.set(monday, counts);
  }
  const mondays = [...byMonday.keys()].sort((a, b) => a - b);
  const [earliest, last] = [mondays[0], mondays.at(-1)];
  if (earliest === undefined || last === undefined) return null;
  const first = Math.max(earliest, last - (MOST - 1) * WEEK_MS);
  const length = (last - first) / WEEK_MS + 1;
  if (length < FEWEST) return null;
  return Array.from({ length }, (_, place) => {
    const monday = first + place * WEEK_MS;
    return { start: new Date(monday).toISOString().slice(0, 10), counts: byMonday.get(monday) ?? nothing() };
  });
}

/** Connections with old protocols by week, over all that the logs cover: of each of these, others as the first. */
export function oldByWeek(
  { weeks, covers }: Usage,
  kinds: readonly SeenProtocol[],
  isWanted: (one: UsedInWeek) => boolean = () => true,
): readonly Week[] | null {
  const used = weeks.filter(isWanted);
  if (used.length === 0) return null;
  const ends = covers === null ? [] : [covers.first, covers.last];
  return weeksOf(
    [
      ...used.map(({ week, protocol, count }) => ({ at: week, kind: Math.max(0, kinds.indexOf(protocol)), count })),
      ...ends.map((at) => ({ at, kind: 0, count: 0 })),
    ],
    kinds.length,
  );
}

export const cutOffByWeek = (usage: Usage, retirement: Retirement): readonly Week[] | null =>
  oldByWeek(usage, ['TLS 1.0', 'TLS 1.1'], (one) => isCutOff(one, retirement));
