import { PACKS, type Language } from './languages.ts';
import type { PageTexts, StartPart } from './page.ts';

export type { PageTexts, StartPart, WindowTexts } from './page.ts';

/** `14:02`, in the time zone of the PC. */
export function clockTime(language: Language, moment: string): string {
  return new Intl.DateTimeFormat(PACKS[language].locale, { hour: '2-digit', minute: '2-digit' }).format(
    new Date(moment),
  );
}

/** `3–24 November 2026`, from one day to another. */
export function daysOf(language: Language, first: string, last: string): string {
  return new Intl.DateTimeFormat(PACKS[language].locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).formatRange(new Date(first), new Date(last));
}

/** `3 November 2026`, in the time zone of the PC, or in `timeZone`. */
export function dayOf(language: Language, moment: string, timeZone?: string): string {
  const format = { day: 'numeric', month: 'long', year: 'numeric', timeZone } as const;
  return new Intl.DateTimeFormat(PACKS[language].locale, format).format(new Date(moment));
}

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
  const isThisYear = date.getFullYear() === now.getFullYear();
  const day =
    date.toDateString() === now.toDateString()
      ? today
      : new Intl.DateTimeFormat(PACKS[language].locale, {
          day: 'numeric',
          month: 'short',
          ...(isThisYear ? {} : { year: 'numeric' }),
        }).format(date);
  return `${day}, ${clockTime(language, moment)}`;
}

/** What the window says in one language before another place than Home is opened, and which language that is. */
export interface StartWords extends StartPart {
  readonly language: Language;
}

export interface WindowWords extends PageTexts {
  readonly language: Language;
}
