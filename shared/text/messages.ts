import { PACKS, type Language } from './languages.ts';
import type { Messages } from './shape.ts';

export { nextStep, rungText } from './rungs.ts';
export type { Explanation } from './rungs.ts';
export type { Messages, SharedMessages } from './shape.ts';

export function loadMessages(language: Language): Promise<Messages> {
  return PACKS[language].parts.messages();
}
