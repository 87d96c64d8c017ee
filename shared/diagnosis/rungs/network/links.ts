import type { LinksOf } from '../rung.ts';
import type { Code } from './codes.ts';

export const links: LinksOf<Code> = {
  'awareness-off': ['Q5'],
  'probing-off': ['Q5'],
  'auto-proxy-off': ['H30'],
  unreadable: ['Q5'],
  'probing-malformed': ['Q5'],
  malformed: ['P3'],
  'local-proxy': ['P3'],
  'user-script': ['P3'],
  'user-proxy': ['P3'],
  'system-proxy': ['P3'],
  clear: ['Q5'],
};
