import type { InstallerTexts } from '../../shared/text/installer.ts';
import { LANGUAGES, PACKS } from '../../shared/text/languages.ts';
import type { LanguagePack } from '../../shared/text/pack.ts';

/** What a package has to know of a language. */
export interface PackageLanguage extends Pick<LanguagePack, 'electronLocale' | 'nsisLanguage'> {
  readonly installer: InstallerTexts;
}

/** Every language of the program, English first. */
export async function packageLanguages(): Promise<readonly PackageLanguage[]> {
  const inOrder = ['en' as const, ...LANGUAGES.filter((language) => language !== 'en')];
  return Promise.all(
    inOrder.map(async (language) => {
      const { electronLocale, nsisLanguage, parts } = PACKS[language];
      return { electronLocale, nsisLanguage, installer: await parts.installer() };
    }),
  );
}
