import type { RungText } from '../../rungs.ts';
import { NOT_KNOWN_YET } from './words.ts';

export const text: RungText<'update'> = {
  name: 'Update',
  codes: {
    'not-needed': 'This Windows needs no update for the setting.',
    'update-present': 'KB3140245 or later is installed.',
    'update-missing': 'KB3140245 is missing. Without it Windows doesn’t read the setting.',
    'update-probably-missing':
      'KB3140245 is probably missing: the files are older, but some builds have lower numbers.',
    'update-unknown': 'The versions of the files could not be read, so the update may be missing.',
  },
  nextSteps: {
    'not-needed': null,
    'update-present': null,
    'update-missing': 'Install the update, then check again.',
    'update-probably-missing': 'Install the update, then check again. If it is there already, its installer says so.',
    'update-unknown': 'Check the file versions by hand, or install the update.',
  },
  headlines: {
    'update-missing': (f) => ({
      headline: 'An update is missing, and no setting replaces it',
      reason: `${f.release} needs KB3140245 for ${f.architecture} before the setting takes effect. Install it, then check again.`,
    }),
    'update-probably-missing': (f) => ({
      headline: 'An update is probably missing',
      reason: `${f.release} needs KB3140245 for ${f.architecture}. Its files look older, though some builds have lower numbers. Install it, then check again.`,
    }),
    'update-unknown': (f) => ({
      headline: NOT_KNOWN_YET,
      reason: `The version of ${f.file} could not be read, so KB3140245 may be missing. Nothing was guessed.`,
    }),
  },
  explanation: {
    what: 'KB3140245, the update that makes WinHTTP read DefaultSecureProtocols on Windows 7, 8 and their servers.',
    why: 'Without it the value is not read, so no setting helps.',
    how: 'By the version of winhttp.dll and webio.dll on both sides, never by the list of hotfixes, which roll-ups replace. [T1][T2][D1]',
    unknown:
      'On Windows 8 and Server 2012 some builds have lower numbers and still have it. The update’s own list doesn’t name Windows 8. Which roll-ups contain it isn’t known.',
  },
};
