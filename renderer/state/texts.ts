import { createContext, useContext } from 'react';
import type { StartWords, WindowWords } from '../../shared/present/window-words.ts';

/** All texts of a language: what the places but Home may say. */
export type Texts = WindowWords;
/** What may be said on Home, and wherever else the window stands before the other places are loaded. */
export type StartTexts = StartWords;

export const TextsContext = createContext<StartTexts | null>(null);

/** Whether the texts of the places are there too. */
export const hasAll = (texts: StartTexts): texts is Texts => 'guided' in texts.t;

/** For Home, the frame, and the components that they show. */
export function useStartTexts(): StartTexts {
  const texts = useContext(TextsContext);
  if (texts === null) throw new Error('nothing with words is shown before its language is loaded');
  return texts;
}

/** The same texts, where something is said that is shown only when all are there: another place, a failure. */
export function allOf(texts: StartTexts): Texts {
  if (!hasAll(texts)) throw new Error('the start may only say what is in `start.ts`');
  return texts;
}

/** For the other places, and for failures. */
export const useTexts = (): Texts => allOf(useStartTexts());
