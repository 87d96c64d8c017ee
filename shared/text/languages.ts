export const LANGUAGES = ['en', 'nl'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language for a locale such as `nl-BE`; English where there is no better one. */
export function languageFor(locale: string): Language {
  return LANGUAGES.find((language) => locale.toLowerCase().split(/[-_.]/)[0] === language) ?? 'en';
}
