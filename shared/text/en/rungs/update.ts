import type { RungText } from '../../rungs.ts';
import { NOT_KNOWN_YET } from './words.ts';

export const text: RungText<'update'> = {
  name: 'Update',
  codes: {
    'not-needed': 'This version of Windows doesn’t need an update for the setting.',
    'update-present': 'KB3140245 or later is installed.',
    'update-missing': 'KB3140245 is missing. Without it Windows doesn’t read the setting.',
    'update-probably-missing':
      'KB3140245 is probably missing: the files are older, but some builds have lower numbers.',
    'update-unknown': 'The versions of the files couldn’t be read, so the update might be missing.',
  },
  nextSteps: {
    'not-needed': null,
    'update-present': null,
    'update-missing': 'Install the update, then check again.',
    'update-probably-missing':
      'Install the update, then check again. If it is already installed, its installer says so.',
    'update-unknown': 'Check the file versions by hand, or install the update.',
  },
  headlines: {
    'update-missing': (f) => ({
      headline: 'Windows needs an update first',
      reason: `${f.release} (${f.architecture}) needs update KB3140245 before it can read the setting. Install it, then check again.`,
    }),
    'update-probably-missing': (f) => ({
      headline: 'Windows probably needs an update first',
      reason: `${f.release} (${f.architecture}) needs update KB3140245 before it can read the setting. Its files look too old, but we can’t be sure. Install it, then check again.`,
    }),
    'update-unknown': (f) => ({
      headline: NOT_KNOWN_YET,
      reason: `The version of ${f.file} couldn’t be read, so KB3140245 might be missing. Nothing was guessed.`,
    }),
  },
};
