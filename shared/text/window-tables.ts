import { windowEn } from './en/window.ts';
import type { Language } from './languages.ts';
import { windowNl } from './nl/window.ts';
import type { WindowTexts } from './window.ts';

const TEXTS: Readonly<Record<Language, WindowTexts>> = { en: windowEn, nl: windowNl };

/** The window's texts in every language at once: for tests and shells. The window itself loads one language at a time. */
export function windowTexts(language: Language): WindowTexts {
  return TEXTS[language];
}
