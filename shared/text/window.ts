import { PACKS, type Language } from './languages.ts';
import type { PageTexts, StartPart } from './pack.ts';

export type { PageTexts, StartPart, WindowTexts } from './pack.ts';

const formatIn = (language: Language, format: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(PACKS[language].locale, format);

const DAY = { day: 'numeric', month: 'long', year: 'numeric' } as const;

/** `14:02`, in the time zone of the PC. */
export const clockTime = (language: Language, moment: string): string =>
  formatIn(language, { hour: '2-digit', minute: '2-digit' }).format(new Date(moment));

/** `3–24 November 2026`, from one day to another. */
export const daysOf = (language: Language, first: string, last: string): string =>
  formatIn(language, DAY).formatRange(new Date(first), new Date(last));

/** `3 November 2026`, in the time zone of the PC, or in `timeZone`. */
export const dayOf = (language: Language, moment: string, timeZone?: string): string =>
  formatIn(language, { ...DAY, timeZone }).format(new Date(moment));

/** True if a day of the form `2026-11-03` is more than a year ago, by the clock of the PC. */
export function isOverAYearAgo(day: string, now: Date): boolean {
  const year = new Date(day);
  year.setUTCFullYear(year.getUTCFullYear() + 1);
  return now > year;
}

/** `3 November 2026, 10:12`; of today only the time, after `today`. */
export function dayAndTime(language: Language, moment: string, now: Date, today: string): string {
  const day = new Date(moment).toDateString() === now.toDateString() ? today : dayOf(language, moment);
  return `${day}, ${clockTime(language, moment)}`;
}

/** `3 Nov, 10:12`, with the year if it is another one; of today only the time, after `today`. */
export function shortMoment(language: Language, moment: string, now: Date, today: string): string {
  const date = new Date(moment);
  const year = date.getFullYear() === now.getFullYear() ? {} : ({ year: 'numeric' } as const);
  const isToday = date.toDateString() === now.toDateString();
  const day = isToday ? today : formatIn(language, { day: 'numeric', month: 'short', ...year }).format(date);
  return `${day}, ${clockTime(language, moment)}`;
}

/** What the window says in one language before another place than Home is opened, and which language that is. */
export interface StartWords extends StartPart {
  readonly language: Language;
}

export interface WindowWords extends PageTexts {
  readonly language: Language;
}
