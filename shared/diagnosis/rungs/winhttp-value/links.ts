import type { LinksOf } from '../rung.ts';
import type { Code } from './codes.ts';

export const links: LinksOf<Code> = {
  serves: ['W1'],
  'not-set': ['W1'],
  'no-rules': ['W1'],
  unreadable: ['W1'],
  malformed: ['W1', 'K1'],
  'lacks-tls-1.2': ['S1', 'W1'],
  missing: ['K1', 'M1'],
  'missing-in-native': ['K1', 'M1'],
  'missing-in-wow64': ['K1', 'M1'],
  'malformed-harmless': ['W1', 'K1'],
  'ssl-enabled': ['S1', 'W1'],
  'tls-1.3-removed': ['W1'],
};
