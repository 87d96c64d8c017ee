import { LANGUAGES, PACKS } from '../../shared/text/languages.ts';
import type { InstallerTexts, LanguagePack } from '../../shared/text/pack.ts';

/** What a package has to know of a language. */
export interface PackageLanguage extends Pick<LanguagePack, 'electronLocale' | 'nsisLanguage'> {
  readonly installer: InstallerTexts;
}

/** Every language of the program, English first. */
export const PACKAGE_LANGUAGES: readonly PackageLanguage[] = await Promise.all(
  ['en' as const, ...LANGUAGES.filter((language) => language !== 'en')].map(async (language) => {
    const { electronLocale, nsisLanguage, parts } = PACKS[language];
    return { electronLocale, nsisLanguage, installer: await parts.installer() };
  }),
);
