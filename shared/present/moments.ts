import type { ReportTexts } from '../text/report.ts';

/** `3 November 2026 at 10:12 UTC`; the time zone is named, since a report is read elsewhere. */
export function momentText(moment: string, { language }: Pick<ReportTexts, 'language'>): string {
  const shown = new Intl.DateTimeFormat(language.locale, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' });
  return `${shown.format(new Date(moment))} UTC`;
}

/** `3 Nov 2026, 11:12` in the time zone of this PC, for whoever sits at it; a text that isn't a moment stays as it is. */
export function localMomentText(moment: string, locale: string): string {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return moment;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(date);
}
