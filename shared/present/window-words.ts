import type { Language } from '../text/languages.ts';
import type { PageTexts } from '../text/window.ts';

/** Everything that the window says in one language, and which language that is. */
export interface WindowWords extends PageTexts {
  readonly language: Language;
}
