import type { LinksOf } from '../rung.ts';
import type { Code } from './codes.ts';

export const links: LinksOf<Code> = {
  distrusted: ['Q2', 'Q4'],
  unreadable: ['Q2'],
  'root-updates-off': ['Q1', 'Q4'],
  'roots-limited': ['Q10', 'Q2'],
  'fetched-from-elsewhere': ['Q1'],
  'fetch-service-off': ['Q4'],
  'user-only': ['Q2', 'Q4'],
  'when-needed-in-doubt': ['Q4'],
  'when-needed': ['Q4'],
  'present-without-updates': ['Q1'],
  present: ['Q3'],
};
