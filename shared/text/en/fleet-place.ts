import type { FleetChange } from '../../fleet/compare.ts';
import type { FleetGroup } from '../../fleet/groups.ts';
import type { BrokenReason } from '../../fleet/input.ts';

/** Why a file of a fleet can't be read. */
export const brokenReasons: Readonly<Record<BrokenReason, string>> = {
  'not-json': 'not JSON',
  'not-a-report': 'neither a report nor a snapshot',
  'not-utf8': 'not UTF-8 text',
  'too-long': 'too long',
  'no-registry-file': 'not a registry export',
  'takes-too-long': 'takes too long to read',
  incomplete: 'not written to its end',
  unreadable: 'it can’t be opened',
};

const COLLECT_AGAIN = 'Collect it again';

const afterReason: Readonly<Record<BrokenReason, string>> = {
  'not-json': COLLECT_AGAIN,
  'not-a-report': 'Take it out of the folder, or update TLS Remedy',
  'not-utf8': COLLECT_AGAIN,
  'too-long': 'Take it out of the folder',
  'no-registry-file': 'Export it again',
  'takes-too-long': 'Look at the file; it isn’t an ordinary report',
  incomplete: COLLECT_AGAIN,
  unreadable: 'Ask for access to it',
};

const groups: Readonly<Record<FleetGroup, string>> = {
  ok: 'OK',
  doubtful: 'Uncertain',
  'to-fix': 'To fix',
  'update-first': 'Update first',
  elsewhere: 'No setting helps',
  unreadable: 'Unreadable',
};

const sentences: Readonly<Record<FleetGroup | 'proven', string>> = {
  proven: 'Ready for Microsoft 365',
  ok: 'TLS 1.2 is on',
  doubtful: 'Something may stand in the way',
  'to-fix': 'Some programs can’t offer TLS 1.2',
  'update-first': 'Windows needs an update first',
  elsewhere: 'No setting can fix this PC',
  unreadable: 'This file could not be read',
};

const changes: Readonly<Record<FleetChange, string>> = {
  repaired: 'Repaired',
  'broken-anew': 'Newly broken',
  unchanged: 'Unchanged',
  new: 'New',
  gone: 'Gone',
  'not-comparable': 'Can’t be compared',
};

const ofPcs = (count: number, shown: string): string => (count === 1 ? '1 PC' : `${shown} PCs`);

/** The texts of the place for many PCs. A count comes as a number, and as it is written in the language. */
export const fleetPlace = {
  lead: 'See which PCs need a fix, fix them with the tool you already use, and check the result.',
  emptyTitle: 'Open a folder with reports or collections',
  empty:
    'One file for each PC, from TLS Remedy or from the collector. Nothing is sent anywhere; the files stay where they are.',
  open: 'Open folder…',
  samples: (count: string): string => `Try with ${count} sample PCs`,
  sampleFolder: 'The sample PCs',
  noFiles: 'No files yet?',
  collector: 'Make the collector',
  collectorSaid: 'A script for PCs without TLS Remedy; it needs no administrator',
  reads: 'What it reads',
  readsSaid: 'Reports, collections, registry exports',
  readsMore: {
    reports: 'Reports and snapshots of TLS Remedy: .json and .html, and .ndjson or .jsonl with one on each line.',
    others: 'What the collector writes (.txt), and registry exports (.reg). Folders inside the folder are read too.',
    people: 'The collector takes the name of the PC and settings of Windows. It takes nothing of its users.',
  },
  read: (files: string, of: string | null): string =>
    of === null ? `${files} files read` : `${files} of ${of} files read`,
  cancel: 'Cancel',
  soFar: 'So far',
  afterReading: 'The table comes when all files are read. If you cancel, what was read is shown.',
  listing: 'Making the table…',
  pcs: ofPcs,
  collected: (count: number, shown: string, when: string | null): string =>
    when === null ? `${ofPcs(count, shown)}.` : `${ofPcs(count, shown)}, collected ${when}.`,
  need: (count: number, shown: string): string =>
    count === 0 ? 'None needs anything.' : count === 1 ? '1 needs something.' : `${shown} need something.`,
  isCut: 'You cancelled it, so there may be more.',
  listed: (shown: string): string =>
    `The table has the first ${shown}; the counts have all. For all rows use the command line: fleet --rows.`,
  compare: 'Compare…',
  comparing: 'Choose the folder with the earlier files.',
  change: 'Other folder…',
  save: 'Save as CSV',
  saving: 'Saving…',
  saved: (count: number, shown: string): string => (count === 1 ? 'Saved: 1 row' : `Saved: ${shown} rows`),
  notSaved: 'No file was chosen. Nothing was saved.',
  chooseOther: 'Choose a folder with .json, .html, .ndjson, .txt or .reg files.',
  show: 'Show',
  all: 'All',
  search: 'Search',
  searchIn: 'Search PC, Windows, cause',
  list: 'PCs',
  urgentFirst: (pcs: string): string => `${pcs}, most urgent first`,
  sorted: (pcs: string, column: string): string => `${pcs}, by ${column}`,
  none: 'No matching PCs',
  columns: {
    pc: 'PC',
    os: 'Windows',
    what: 'Verdict',
    cause: 'First cause',
    next: 'Next step',
    when: 'Checked',
    now: 'Now',
    before: 'Before',
    change: 'Change',
  },
  groups,
  sentences,
  proven: (group: string): string => `${group}, proven`,
  nothing: 'Nothing',
  reasons: brokenReasons,
  afterReason,
  build: (build: string): string => `build ${build}`,
  value: 'Value',
  file: 'File',
  close: 'Close',
  copyRow: 'Copy the row',
  findings: 'What was found',
  noFindings: 'Every check is in order.',
  reading: 'Reading its file…',
  goneFile: (why: string): string => `Its file can’t be read now: ${why}.`,
  protocols: 'Protocols now',
  comparedTitle: 'Compare',
  comparedLead: (before: string, now: string): string => `Earlier ${before}, now ${now}, PC by PC.`,
  changes,
  changed: {
    repaired: (pcs: string): string => `${pcs}: a problem before, none now`,
    'broken-anew': (pcs: string): string => `${pcs}: no problem before, one now`,
    unchanged: (pcs: string): string => `${pcs}: as before`,
    new: (pcs: string): string => `${pcs}: not in the earlier folder`,
    gone: (pcs: string): string => `${pcs}: not in the folder of now`,
    'not-comparable': (pcs: string): string => `${pcs}: not readable or not clear in one of the two`,
  } satisfies Readonly<Record<FleetChange, (pcs: string) => string>>,
};
