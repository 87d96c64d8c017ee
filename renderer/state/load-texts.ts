import type { Language } from '../../shared/text/languages.ts';
import type { PageTexts } from '../../shared/text/window.ts';
import type { Texts } from './texts.ts';

/** Each language is a chunk of its own, and only the one that is shown is fetched. */
const LOADERS: Readonly<Record<Language, () => Promise<PageTexts>>> = {
  en: async () => (await import('../../shared/text/en/page.ts')).pageEn,
  nl: async () => (await import('../../shared/text/nl/page.ts')).pageNl,
};

export async function loadTexts(language: Language): Promise<Texts> {
  return { language, ...(await LOADERS[language]()) };
}
