import type { LinksOf } from '../rung.ts';
import type { Code } from './codes.ts';

export const links: LinksOf<Code> = {
  'not-needed': ['W1', 'K1'],
  'update-present': ['K1'],
  'update-missing': ['K1', 'K9'],
  'update-probably-missing': ['K1', 'O2'],
  'update-unknown': ['K1'],
};
