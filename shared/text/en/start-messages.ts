import type { StartMessages } from '../shape.ts';
import { cause } from './cause.ts';
import { origin } from './origin.ts';
import { proof } from './proof.ts';
import { readiness } from './readiness.ts';
import { rungTexts } from './rungs/index.ts';

/** The texts of the start that the window and the command line share. */
export const startMessages: StartMessages = {
  verdicts: {
    'no-change-needed': 'The settings let programs use TLS 1.2.',
    'improvement-available': 'TLS 1.2 works, but a setting can be improved.',
    'fix-available': 'Some programs on this PC can’t offer TLS 1.2. You can fix that here.',
    'cannot-be-fixed-here': 'No setting can fix this PC: something else is missing.',
    undetermined: 'It isn’t clear yet: something that matters couldn’t be read or is uncertain.',
  },
  readiness,
  origin,
  rungs: rungTexts,
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
    older: 'A version before Windows 7',
    unknown: 'An unknown version of Windows',
  },
  goes: (view, protocols) => `${view}: programs no longer offer ${protocols} by default.`,
  profiles: {
    recommended: 'Recommended',
    tls12: 'TLS 1.2',
    'tls11-12': 'TLS 1.1 + 1.2',
    'tls10-12': 'TLS 1.0 to 1.2',
    'tls10+12': 'TLS 1.0 + 1.2',
    remove: 'Not set',
  },
  views: { native: '64-bit view', wow64: '32-bit view' },
  values: {
    noValue: 'not set',
    unreadable: 'couldn’t be read',
    none: 'none',
    notKnown: 'unknown',
    bytes: (count) => (count === 1 ? '1 byte' : `${String(count)} bytes`),
    list: (names) => new Intl.ListFormat('en', { type: 'conjunction' }).format(names),
  },
  cells: {
    offered: 'offered',
    old: 'offered, old',
    unsafe: 'offered, unsafe',
    off: 'not offered',
    blocked: 'blocked',
    na: 'not available',
    unknown: 'couldn’t be read',
    notByDefault: 'not by default',
    notKnown: 'unknown',
  },
  outcomes: {
    committed: 'Done.',
    undone: 'Undone.',
    'nothing-to-do': 'There was nothing to do.',
    failed: 'Nothing was changed.',
  },
  entryStates: {
    pending: 'stopped halfway',
    committed: 'in effect',
    'undone-in-part': 'undone in part',
    undone: 'undone',
    failed: 'failed',
  },
  proof,
  cause,
  inSentence: {
    views: { native: 'the 64-bit view', wow64: 'the 32-bit view', both: 'both views', only: 'the registry' },
    architectures: { x64: '64-bit', x86: '32-bit', arm64: 'Arm', unknown: '64-bit' },
  },
  answer: { cause: 'Cause', toDo: 'What to do' },
  ladder: {
    heads: { what: 'What it is', why: 'Why it matters', how: 'How we know', unknown: 'What we don’t know' },
    neededPackage: (kb, release, architecture, { inDoubt, neededFor }) =>
      `${kb} for ${release}, ${architecture}${neededFor === undefined ? '' : ': only if Windows refuses newer updates, because it lets Windows check their SHA-2 signatures'}${inDoubt ? ' (its own list doesn’t name this version of Windows)' : ''}`,
    officeReads: (bitness, view) => `Office on this PC is ${bitness}-bit and reads the ${view}.`,
  },
};
