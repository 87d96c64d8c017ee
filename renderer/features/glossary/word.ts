import { createStore } from '../../state/store.ts';
import type { Word } from '../../../shared/text/glossary.ts';

/** The word at which the glossary opens; null for its beginning. */
export const openedWord = createStore<Word | null, Word | null>((_before, word) => word, null);
