import type { PageTexts } from '../page.ts';
import { sharedMessages } from './shared-messages.ts';
import { windowTexts } from './window.ts';

/** All that the window says in this language: the chunk that it loads. */
export const page: PageTexts = { t: windowTexts, m: sharedMessages };
