import { englishMessages } from './en/messages.ts';
import type { Language } from './languages.ts';
import { dutchMessages } from './nl/messages.ts';
import type { Messages } from './shape.ts';

export { nextStep, rungText } from './rungs.ts';
export type { Explanation } from './rungs.ts';
export type { Messages, SharedMessages } from './shape.ts';

const MESSAGES: Readonly<Record<Language, Messages>> = { en: englishMessages, nl: dutchMessages };

export function messages(language: Language): Messages {
  return MESSAGES[language];
}
