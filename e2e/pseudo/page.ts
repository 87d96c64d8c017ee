// Stands in for the English texts in a build of the page that only the tests have.
import { sharedMessagesEn } from '../../shared/text/en/shared-messages.ts';
import { windowEn } from '../../shared/text/en/window.ts';
import type { PageTexts } from '../../shared/text/window.ts';
import { pseudoOf } from './pseudo.ts';

export const pageEn: PageTexts = { t: pseudoOf(windowEn), m: pseudoOf(sharedMessagesEn) };
