import { createContext, useContext } from 'react';
import type { WindowWords } from '../../shared/text/window.ts';
import { PACKS, type Language } from '../../shared/text/languages.ts';

/** Everything that the window says in one language. */
export type Texts = WindowWords;

export const TextsContext = createContext<Texts | null>(null);

export function useTexts(): Texts {
  const texts = useContext(TextsContext);
  if (texts === null) throw new Error('nothing with words is shown before its language is loaded');
  return texts;
}

/** Only the language that is shown is fetched. Rejects if its file can't be loaded. */
export async function loadTexts(language: Language): Promise<Texts> {
  return { language, ...(await PACKS[language].parts.page()) };
}
