import type { PageTexts } from '../window.ts';
import { sharedMessagesEn } from './shared-messages.ts';
import { windowEn } from './window.ts';

/** All that the window says in this language: the chunk that it loads. */
export const pageEn: PageTexts = { t: windowEn, m: sharedMessagesEn };
