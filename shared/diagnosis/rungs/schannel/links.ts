import type { LinksOf } from '../rung.ts';
import type { Code } from './codes.ts';

export const links: LinksOf<Code> = {
  on: ['R2'],
  'no-rules': ['R2'],
  unreadable: ['R1'],
  disabled: ['R1', 'R3'],
  'disabled-by-default': ['R1', 'R3'],
  'not-configured': ['K1', 'R2'],
  'fragments-refused': ['R1'],
  'odd-value': ['R1'],
  misspelt: ['R1', 'L4'],
  'only-server': ['R1'],
  'tls-1.3-forced': ['R2'],
};
