import type { Language } from '../text/languages.ts';
import { messages, reportTexts } from '../text/texts.suite.ts';
import type { ReportWords } from './words.ts';

/** Returns what the outputs that aren't the window say in a language. */
export const words = (language: Language): ReportWords => ({ m: messages(language), t: reportTexts(language) });
