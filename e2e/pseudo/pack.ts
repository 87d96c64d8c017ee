import { pack as english } from '../../shared/text/en/pack.ts';
import type { LanguagePack } from '../../shared/text/pack.ts';
import { toPseudo } from './pseudo.ts';

/** A language made from the English one. */
export const pack: LanguagePack = {
  ...english,
  parts: {
    ...english.parts,
    page: async () => toPseudo(await english.parts.page()),
    usage: async () => toPseudo(await english.parts.usage()),
  },
};
