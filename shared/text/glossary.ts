import type { glossaryTexts } from './en/terms.ts';

/** The words that are explained, and their page. */
export type GlossaryTexts = typeof glossaryTexts;

/** A word that is explained. */
export type Word = keyof GlossaryTexts['glossary']['words'];
