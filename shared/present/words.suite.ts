import type { Language } from '../text/languages.ts';
import { messages } from '../text/messages.ts';
import { reportTexts } from '../text/report.ts';
import type { ReportWords } from './words.ts';

/** What the outputs that aren't the window say in a language. */
export const words = (language: Language): ReportWords => ({ m: messages(language), t: reportTexts(language) });
