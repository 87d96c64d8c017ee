import type { StartWords, WindowWords } from '../../shared/present/window-words.ts';
import { PACKS, type Language } from '../../shared/text/languages.ts';

/** What the first screen needs. Each language is in chunks of its own, and only the one that is shown is fetched. */
export async function loadStartTexts(language: Language): Promise<StartWords> {
  return { language, ...(await PACKS[language].parts.start()) };
}

/** What every place needs. */
export async function loadTexts(language: Language): Promise<WindowWords> {
  return { language, ...(await PACKS[language].parts.page()) };
}
