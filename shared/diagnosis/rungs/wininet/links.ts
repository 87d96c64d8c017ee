import type { LinksOf } from '../rung.ts';
import type { Code } from './codes.ts';

export const links: LinksOf<Code> = {
  'no-rules': ['I1'],
  unreadable: ['I1'],
  malformed: ['I1'],
  'policies-differ': ['I1'],
  'policy-lacks-tls-1.2': ['O1', 'I1'],
  'user-lacks-tls-1.2': ['O1', 'I1'],
  'ssl-enabled': ['I1', 'S1'],
  'not-stored': ['I1', 'O3'],
  'policy-offers': ['I1'],
  'user-offers': ['I1'],
  'system-lacks-tls-1.2': ['Q9'],
  'old-explorer': ['O3', 'I2'],
  'default-offers': ['I2'],
};
