import type { LinksOf } from '../rung.ts';
import type { Code } from './codes.ts';

export const links: LinksOf<Code> = {
  'not-installed': ['Q6'],
  'too-old': ['Q6', 'Q7'],
  'office-2013-outdated': ['Q6'],
  'office-2013-old-sign-in': ['Q7'],
  'policy-old-sign-in': ['Q8'],
  'old-sign-in': ['Q8'],
  unreadable: ['Q7'],
  'broker-off': ['Q8'],
  'apps-ended-here': ['Q6'],
  'office-2013': ['Q6'],
  'onedrive-ended': ['P2'],
  'microsoft-365-apps': ['Q6'],
  'office-2024': ['Q6'],
  'office-2021': ['Q6'],
  'office-2016-2019': ['Q6'],
  'modern-sign-in': ['Q8'],
};
