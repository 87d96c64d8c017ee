import type { LinksOf } from '../rung.ts';
import type { Code } from './codes.ts';

export const links: LinksOf<Code> = {
  none: ['W1'],
  'in-machine': ['K1', 'L4'],
  'in-user': ['K1', 'L4'],
  'empty-subkey': ['K1', 'L4'],
  unreadable: ['K1'],
};
