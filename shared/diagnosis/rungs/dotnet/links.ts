import type { LinksOf } from '../rung.ts';
import type { Code } from './codes.ts';

export const links: LinksOf<Code> = {
  'no-rules': ['N1'],
  'not-installed': ['N2'],
  'no-suite': ['R6'],
  unreadable: ['N1'],
  malformed: ['N1'],
  'switched-off': ['N1'],
  'schannel-not-on': ['N1', 'R2'],
  'left-without': ['N1', 'R1'],
  'one-view': ['N1', 'E1'],
  'old-4': ['N1', 'E1'],
  'old-2': ['N1', 'C1'],
  'old-both': ['N1', 'E1'],
  'patch-assumed': ['N1', 'C1'],
  follows: ['N1'],
  'by-target': ['N1', 'E1'],
};
