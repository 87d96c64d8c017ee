const DAY_MS = 86_400_000;
const WEEK_MS = 7 * DAY_MS;

/** The first day that is a Monday, in whole days since 1970. */
const FIRST_MONDAY = 4;

/** The fewest weeks that say something about time, and the most that are shown. */
const FEWEST = 3;
const MOST = 12;

/** What was counted in a week, one number for each kind. */
export interface Week {
  /** Its Monday, as a moment in UTC. */
  readonly start: string;
  readonly counts: readonly number[];
}

/** The Monday of a moment’s week, in milliseconds; null for what is no moment. */
function mondayOf(moment: string): number | null {
  const time = Date.parse(moment);
  if (Number.isNaN(time)) return null;
  return Math.floor((time - FIRST_MONDAY * DAY_MS) / WEEK_MS) * WEEK_MS + FIRST_MONDAY * DAY_MS;
}

/**
 * What was seen, week by week, each week from the first to the last, also those without anything; the last twelve where there
 * are more. Null where it isn’t about three weeks or more. `kinds` are counted apart: each of `seen` is of one of them.
 */
export function weeksOf(
  seen: Iterable<{ readonly at: string; readonly kind: number; readonly count: number }>,
  kinds: number,
): readonly Week[] | null {
  const byMonday = new Map<number, number[]>();
  for (const { at, kind, count } of seen) {
    const monday = mondayOf(at);
    if (monday === null) continue;
    const counts = byMonday.get(monday) ?? Array.from({ length: kinds }, () => 0);
    counts[kind] = (counts[kind] ?? 0) + count;
    byMonday.set(monday, counts);
  }
  if (byMonday.size === 0) return null;
  const mondays = [...byMonday.keys()];
  const last = Math.max(...mondays);
  const first = Math.max(Math.min(...mondays), last - (MOST - 1) * WEEK_MS);
  const length = (last - first) / WEEK_MS + 1;
  if (length < FEWEST) return null;
  return Array.from({ length }, (_, place) => {
    const monday = first + place * WEEK_MS;
    const counts = byMonday.get(monday) ?? Array.from({ length: kinds }, () => 0);
    return { start: new Date(monday).toISOString(), counts };
  });
}
