import { createContext, useContext } from 'react';
import type { Language } from '../../shared/text/languages.ts';
import { messages, type Messages } from '../../shared/text/messages.ts';
import { windowTexts, type WindowTexts } from '../../shared/text/window.ts';

export interface Texts {
  readonly language: Language;
  /** The window's own texts. */
  readonly t: WindowTexts;
  /** Those that it shares with the command line: errors, releases, profiles. */
  readonly m: Messages;
}

export function textsOf(language: Language): Texts {
  return { language, t: windowTexts(language), m: messages(language) };
}

export const TextsContext = createContext<Texts>(textsOf('en'));

export function useTexts(): Texts {
  return useContext(TextsContext);
}
