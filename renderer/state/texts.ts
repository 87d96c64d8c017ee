import type { WindowWords } from '../../shared/text/window.ts';
import { PACKS, type Language } from '../../shared/text/languages.ts';

export type Texts = WindowWords;

/** Only the language that is shown is fetched. Rejects if its file can't be loaded. */
export async function loadTexts(language: Language): Promise<Texts> {
  return { language, ...(await PACKS[language].parts.page()) };
}
