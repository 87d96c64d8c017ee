import type { LinksOf } from '../rung.ts';
import type { Code } from './codes.ts';

export const links: LinksOf<Code> = {
  'no-rules': ['R6'],
  unreadable: ['R4'],
  'no-shared-suite': ['F1', 'R4'],
  'suffixes-missing': ['R6', 'R4'],
  'some-suffixes-missing': ['R6', 'R4'],
  'odd-list': ['R4'],
  'list-too-long': ['R4'],
  fips: ['F2', 'C2'],
  'gcm-missing': ['R6', 'Z2'],
  'windows-order': ['R6'],
  shared: ['F1', 'R6'],
};
