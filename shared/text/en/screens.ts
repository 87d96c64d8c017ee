import type { FamilyId } from '../../windows/families.ts';
import { formatNames } from './formats.ts';

// The texts of the smaller screens: Why, Explain, Report and exports.

/** The texts of the screen that says why: the checks in order. */
export const whyTexts = {
  lead: 'All of these need to be right, from top to bottom.',
  states: {
    pass: 'OK',
    fail: 'Not OK',
    warn: 'Warning',
    unknown: 'Unknown',
    'not-applicable': 'Not applicable',
  },
  list: 'The checks, in order',
  links: 'Read more',
  opensBrowser: 'Opens in the browser',
  viewsHead: { view: 'View', offers: 'Programs therefore get' },
  nothingOffered: 'nothing',
  seen: 'Seen, not only read from settings',
  explanation: 'This check explained',
  byHand: 'Choose by hand in Protocols',
  chooseScope: 'Choose it in Protocols',
  whose: {
    'signed-in': 'The user settings are those of the signed-in user, not of the account that runs this program.',
    account: 'The user settings are those of the account that runs this program, not of the signed-in user.',
  },
};

/** The window's own texts of the screen Explain; those that the command line shares are in `explain.ts`. */
export const explainScreen = {
  title: 'Explain',
  lead: 'Paste an error code, a number, a command, a script, or a .reg file that you found. It is only read, never run.',
  text: 'Your text',
  textHint: 'You can also drop a file here.',
  dropHere: 'Drop the file to read it. None of it is run.',
  paste: 'Paste',
  pasteFailed: 'The clipboard couldn’t be read. Press Ctrl+V in the field instead.',
  open: 'Open a file…',
  fileRead: (name: string): string => `File: ${name}`,
  clear: 'Clear',
  examples: 'Examples',
  exampleNames: {
    number: 'A number',
    error: 'An error code',
    command: 'A command for one view',
    reg: 'A .reg file',
    powershell: 'A PowerShell script',
  },
  result: 'What it does',
  reading: 'Reading…',
  emptyTitle: 'Nothing to explain yet',
  empty: 'This page will show what it would write, to which views, and what is wrong with it.',
  tooLarge: 'This is too large for the window',
  tooLargeMore: 'It accepts up to 2 MB. Paste the part that matters, or use the command line: explain FILE.',
  fileFailed: 'The file couldn’t be read. Nothing was changed.',
  writes: 'What it writes',
  where: 'Where',
  value: 'Value',
  findings: 'Findings',
  fine: 'No problem',
  numberLabel: 'DefaultSecureProtocols',
  numberReadAsHex: 'The number, read as hexadecimal',
  here: {
    label: 'On this PC',
  },
  repair: 'Fix it in Protocols',
  copyAll: 'Copy the explanation',
  summary: (headline: string, problems: number): string =>
    `${headline}. ${problems === 0 ? 'No problem found.' : problems === 1 ? '1 problem.' : `${problems} problems.`}`,
  none: 'none',
  errors: {
    spoken: (code: string): string => `Error code ${code}`,
    onThisPc: 'Where to look on this PC',
    nowhere: 'None of the causes TLS Remedy checks for leads to this code.',
    notChecked: 'Check this PC to see what each of them found.',
    names: 'Name',
    spellings: 'Other spellings',
    same: 'Same fault, other codes',
    toFix: 'Go to the fix',
    toWhy: 'See why',
  },
};

const families: Readonly<Record<FamilyId, string>> = {
  'windows-7': 'Windows 7, Server 2008 R2',
  'windows-8': 'Windows 8, Server 2012',
  'windows-8.1-to-10': 'Windows 8.1 and 10, Server 2012 R2 to 2019',
  'windows-11': 'Windows 11, Server 2022 and later',
};

/** The texts of exports in the window; what the files themselves say is in `export.ts`. */
export const exportScreen = {
  formats: formatNames,
  families,
  nothing:
    'This PC doesn’t need any changes, so there is nothing to export. The formats for many PCs don’t depend on this PC.',
  chooseEmpty: 'Choose an empty folder.',
  notFor:
    'This number can’t be written on the versions of Windows that need one. Choose other protocols, or a format for this PC.',
  saving: 'Saving…',
  saved: (count: number): string => (count === 1 ? 'Saved: 1 file' : `Saved: ${count} files`),
  savedIn: (folder: string): string => `In ${folder}`,
  copyPath: (name: string): string => `Copy the path of ${name}`,
  cancelled: 'No folder was chosen. Nothing was saved.',
};
