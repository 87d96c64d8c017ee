// Phrases that neither a text nor a document may have. They stand here because they are refused.
import type { Language } from './languages.ts';

/** Phrases by language; one that has none yet is tested without. */
export type ByLanguage = Readonly<
  Record<'en' | 'nl', readonly RegExp[]> & Partial<Record<Language, readonly RegExp[]>>
>;

/** What a reader has to translate, or what reads as something else: `may not` is perhaps not, or is not allowed to. */
export const BANNED: ByLanguage = {
  en: [
    /\bask who (?:manages|runs)/i,
    /\bthis windows\b(?! version)/i,
    /\bby (?:itself|themselves)\b/i,
    /\bsafe connection/i,
    /SChannel(?!Dsc)/,
    /(?<!-)\banew\b/i,
    /\bmay not\b/i,
    /reads? back (?:differently|otherwise)/i,
    /\bswitch(?:es|ed|ing)? (?:it |them )?(?:on|off)\b/i,
    /\bin force\b/i,
    /those of who\b/i,
    /\b(?:all the same|in spite of it)\b/i,
    /\bmodern sign-in\b/i,
    /\be-mail|\broll-up/i,
  ],
  nl: [
    /\bvraag wie\b/i,
    /met rust/i,
    /\bDus \w+[’']s bieden/,
    /met name/i,
    /\bPDF\b/,
    /deze Windows\b(?!-)/i,
    /logboekregel/i,
    /vanzelf/i,
    /uit zichzelf/i,
    /terug(?:draaien|gedraaid)/i,
    /eroverheen/i,
    /\bveilige verbinding/i,
    /hulpmiddel/i,
    /moderne aanmelding/i,
    /stuurprogramma/i,
    /SChannel/,
  ],
};
