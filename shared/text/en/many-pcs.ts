import { counted, number, plural } from './terms.ts';
import type { FleetChange } from '../../fleet/compare.ts';
import type { FleetGroup } from '../../fleet/groups.ts';
import type { BrokenReason } from '../../fleet/input.ts';
import type { SayerKind } from '../../origin/origin.ts';
import type { ReadyMadeId } from '../../remediation/export-formats.ts';
import type { Verdict } from '../../diagnosis/verdict.ts';
import type { SampleId } from '../../windows/sample-ids.ts';

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

export const fleetGroups: Readonly<Record<FleetGroup, string>> = {
  ok: 'OK',
  doubtful: 'Uncertain',
  'to-fix': 'To fix',
  'update-first': 'Update first',
  elsewhere: 'No setting helps',
  unreadable: 'Unreadable',
};

export const fleetChanges: Readonly<Record<FleetChange, string>> = {
  repaired: 'Fixed',
  'broken-anew': 'Newly broken',
  unchanged: 'As before',
  new: 'New',
  gone: 'Gone',
  'not-comparable': 'Can’t be compared',
};

const ofPcs = (count: number): string => counted(count, 'PC', 'PCs');

export const fleetPlace = {
  steps: 'Steps of Many PCs',
  stepNames: { collect: 'Collect', see: 'See', fix: 'Fix', compare: 'Compare' },
  said: {
    noFiles: 'no files yet',
    files: (count: number): string => counted(count, 'file', 'files'),
    afterCollect: 'after Collect',
    toFix: (count: number): string => `${number.format(count)} to fix`,
    anyPcs: 'with your own tool',
    forPcs: (count: number): string => `for ${ofPcs(count)}`,
    afterAWeek: 'after a week',
    comparedWith: (count: number): string => `with ${ofPcs(count)} earlier`,
  },
  emptyTitle: 'Open a folder of reports or collections, or drop it here',
  empty: 'One file for each PC, from TLS Remedy or the collector. Nothing is sent; the files stay where they are.',
  open: 'Open folder…',
  samples: (count: number): string => `Try with ${counted(count, 'sample PC', 'sample PCs')}`,
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
  read: (files: number, of: number | null): string =>
    `${of === null ? '' : `${number.format(files)} of `}${counted(of ?? files, 'file', 'files')} read`,
  /** Of one file with many. */
  pcsRead: (count: number): string => `${ofPcs(count)} read`,
  cancel: 'Cancel',
  soFar: 'So far',
  afterReading: 'The table appears when all files have been read. If you cancel, it shows what was read so far.',
  pcs: ofPcs,
  collected: (count: number, when: string | null): string =>
    when === null ? `${ofPcs(count)}.` : `${ofPcs(count)}, collected ${when}.`,
  isCut: 'You cancelled, so there might be more.',
  listed: (shown: number): string =>
    `The first ${number.format(shown)} are listed; the counts include all. For all: tls-remedy fleet --rows table FOLDER`,
  save: 'Save as CSV',
  saved: (count: number): string => `Saved: ${counted(count, 'row', 'rows')}`,
  chooseOther: 'Choose a folder with .json, .html, .ndjson, .txt, or .reg files.',
  /** `of` is null for all of them. */
  createFiles: (count: number, of: number | null): string =>
    `Create files for ${of === null ? ofPcs(count) : `${number.format(count)} of ${number.format(of)}`}`,
  /** Those whose incoming side a setting fixes. */
  notIn: (names: string, more: number): string =>
    `Not in the files: ${names}${more > 0 ? `, and ${number.format(more)} more` : ''}. Incoming connections are fixed on the server itself.`,
  others: (update: number, elsewhere: number): string => {
    const first = `${ofPcs(update)} first ${plural(update, 'needs', 'need')} an update`;
    const second = `${ofPcs(elsewhere)} can’t be helped by a setting`;
    if (update === 0) return elsewhere === 0 ? '' : `${second}.`;
    return elsewhere === 0 ? `${first}.` : `${first}, and ${second}.`;
  },
  narrow: { cause: 'Cause', os: 'Windows', setter: 'Set by' },
  unfiltered: (what: string): string => `${what}: all`,
  showAll: 'Show all',
  compareTitle: 'Open the earlier folder, or drop it here',
  compareMore: 'Collect again after a week. Then open the earlier files here: each PC is compared with what it was.',
  openEarlier: 'Earlier folder…',
  fixed: (count: number, of: number): string =>
    `${number.format(count)} fixed, of ${ofPcs(of)} to fix. No connection was tested.`,
  copyCounts: 'Copy the counts',
  copyCountsSaid: 'A few lines, without the name of a PC',
  csvSaid: 'A row for each PC, with its name, for a spreadsheet',
  jsonSaid: 'A line for each PC, with its name, for scripts',
  show: 'Show',
  all: 'All',
  search: 'Search',
  list: 'PCs',
  none: 'No matching PCs',
  columns: {
    pc: 'PC',
    os: 'Windows',
    what: 'Verdict',
    cause: 'Look at first',
    next: 'Next step',
    when: 'Checked',
    now: 'Now',
    before: 'Before',
    change: 'Change',
  },
  groups: fleetGroups,
  proven: (group: string): string => `${group}, proven`,
  nothing: 'Nothing',
  reasons: brokenReasons,
  afterReason,
  build: (build: string): string => `build ${build}`,
  value: 'Value',
  file: 'File',
  close: 'Close',
  findings: 'What was found',
  noFindings: 'Every check is OK.',
  reading: 'Reading its file…',
  /** Who sets a value on a PC, inside a sentence. */
  setters: {
    preferences: 'a Group Policy',
    template: 'a Group Policy',
    'local-policy': 'the local policy of the PC',
    mdm: 'device management',
    'own-export': 'a Group Policy with a file that TLS Remedy created',
  } satisfies Readonly<Record<SayerKind, string>>,
  mightSet: (who: string): string => `possibly ${who}`,
  setsOld: (count: number, who: string): string => `${ofPcs(count)}: ${who} sets the old value`,
  goneFile: (why: string): string => `Its file can’t be read now: ${why}.`,
  changes: fleetChanges,
  changed: {
    repaired: (count: number): string => `${ofPcs(count)}: a problem before, none now`,
    'broken-anew': (count: number): string => `${ofPcs(count)}: no problem before, one now`,
    unchanged: (count: number): string => `${ofPcs(count)}: as before`,
    new: (count: number): string => `${ofPcs(count)}: not in the earlier folder`,
    gone: (count: number): string => `${ofPcs(count)}: not in the new folder`,
    'not-comparable': (count: number): string => `${ofPcs(count)}: unreadable or unknown in one of the two`,
  } satisfies Readonly<Record<FleetChange, (count: number) => string>>,
};

const saveReadyMade: Readonly<Record<ReadyMadeId, string>> = {
  collector: 'Save the collector…',
  'iis-logging': 'Save the files for IIS…',
};

export const deployPlace = {
  what: 'What they get',
  which: 'For which Windows versions',
  tool: 'Which tool manages them',
  files: 'The files',
  filesSaid: (count: number): string => `${counted(count, 'file', 'files')}, with a README that says how to undo`,
  recommended: 'recommended',
  foundHere: 'found here',
  inDomain: (domain: string): string => `This PC’s DNS domain is ${domain}`,
  wishes: {
    office: 'TLS 1.2 for Office',
    dotnet: 'TLS 1.2, and .NET programs too',
    protocols: 'My choice in Protocols',
  },
  whys: {
    office: 'Both views, and Schannel if Windows needs it',
    dotnet: 'For OneDrive and SharePoint tools on Windows 7',
  },
  windows: {
    need: 'Windows 7 and 8, Server 2008 R2 and 2012',
    self: 'Windows 8.1 and later, Server 2012 R2 and later',
  },
  needed: 'TLS 1.2 is turned on',
  self: {
    spared: 'Skipped: old values there stay, even one that turns TLS 1.2 off',
    cleaned: 'Old values are removed, nothing is set',
    written: 'A value is written there too: Windows 11 and Server 2022 lose TLS 1.3',
  },
  inSum: (tool: string, pcs: number | null, files: number): string =>
    `${tool}${pcs === null ? '' : ` for ${ofPcs(pcs)}`}: ${counted(files, 'file', 'files')}. This PC isn’t changed.`,
  next: {
    title: 'What to do next',
    bring: 'Import them',
    bringMore: (tool: string): string => `With ${tool}, on one test PC first. README.txt shows how`,
    wait: 'Wait a week',
    waitMore: 'Users close Office once; programs read settings when they start',
    note: 'Copy a note to users',
    noteText:
      'TLS 1.2 is being turned on for Office on your PC. Please close Outlook and the other Office programs once, then open them again. Nothing else changes.',
    again: (day: string): string => `Collect again on ${day}`,
    calendar: 'Add to calendar…',
    againMore: (pcs: number | null): string =>
      `Then Compare shows which ${pcs === null ? 'PCs' : `of the ${ofPcs(pcs)}`} are fixed`,
  },
  making: 'Preparing the files…',
  noWindows: 'Choose at least one Windows version.',
  save: 'Save the files…',
  saveReadyMade,
};

export const fleetVerdicts: Readonly<Record<Verdict, string>> = {
  'no-change-needed': 'Nothing to fix',
  'improvement-available': 'Can be improved',
  'fix-available': 'Can be fixed',
  'cannot-be-fixed-here': 'No setting can fix it',
  undetermined: 'Unknown',
};

export const practice = {
  name: 'Practice:',
  explanation: 'Nothing on your own PC is read or changed.',
  other: 'Other sample…',
  leave: 'Leave practice',
  leaveSample: 'Back to the first PC',
  again: 'Start over',
  againMore: 'Discards what you changed on this sample PC, and its history.',
  title: 'Practice',
  lead: 'Try everything on a PC that isn’t real. Your changes stay in a copy until this window closes.',
  list: 'Sample PCs',
  pcs: 'PCs',
  servers: 'Servers',
  all: (count: number): string => `All ${count} sample PCs`,
  allSaid: (pcs: number, servers: number): string => `${pcs} PCs, ${servers} servers`,
  shown: 'Open now',
  touched: 'already tried',
  verdicts: fleetVerdicts,
  unreadable: 'Can’t be read',
  none: 'No sample PC was found next to the program.',
  loading: 'Reading the sample PCs…',
};

export const samples = {
  titles: {
    'server-2008-r2-exchange-2013': 'Server 2008 R2 with Exchange 2013',
    'server-2008-r2-updated': 'Server 2008 R2, never set up',
    'server-2012-r2-sharepoint-2013': 'Server 2012 R2 with SharePoint 2013',
    'server-2012-update-unclear': 'Server 2012, update unclear',
    'server-2016-clean': 'Server 2016, nothing wrong',
    'server-2016-exchange-2016': 'Server 2016 with Exchange 2016',
    'server-2019-sql-adfs': 'Server 2019 with SQL Server and AD FS',
    'server-2022-iis': 'Server 2022 with IIS only',
    'windows-10-came-back': 'Windows 10, and it came back',
    'windows-10-group-policy': 'Windows 10, set by Group Policy',
    'windows-10-local-policy': 'Windows 10, set by the local policy',
    'windows-10-office-2013': 'Windows 10 with Office 2013',
    'windows-10-policy-right': 'Windows 10, kept correct by Group Policy',
    'windows-10-ssl': 'Windows 10, SSL 3.0 allowed',
    'windows-11-clean': 'Windows 11, nothing wrong',
    'windows-11-tls13-lost': 'Windows 11, TLS 1.3 lost',
    'windows-7-half-fixed': 'Windows 7, half fixed',
    'windows-7-schannel-off': 'Windows 7, TLS 1.2 off in Schannel',
    'windows-7-update-missing': 'Windows 7, update missing',
    'windows-7-updated': 'Windows 7, never set up',
    'windows-7-wrong-type': 'Windows 7, text instead of a number',
    'windows-7-x86': 'Windows 7, 32-bit',
    'windows-8-updated': 'Windows 8, never set up',
    'windows-8.1-stale-value': 'Windows 8.1, old value',
  },
  wrong: {
    'server-2008-r2-exchange-2013': 'As a server it accepts SSL and TLS 1.0, not TLS 1.2; Exchange 2013 needs TLS 1.0.',
    'server-2008-r2-updated': 'The update is there, but nobody turned TLS 1.2 on.',
    'server-2012-r2-sharepoint-2013': 'As a server it accepts TLS 1.0 and 1.1 but not 1.2, which someone turned off.',
    'server-2012-update-unclear': 'The versions of the files don’t show whether the update is there.',
    'server-2016-clean': 'Nothing: TLS 1.2 is on by default, and nothing needs to change.',
    'server-2016-exchange-2016': 'Nothing: TLS 1.0 and 1.1 are off on both sides, and .NET follows Windows.',
    'server-2019-sql-adfs': 'As a server it accepts TLS 1.0; AD FS lacks a .NET value, and one SQL Server is too old.',
    'server-2022-iis': 'TLS 1.2 and 1.3 are on, and TLS 1.0 and 1.1 are still accepted.',
    'windows-10-came-back': 'It was fixed on 3 May, and set back a day later while Group Policy ran.',
    'windows-10-group-policy': 'A Group Policy of the domain sets a value without TLS 1.2. A fix here might not last.',
    'windows-10-local-policy': 'The local policy of this PC sets a value without TLS 1.2. That needs no domain.',
    'windows-10-office-2013': 'TLS 1.2 works, but Office 2013 doesn’t use modern authentication for this user.',
    'windows-10-policy-right': 'Nothing: a Group Policy of the domain makes sure that the value stays correct.',
    'windows-10-ssl': 'TLS 1.2 works, but the value also asks for SSL 3.0 and isn’t needed at all.',
    'windows-11-clean': 'Nothing: TLS 1.2 and 1.3 are on by default, and nothing needs to change.',
    'windows-11-tls13-lost': 'A value meant for Windows 7 turns TLS 1.3 off for WinHTTP.',
    'windows-7-half-fixed': 'TLS 1.2 is on for 64-bit programs only. 32-bit ones, often Office, don’t have it.',
    'windows-7-schannel-off': 'The WinHTTP values are right, but Schannel turns TLS 1.2 off for every program.',
    'windows-7-update-missing': 'Update KB3140245 is missing, so WinHTTP reads no setting. It has to come first.',
    'windows-7-updated': 'The update is there, but nobody turned TLS 1.2 on: the typical case.',
    'windows-7-wrong-type': 'Someone entered the WinHTTP value as text, which Windows doesn’t accept as a number.',
    'windows-7-x86': 'A 32-bit PC with the update, where nobody turned TLS 1.2 on.',
    'windows-8-updated': 'The update is there, but TLS 1.2 is off by default here, and nobody turned it on.',
    'windows-8.1-stale-value': 'An old value limits WinHTTP to TLS 1.0; without it, Windows 8.1 offers TLS 1.2.',
  },
} satisfies Readonly<Record<'titles' | 'wrong', Readonly<Record<SampleId, string>>>>;
