import { createContext, useContext } from 'react';
import type { WindowWords } from '../../shared/present/window-words.ts';

export type Texts = WindowWords;

export const TextsContext = createContext<Texts | null>(null);

export function useTexts(): Texts {
  const texts = useContext(TextsContext);
  if (texts === null) throw new Error('nothing with words is shown before its language is loaded');
  return texts;
}
