import type { reportTexts } from './en/report.ts';

/**
 * The texts of the report page, of its summary and of the commands `report` and `fleet`. English is the type, so a text
 * that another language lacks doesn't compile. The window's own are in `screens.ts` of each language.
 */
export type ReportPart = typeof reportTexts;

/** They, with the language that they are in. */
export interface ReportTexts extends ReportPart {
  readonly language: { readonly name: string; readonly locale: string };
}
