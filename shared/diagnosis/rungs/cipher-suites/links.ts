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
  'local-list-cut': ['X5', 'R4'],
  'algorithms-off': ['R3'],
  'algorithms-in-doubt': ['R3'],
  'curves-in-doubt': ['X3', 'X1'],
  'key-length-in-doubt': ['R1'],
  'some-algorithms-off': ['R3'],
  'some-services': ['F1', 'X1'],
  'local-list-short': ['X5'],
  'tls13-only': ['X1'],
  'release-limit': ['Z2', 'R6'],
};
