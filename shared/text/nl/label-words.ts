import type { LabelWords } from '../../explain/judge/protocol-words.ts';

/** How a comment in this language speaks of protocols, for Explain. */
export const labelWords: LabelWords = {
  turns: ['uit', 'uitschakel*', 'niet', 'geen', 'zonder', 'verwijder*', 'weg', 'oud', 'oude', 'standaard', 'tenzij'],
  only: ['alleen', 'enkel', 'uitsluitend'],
  ranges: ['tot en met', 'tot', 't/m'],
  joints: ['en', 'of'],
};
