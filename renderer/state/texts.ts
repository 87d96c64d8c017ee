import { createContext, useContext } from 'react';
import type { Language } from '../../shared/text/languages.ts';
import type { PageTexts } from '../../shared/text/window.ts';

export interface Texts extends PageTexts {
  readonly language: Language;
}

export const TextsContext = createContext<Texts | null>(null);

export function useTexts(): Texts {
  const texts = useContext(TextsContext);
  if (texts === null) throw new Error('nothing with words is shown before its language is loaded');
  return texts;
}
