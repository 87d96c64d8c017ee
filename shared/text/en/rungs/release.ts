import type { RungText } from '../../rungs.ts';

export const text: RungText<'release'> = {
  name: 'Windows version',
  codes: {
    supported: 'TLS Remedy can check and fix this version of Windows.',
    named: 'You named this version of Windows; the registry doesn’t show it.',
    'newer-than-known':
      'This version of Windows is newer than TLS Remedy knows. It uses the rules of the newest known one.',
    'service-pack-missing': 'Windows 7 lacks Service Pack 1. The update can’t be installed without it.',
    'server-2008': 'This is Windows Server 2008. An update brings TLS 1.2 to it, but TLS Remedy doesn’t set that up.',
    'too-old':
      'This version of Windows is too old to fix here. POSReady 2009 has an update for TLS 1.2, KB4467770; other versions of Windows XP and Vista have none.',
    unknown: 'The registry doesn’t show which version of Windows this is.',
  },
  nextSteps: {
    supported: null,
    named: null,
    'newer-than-known': 'Look for a newer version of TLS Remedy.',
    'service-pack-missing': 'Install Service Pack 1, then check again.',
    'server-2008': 'Install the update and follow its page, or move to a newer version of Windows.',
    'too-old': 'Move to a newer version of Windows. On POSReady 2009, install KB4467770 and follow its page.',
    unknown: 'Name the Windows version, for example with --release windows-7.',
  },
  windowSteps: {
    unknown:
      'The registry doesn’t show which version of Windows this is. You can name it on the command line, with --release.',
  },
  headlines: {
    'service-pack-missing': {
      headline: 'Windows 7 needs Service Pack 1 first',
      reason: 'The update that adds TLS 1.2 installs only on Service Pack 1. Install that, then check again.',
    },
    'server-2008': {
      headline: 'Windows Server 2008 can’t be fixed here',
      reason:
        'With Service Pack 2, update KB4019276 brings TLS 1.2 to it; its page shows which values turn it on. Nothing is changed here.',
    },
    'too-old': {
      headline: 'This Windows version is too old to fix',
      reason:
        'Windows Vista and XP get no TLS 1.2, except POSReady 2009 with update KB4467770. Nothing is changed here.',
    },
    unknown: {
      headline: 'It isn’t clear which Windows version this is',
      reason: 'The build number couldn’t be read. Nothing was guessed, and nothing is changed here.',
    },
  },
};
