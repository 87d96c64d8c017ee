import type { RungText } from '../../rungs.ts';

export const text: RungText<'release'> = {
  name: 'Windows version',
  codes: {
    supported: 'This Windows can be checked and repaired here.',
    named: 'You named this Windows; the registry doesn’t say.',
    'newer-than-known': 'This Windows is newer than the program knows. The rules of the newest known one are used.',
    'service-pack-missing': 'Windows 7 lacks Service Pack 1. The update can’t be installed without it.',
    'too-old': 'This Windows is too old: its WinHTTP has no TLS 1.2 setting.',
    unknown: 'The registry doesn’t say which Windows this is.',
  },
  nextSteps: {
    supported: null,
    named: null,
    'newer-than-known': 'Look for a newer version of this program.',
    'service-pack-missing': 'Install Service Pack 1, then check again.',
    'too-old': 'Move to a newer Windows.',
    unknown: 'Name the Windows, such as --release windows-7.',
  },
  windowSteps: {
    unknown: 'This Windows doesn’t say which one it is. The command line can name it, with --release.',
  },
  headlines: {
    'service-pack-missing': {
      headline: 'Windows 7 needs Service Pack 1 first',
      reason: 'The update that adds TLS 1.2 installs only on Service Pack 1. Install that, then check again.',
    },
    'too-old': {
      headline: 'This Windows is too old to be repaired',
      reason: 'Windows before 7 has no setting that brings TLS 1.2 to programs. Nothing is changed here.',
    },
    unknown: {
      headline: 'It isn’t clear which Windows this is',
      reason: 'The build number could not be read. Nothing was guessed, and nothing is changed here.',
    },
  },
  explanation: {
    what: 'Which Windows this is, and whether it is a client or a server.',
    why: 'What WinHTTP offers by itself, and which repair is right, differs by version. Windows 7 needs Service Pack 1 for the update.',
    how: 'By build number and installation type in the registry, never by the product name, which says Windows 10 on Windows 11. [V1][V2][V3]',
    unknown:
      'A build newer than this program gets the rules of the newest one it knows. Support dates of some servers are not in our sources.',
  },
};
