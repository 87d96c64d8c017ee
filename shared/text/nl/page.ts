import type { PageTexts } from '../window.ts';
import { sharedMessagesNl } from './shared-messages.ts';
import { windowNl } from './window.ts';

/** All that the window says in this language: the chunk that it loads. */
export const pageNl: PageTexts = { t: windowNl, m: sharedMessagesNl };
