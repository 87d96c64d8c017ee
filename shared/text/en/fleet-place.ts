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
  'not-a-report': 'Remove it from the folder, or update TLS Remedy',
  'not-utf8': COLLECT_AGAIN,
  'too-long': 'Remove it from the folder',
  'no-registry-file': 'Export it again',
  'takes-too-long': 'Check the file; it isn’t an ordinary report',
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
  doubtful: 'Something might get in the way',
  'to-fix': 'Some programs can’t offer TLS 1.2',
  'update-first': 'Windows needs an update first',
  elsewhere: 'No setting can fix this PC',
  unreadable: 'This file couldn’t be read',
};

const changes: Readonly<Record<FleetChange, string>> = {
  repaired: 'Fixed',
  'broken-anew': 'Newly broken',
  unchanged: 'As before',
  new: 'New',
  gone: 'Gone',
  'not-comparable': 'Still unclear',
};

const ofPcs = (count: number, shown: string): string => (count === 1 ? '1 PC' : `${shown} PCs`);

/** The texts of the place for many PCs. A count comes as a number, and as it is written in the language. */
export const fleetPlace = {
  steps: 'Steps of Many PCs',
  stepNames: { collect: 'Collect', see: 'See', fix: 'Fix', compare: 'Compare' },
  /** What a step came to, or what it waits for. */
  said: {
    noFiles: 'no files yet',
    files: (count: string): string => `${count} files`,
    afterCollect: 'after Collect',
    toFix: (count: string): string => `${count} to fix`,
    anyPcs: 'with your own tool',
    forPcs: (pcs: string): string => `for ${pcs}`,
    afterAWeek: 'after a week',
    with: (pcs: string): string => `with ${pcs} earlier`,
  },
  emptyTitle: 'Open a folder of reports or collections',
  empty:
    'One file for each PC, from TLS Remedy or from the collector. Nothing is sent anywhere; the files stay where they are.',
  open: 'Open folder…',
  samples: (count: string): string => `Try with ${count} sample PCs`,
  sampleFolder: 'The sample PCs',
  noFiles: 'No files yet?',
  collectorSaid: 'The collector: a script that changes nothing',
  collectorMore:
    'Runs on PCs without TLS Remedy, as the signed-in user or as the system; it doesn’t need an administrator. Try it on one PC with each Windows version, then have it run at every start. It writes one .txt file for each PC to a folder that you name.',
  reads: 'What it reads',
  readsSaid: 'Reports, collections, registry exports',
  readsMore: {
    reports: 'Reports and snapshots from TLS Remedy: .json and .html, and .ndjson or .jsonl with one per line.',
    others: 'What the collector writes (.txt), and registry exports (.reg). Folders inside the folder are read too.',
    people: 'The collector reads the name of the PC and Windows settings. It reads nothing that belongs to users.',
  },
  read: (files: string, of: string | null): string =>
    of === null ? `${files} files read` : `${files} of ${of} files read`,
  cancel: 'Cancel',
  soFar: 'So far',
  afterReading: 'The table appears when all files have been read. If you cancel, it shows what was read so far.',
  pcs: ofPcs,
  collected: (count: number, shown: string, when: string | null): string =>
    when === null ? `${ofPcs(count, shown)}.` : `${ofPcs(count, shown)}, collected ${when}.`,
  isCut: 'You cancelled, so there might be more.',
  listed: (shown: string): string =>
    `The table shows the first ${shown}; the counts include all. For all rows, use the command line: fleet --rows.`,
  save: 'Save as CSV',
  saving: 'Saving…',
  saved: (count: number, shown: string): string => (count === 1 ? 'Saved: 1 row' : `Saved: ${shown} rows`),
  notSaved: 'No file was chosen. Nothing was saved.',
  chooseOther: 'Choose a folder with .json, .html, .ndjson, .txt, or .reg files.',
  createFiles: (pcs: string): string => `Create files for ${pcs}`,
  cause: 'Cause',
  checked: 'Checked',
  byWeek: (group: string): string => `${group}, by week`,
  weeks: (title: string, firstCount: string, first: string, lastCount: string, last: string): string =>
    `${title}: ${firstCount} in the week of ${first}, ${lastCount} in the week of ${last}`,
  takeOff: ', take this off',
  changeShown: 'Change…',
  showAll: 'Show all',
  compareTitle: 'Open the folder from before',
  compareMore: 'Collect again after a week. Then open the earlier files here: each PC is compared with what it was.',
  openEarlier: 'Earlier folder…',
  fixed: (count: string, pcs: string): string => `${count} fixed, of ${pcs} to fix. No connection was tested.`,
  copyCounts: 'Copy the counts',
  copyCountsSaid: 'A few lines, without the name of a PC',
  show: 'Show',
  all: 'All',
  search: 'Search',
  searchIn: 'Search PC, Windows, or cause',
  list: 'PCs',
  urgentFirst: (pcs: string): string => `${pcs}, most urgent first`,
  sorted: (pcs: string, column: string): string => `${pcs}, by ${column}`,
  none: 'No PC has this',
  columns: {
    pc: 'PC',
    os: 'Windows',
    what: 'Verdict',
    cause: 'First failed check',
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
  noFindings: 'Every check is OK.',
  reading: 'Reading its file…',
  goneFile: (why: string): string => `Its file can’t be read now: ${why}.`,
  protocols: 'Protocols now',
  changes,
  changed: {
    repaired: (pcs: string): string => `${pcs}: a problem before, none now`,
    'broken-anew': (pcs: string): string => `${pcs}: no problem before, one now`,
    unchanged: (pcs: string): string => `${pcs}: as before`,
    new: (pcs: string): string => `${pcs}: not in the earlier folder`,
    gone: (pcs: string): string => `${pcs}: not in the new folder`,
    'not-comparable': (pcs: string): string => `${pcs}: unreadable or unclear in one of the two`,
  } satisfies Readonly<Record<FleetChange, (pcs: string) => string>>,
};
