import type { GlossaryTexts, Word } from '../../shared/text/glossary.ts';
import type { LanguagePack } from '../../shared/text/pack.ts';
import { createStore } from './store.ts';
import { useTextPart } from './use-text-part.ts';

const load = ({ glossary }: LanguagePack['parts']): Promise<GlossaryTexts> => glossary();

/** The words that are explained, in the window's language; fetched when something is to be explained. Null until they are there. */
export const useGlossary = (isWanted = true): GlossaryTexts | null => useTextPart(load, isWanted);

/** The word at which the glossary opens; null for its beginning. */
export const openedWord = createStore<Word | null, Word | null>((_before, word) => word, null);
