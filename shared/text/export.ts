import type { FormatId } from '../artefacts/formats.ts';
import { exportEn } from './en/export.ts';
import type { Language } from './languages.ts';
import { exportNl } from './nl/export.ts';

/** What a format is for, and what its README says: numbered steps and plain remarks. */
export interface FormatTexts {
  readonly name: string;
  /** One line for the picker. */
  readonly use: string;
  readonly where: readonly string[];
  readonly test: readonly string[];
  readonly back: readonly string[];
  readonly know: readonly string[];
}

type Shape = typeof exportEn;

/** Everything that the exports say, in scripts, in READMEs and in the window. English gives the shape. */
export type ExportTexts = Omit<Shape, 'formats'> & { readonly formats: Readonly<Record<FormatId, FormatTexts>> };

const TEXTS: Readonly<Record<Language, ExportTexts>> = { en: exportEn, nl: exportNl };

export function exportTexts(language: Language): ExportTexts {
  return TEXTS[language];
}
