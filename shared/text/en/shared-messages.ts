import type { SharedMessages } from '../shape.ts';
import { englishErrors } from './errors.ts';
import { explanationsEn } from './explanations.ts';
import { explainEn } from './explain.ts';
import { proofEn } from './proof.ts';
import { ladderEn, nextStepsEn } from './ladder.ts';

/** The texts that the window and the command line share. */
export const sharedMessagesEn: SharedMessages = {
  errors: englishErrors,
  verdicts: {
    'no-change-needed': 'Nothing needs to change: this PC offers TLS 1.2.',
    'improvement-available': 'TLS 1.2 works, and the setting can be better.',
    'fix-available': 'Some programs on this PC can’t offer TLS 1.2, and that can be fixed here.',
    'cannot-be-fixed-here': 'No setting can fix this PC: something else is missing.',
    undetermined: 'It can’t be told yet: something that decides could not be read or is in doubt.',
  },
  rungs: {
    release: {
      name: 'Windows version',
      codes: {
        supported: 'This Windows can be checked and repaired here.',
        named: 'You named this Windows; the registry doesn’t tell.',
        'newer-than-known': 'This Windows is newer than the program knows. The rules of the newest known one are used.',
        'service-pack-missing': 'Windows 7 lacks Service Pack 1. The update can’t be installed without it.',
        'too-old': 'This Windows is too old: its WinHTTP has no TLS 1.2 setting.',
        unknown: 'The registry doesn’t tell which Windows this is.',
      },
    },
    update: {
      name: 'Update',
      codes: {
        'not-needed': 'This Windows needs no update for the setting.',
        'update-present': 'KB3140245 or later is installed.',
        'update-missing': 'KB3140245 is missing. Without it Windows doesn’t read the setting.',
        'update-probably-missing':
          'KB3140245 is probably missing: the files are older, but some builds number them lower.',
        'update-unknown': 'The versions of the files could not be read, so the update may be missing.',
      },
    },
    'winhttp-value': {
      name: 'WinHTTP value',
      codes: {
        serves: 'The value offers TLS 1.2.',
        'not-set': 'No value is set, and Windows offers TLS 1.2 by itself.',
        'no-rules': 'Not judged, since the Windows isn’t known.',
        unreadable: 'The value could not be read.',
        malformed: 'The value is malformed: Windows may ignore it, or offer no TLS 1.2.',
        'lacks-tls-1.2': 'The value lacks TLS 1.2.',
        missing: 'No value is set, and this Windows offers no TLS 1.2 without one.',
        'missing-in-native': 'The value is missing in the 64-bit view.',
        'missing-in-wow64': 'The value is missing in the 32-bit view.',
        'malformed-harmless': 'The value is malformed; TLS 1.2 works all the same.',
        'ssl-enabled': 'The value switches on SSL, which is unsafe.',
        'tls-1.3-removed': 'The value takes TLS 1.3 away.',
      },
    },
    schannel: {
      name: 'SChannel',
      codes: {
        on: 'TLS 1.2 is on for this PC.',
        'no-rules': 'Not judged, since the Windows isn’t known.',
        unreadable: 'The SChannel settings for TLS 1.2 could not be read.',
        disabled: 'TLS 1.2 is switched off for the whole PC.',
        'disabled-by-default': 'TLS 1.2 is off for programs that don’t ask for it by name.',
        'not-configured': 'TLS 1.2 is not switched on. Windows 7 needs this besides the value.',
        'odd-value': 'A value here has a type that Windows doesn’t document. It was left alone.',
        misspelt: 'TLS 1.2 is on. A misspelt DisableByDefault stands beside it and has no effect.',
      },
    },
    ...ladderEn,
  },
  nextSteps: nextStepsEn,
  explanations: explanationsEn,
  releases: {
    'windows-7': 'Windows 7',
    'server-2008-r2': 'Windows Server 2008 R2',
    'windows-8': 'Windows 8',
    'server-2012': 'Windows Server 2012',
    'windows-8.1': 'Windows 8.1',
    'server-2012-r2': 'Windows Server 2012 R2',
    'windows-10': 'Windows 10',
    'server-2016': 'Windows Server 2016',
    'server-2019': 'Windows Server 2019',
    'server-sac': 'Windows Server (semi-annual)',
    'windows-11': 'Windows 11',
    'server-2022': 'Windows Server 2022',
    'server-2025': 'Windows Server 2025',
    older: 'A Windows before Windows 7',
    unknown: 'An unknown Windows',
  },
  profiles: {
    recommended: 'Recommended',
    tls12: 'TLS 1.2',
    'tls11-12': 'TLS 1.1 + 1.2',
    'tls10-12': 'TLS 1.0 to 1.2',
    'tls10+12': 'TLS 1.0 + 1.2',
    remove: 'No value',
  },
  views: { native: '64-bit view', wow64: '32-bit view' },
  values: {
    noValue: 'no value',
    unreadable: 'could not be read',
    none: 'none',
    notKnown: 'not known',
  },
  cells: {
    offered: 'offered',
    old: 'offered, old',
    unsafe: 'offered, unsafe',
    off: 'not offered',
    blocked: 'blocked',
    na: 'not in this Windows',
    unknown: 'could not be read',
    notByDefault: 'not by default',
    notKnown: 'not known',
  },
  outcomes: {
    committed: 'Done.',
    undone: 'Undone.',
    'nothing-to-do': 'There was nothing to do.',
    failed: 'Nothing was changed.',
  },
  entryStates: { pending: 'half-done', committed: 'in force', undone: 'undone', failed: 'failed' },
  numberProblems: {
    empty: 'Nothing was given.',
    'not-a-number': 'This is no number.',
    negative: 'A negative number is no set of protocols.',
    'too-large': 'The number has more than 32 bits.',
    ambiguous: 'Without a base this can be read in two ways.',
  },
  proof: proofEn,
  explain: explainEn,
  ladder: {
    heads: { what: 'What it is', why: 'Why it matters', how: 'How we know', unknown: 'What we don’t know' },
    neededPackage: (kb, release, architecture, inDoubt) =>
      `${kb} for ${release}, ${architecture}${inDoubt ? ' (its own list doesn’t name this Windows)' : ''}`,
    officeReads: (bitness, view) => `The Office here is ${bitness}-bit and reads the ${view}.`,
  },
};
