import type { FormatId, ThisPcId } from '../remediation/export-formats.ts';
import type { exportTexts } from './en/exports.ts';
import type { AllReadyMadeTexts, FormatTexts, ThisPcTexts } from './format-texts.ts';

type Shape = typeof exportTexts;

/** Everything that the exports say, in scripts and in READMEs; the window's own words are in `screens.ts`. English is the type. */
export type ExportTexts = Omit<Shape, 'formats' | 'readyMade' | 'thisPc'> & {
  readonly formats: Readonly<Record<FormatId, FormatTexts>>;
  readonly readyMade: AllReadyMadeTexts;
  readonly thisPc: Readonly<Record<ThisPcId, ThisPcTexts>>;
};

/** What an export is written with. */
export interface ExportWords {
  /** The texts of the language that it is made in. */
  readonly texts: ExportTexts;
  /** Those of every language, by the culture of Windows: a policy template brings all. */
  readonly byCulture: Readonly<Record<string, ExportTexts>>;
}
