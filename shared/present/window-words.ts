import type { Language } from '../text/languages.ts';
import type { PageTexts, StartPart } from '../text/window.ts';

/** What the window says in one language before another place than Home is opened, and which language that is. */
export interface StartWords extends StartPart {
  readonly language: Language;
}

/** Everything that the window says in one language. */
export interface WindowWords extends PageTexts {
  readonly language: Language;
}
