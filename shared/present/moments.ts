import type { ReportTexts } from '../text/report.ts';

/** `3 November 2026 at 10:12 UTC`; the time zone is named, since a report is read elsewhere. */
export function momentText(moment: string, { language }: Pick<ReportTexts, 'language'>): string {
  const shown = new Intl.DateTimeFormat(language.locale, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' });
  return `${shown.format(new Date(moment))} UTC`;
}
