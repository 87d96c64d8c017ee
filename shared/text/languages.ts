import type { LanguagePack } from './pack.ts';
import * as registry from './registry.ts';
import * as v from 'valibot';

/** The code of a language, such as `nl`: the name of its folder. */
export type Language = keyof typeof registry;

export const PACKS: Readonly<Record<Language, LanguagePack>> = registry;

/** By code, in the order of the alphabet: a bundle keeps that of `registry.ts`. */
export const LANGUAGES = (Object.keys(PACKS) as Language[]).sort() as readonly Language[];

const knownLanguage = (locale: string): Language | null =>
  LANGUAGES.find((language) => locale.toLowerCase().split(/[-_.]/)[0] === language) ?? null;

/** The first of some locales, the preferred one first, that is in a language of ours; null for none. */
export const languageAmong = (locales: readonly string[]): Language | null =>
  locales.map(knownLanguage).find((language) => language !== null) ?? null;

/** The language for a locale such as `nl-BE`; English if there is no better one. */
export const languageFor = (locale: string): Language => knownLanguage(locale) ?? 'en';

export const languageSchema = v.picklist(LANGUAGES);
