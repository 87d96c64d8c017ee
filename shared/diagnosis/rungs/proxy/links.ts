import type { LinksOf } from '../rung.ts';
import type { Code } from './codes.ts';

export const links: LinksOf<Code> = {
  unreadable: ['H30'],
  malformed: ['H30'],
  'views-differ': ['H30'],
  'local-proxy': ['H30'],
  proxy: ['H30', 'E1'],
  direct: ['H30'],
};
