import type { FormatId } from '../remediation/export-formats.ts';
import { exportEn } from './en/export.ts';
import type { FormatTexts } from './format-texts.ts';
import type { Language } from './languages.ts';
import { exportNl } from './nl/export.ts';

type Shape = typeof exportEn;

/** Everything that the exports say, in scripts and in READMEs; the window's own words are in `export-screen.ts`. English gives the shape. */
export type ExportTexts = Omit<Shape, 'formats'> & { readonly formats: Readonly<Record<FormatId, FormatTexts>> };

const TEXTS: Readonly<Record<Language, ExportTexts>> = { en: exportEn, nl: exportNl };

export function exportTexts(language: Language): ExportTexts {
  return TEXTS[language];
}
