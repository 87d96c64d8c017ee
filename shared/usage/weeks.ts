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
