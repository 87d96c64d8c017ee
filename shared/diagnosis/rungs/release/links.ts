import type { LinksOf } from '../rung.ts';
import type { Code } from './codes.ts';

export const links: LinksOf<Code> = {
  supported: ['V2', 'V3'],
  named: ['V2', 'V3'],
  'newer-than-known': ['V3'],
  'service-pack-missing': ['K1'],
  'too-old': ['S1', 'K1'],
  unknown: ['V2'],
  'server-2008': ['K10'],
};
