import type { reportTexts } from './en/report.ts';

/**
 * The texts of the report page, of its summary and of the commands `report` and `fleet`. English gives the shape, so a text
 * that another language lacks doesn't compile. The window's own are in `screens.ts` of each language.
 */
export type ReportTexts = typeof reportTexts;
