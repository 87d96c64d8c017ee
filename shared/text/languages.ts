export const LANGUAGES = ['en', 'nl'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Each language by its own name, so that it can be found by whoever reads only that one. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', nl: 'Nederlands' };

/** The same for each language: a row of a table, or an entry of a schema. */
export function inEveryLanguage<T>(one: T): Readonly<Record<Language, T>> {
  return Object.fromEntries(LANGUAGES.map((language) => [language, one])) as Record<Language, T>;
}

/** The language for a locale such as `nl-BE`; English where there is no better one. */
export function languageFor(locale: string): Language {
  return LANGUAGES.find((language) => locale.toLowerCase().split(/[-_.]/)[0] === language) ?? 'en';
}
