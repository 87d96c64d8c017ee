import { reportEn } from './en/report.ts';
import type { Language } from './languages.ts';
import { reportNl } from './nl/report.ts';

/**
 * The texts of the report page, of its summary and of the commands `report` and `fleet`. English gives the shape, so a text
 * that Dutch lacks doesn't compile. The window's own are in `report-screen.ts` of each language.
 */
export type ReportTexts = typeof reportEn;

const TEXTS: Readonly<Record<Language, ReportTexts>> = { en: reportEn, nl: reportNl };

export function reportTexts(language: Language): ReportTexts {
  return TEXTS[language];
}
