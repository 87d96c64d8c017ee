import { PACKS, type Language } from '../../shared/text/languages.ts';
import type { Texts } from './texts.ts';

/** Each language is a chunk of its own, and only the one that is shown is fetched. */
export async function loadTexts(language: Language): Promise<Texts> {
  return { language, ...(await PACKS[language].parts.page()) };
}
