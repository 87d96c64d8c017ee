import type { LanguagePack, OptionalPart } from './pack.ts';
import * as registry from './registry.ts';
import * as v from 'valibot';

/** The code of a language, such as `nl` or `pt-BR`: the name of its folder. */
export type Language = keyof typeof registry;

export const PACKS: Readonly<Record<Language, LanguagePack>> = registry;

/** By code, in the order of the alphabet: a bundle keeps that of `registry.ts`. */
export const LANGUAGES = (Object.keys(PACKS) as Language[]).sort() as readonly Language[];

/**
 * Returns the language of a tag among some: that of the whole tag, such as `pt-BR`, or else of its beginning, or one of
 * the same language for another place; null for none.
 */
export function bestFor<Code extends string>(languages: readonly Code[], locale: string): Code | null {
  const [tag = ''] = locale.toLowerCase().replaceAll('_', '-').split(/[.@]/);
  const subtags = tag.split('-');
  for (let length = subtags.length; length > 0; length--) {
    const beginning = subtags.slice(0, length).join('-');
    const found = languages.find((language) => language.toLowerCase() === beginning);
    if (found !== undefined) return found;
  }
  return languages.find((language) => language.split('-')[0] === subtags[0]) ?? null;
}

const knownLanguage = (locale: string): Language | null => bestFor(LANGUAGES, locale);

/** The first of some locales, the preferred one first, that is in a language of ours; null for none. */
export const languageAmong = (locales: readonly string[]): Language | null =>
  locales.map(knownLanguage).find((language) => language !== null) ?? null;

/** The language for a locale such as `nl-BE`; English if there is no better one. */
export const languageFor = (locale: string): Language => knownLanguage(locale) ?? 'en';

/** Those that have a part for administrators in their own words. */
export const languagesWith = (part: OptionalPart): readonly Language[] =>
  LANGUAGES.filter((language) => !PACKS[language].english.includes(part));

/** The language of a part that isn’t in the words of this one; undefined for what everybody reads. */
export const langOf = (language: Language, part: OptionalPart | undefined): 'en' | undefined =>
  part !== undefined && PACKS[language].english.includes(part) ? 'en' : undefined;

export const languageSchema = v.picklist(LANGUAGES);
