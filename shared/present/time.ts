import type { ReportTexts } from '../text/pack.ts';

/** `3 November 2026 at 10:12 UTC`; the time zone is named, since a report is read elsewhere. */
export function momentText(moment: string, { language }: Pick<ReportTexts, 'language'>): string {
  const shown = new Intl.DateTimeFormat(language.locale, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' });
  return `${shown.format(new Date(moment))} UTC`;
}

/** `3 Nov 2026, 11:12` in this PC's time zone, for whoever sits at it; a text that isn't a moment stays as it is. */
export function localMomentText(moment: string, locale: string): string {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return moment;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(date);
}

const MINUTE_MS = 60_000;

/** Minutes at which what is left is said; never each second. */
const MARKS = [1, 5, 10] as const;

/**
 * Returns how long something takes from one moment to another, and how much of it is left. In milliseconds, never below
 * 0.
 * @param from When it began, ISO 8601, as `until`.
 */
export function countdownAt(from: string, until: string, now: Date) {
  const end = Date.parse(until);
  const whole = Math.max(0, end - Date.parse(from));
  return { whole, left: Math.min(whole, Math.max(0, end - now.getTime())) };
}

/** `47:12`, and `1:02:05` from an hour on. A begun second counts as whole, so 0:00 means that it is over. */
export function clockOf(left: number): string {
  const seconds = Math.ceil(left / 1000);
  const two = (number: number): string => String(number).padStart(2, '0');
  const minutes = Math.floor(seconds / 60) % 60;
  const hours = Math.floor(seconds / 3600);
  const end = two(seconds % 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${end}` : `${minutes}:${end}`;
}

/** The last mark that was passed: 10, 5 or 1 minute; null before the first, and if nothing is left. */
export function markOf(left: number): number | null {
  if (left === 0) return null;
  return MARKS.find((minutes) => left <= minutes * MINUTE_MS) ?? null;
}
