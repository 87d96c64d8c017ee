import { deed } from '../counts.ts';
import { counted, either, listed, number, plural, settings } from './terms.ts';
import type { ExtraScope, Scope, SwitchScope } from '../../remediation/scopes/index.ts';
import type { DotnetRuntime } from '../../windows/catalogue/programs.ts';
import type { ProgramsOf, WritePlace } from '../facts.ts';
import { startMessages } from './verdict.ts';

const claim = {
  /** What a sign is called, before the sentence that it stands beside. */
  signs: { ok: 'All right', warn: 'Warning', fail: 'Not right', unknown: 'Not certain', half: 'Warning' },
  proofSaid: (who: string | null, before: string, now: string): string =>
    `${who === null ? '' : `${who}: `}${before} before, ${now} now`,
  copySay: 'Copy what to say',
  stillNot: 'Outlook still doesn’t connect?',
  noHelp: 'Doesn’t help? 5 things to check',
};

/** Lines that tick by themselves after a change. */
const ticks = {
  name: 'What’s left',
  done: 'Done',
  toDo: 'To do',
  written: 'Settings written and read back',
  when: (count: number, time: string): string => `${settings(count)}, ${time}`,
  closeThese: (programs: readonly string[]): string =>
    `Close ${listed(programs)} and open ${plural(programs.length, 'it', 'them')} again:`,
  isOpen: (count: number): string => plural(count, 'it’s still open', 'they’re still open'),
  closed: 'No Office program has the old settings any more',
  answers: 'Microsoft 365 answers',
  asks: (count: number): string => `Connects to its ${count} main addresses`,
  notAll: 'Not at every address',
  test: 'Test',
  tryAgain: 'Try again what failed',
  oneTest: { fixed: 'Fixed. One test to go', done: 'Done. One test to go' },
};

/** Both halves of a server. */
const sides = {
  out: 'This server calls out',
  in: 'Others call in',
  right: 'Nothing stands in the way.',
  details: 'Details',
  missing: 'See what is missing',
};

const doors = {
  test: 'Test the connection',
  testAgain: 'Test again',
  seeTest: 'See the test',
  packages: 'Install in this order',
  onePackage: 'Install',
  openPage: 'Open the download page',
  copyAddress: 'Copy the address',
  /** Which row of the catalogue to take, by the kind of Windows; null where it has one row, or that isn’t known. */
  catalogueRow: {
    x64: 'In the list, choose the one for x64-based systems.',
    x86: 'In the list, choose the one without “x64” in its name.',
  },
  phone: 'The page doesn’t open here? Use a phone',
  scan: 'Scan the code, download the file, and bring it over on a USB drive.',
  qr: (address: string): string => `QR code of ${address}`,
  offline: 'No internet',
  offlineSaid: 'QR code and address, to bring the file on a USB drive',
  refused: 'Refused',
  refusedSaid: (count: number): string => `First install ${counted(count, 'older update', 'older updates')}`,
  meanwhile: 'Until then',
  refusedMore: 'Windows refuses the update? Install these first',
  prepareMore: 'Write the settings now; they take effect after the update',
  windows: {
    'internet-options': 'Open Internet Options',
    'date-and-time': 'Open Date and Time',
    regedit: 'Open the Registry Editor here',
  },
  regeditMore: 'The key is copied. Paste it into the address bar; before Windows 10, open the folders one by one.',
  regeditNotCopied: 'The key couldn’t be copied. Open the folders one by one.',
  folder: 'Open the folder',
};

const andMore = (first: string, more: number): string => (more === 0 ? first : `${first} and ${more} more`);

const PROGRAMS_OF: Readonly<Record<ProgramsOf, string>> = {
  native: '64-bit programs',
  wow64: '32-bit programs',
  only: 'Programs',
  dotnet: '.NET programs',
};

const home = {
  fix: 'Fix this PC',
  fixSample: 'Fix the sample PC',
  improve: 'Improve the setting',
  remove: (count: number): string => plural(count, 'Remove the value', 'Remove the values'),
  prepare: 'Write the settings now',
  turnOnIncoming: 'Turn on incoming TLS 1.2',
  fixDotnet: 'Fix .NET programs',
  dotnet: {
    all: 'PowerShell, NuGet, and other .NET programs still use TLS 1.0',
    some: 'PowerShell, NuGet, and other .NET programs might still use TLS 1.0',
    without: 'PowerShell, NuGet, and other .NET programs can’t connect: TLS 1.0 is off',
  },
  dotnetMay: 'Some programs might still use TLS 1.0',
  whoUsesOld: 'Who still uses old TLS?',
  checkAgain: 'Check again',
  checking: 'Checking…',
  checkedAt: (time: string): string => `Checked at ${time}`,
  guide: 'Show me each step',
  pendingFirst: 'First restore or finish the change that stopped halfway.',
  unreadableFirst: 'First discard the history entry that can’t be read.',
  allHave: 'All have TLS 1.2',
  oneLacks: (name: string): string => `${name}: no TLS 1.2`,
  notAlways: (name: string): string => `${name}: not always`,
  someLack: (count: number, all: number): string => `${count} of ${all} don’t have TLS 1.2`,
  testSaid: 'Nothing is sent until you start it',
  /** What the checks found, of whom `first` is named; `all` is null if only what isn't right is known. */
  checked: {
    wrong: (count: number, all: number | null, first: string, more: number): string =>
      `${all === null ? count : `${count} of ${all}`} ${plural(count, 'isn’t', 'aren’t')} right: ${andMore(first, more)}`,
    warned: (count: number, first: string, more: number, unknown: number): string =>
      `None is wrong. ${counted(count, 'warning', 'warnings')}: ${andMore(first, more)}${unknown === 0 ? '' : `, ${unknown} unknown`}`,
    unknown: (count: number): string => `None is wrong. ${count} unknown`,
    right: (all: number | null): string => (all === null ? 'all OK' : `All ${all} are OK`),
  },
  detailsTitle: 'Details',
  found: 'What was found',
  takes: {
    writes: (writes: number, removals: number): string =>
      deed(writes, removals, {
        writes: `The fix writes ${settings(writes)}.`,
        removes: `The fix removes ${settings(removals)}.`,
        both: `The fix writes ${settings(writes)} and removes ${settings(removals)}.`,
      }),
    stops: (who: ProgramsOf, protocols: readonly string[]): string =>
      `${PROGRAMS_OF[who]} no longer offer ${either(protocols)} by default.`,
    starts: (who: ProgramsOf, protocols: readonly string[]): string =>
      `${PROGRAMS_OF[who]} then offer ${listed(protocols)} too.`,
    keeps: (profile: string): string => `The profile ${profile} keeps that.`,
    afterUpdate: 'Restart the PC after installing, then check again.',
    afterUpdateToo: 'Then fix it here.',
  },
  toWhy: 'See why, check by check',
};

const core = {
  titles: {
    now: 'Protocols now',
    after: 'Protocols, now and after',
    changed: 'Protocols, before and now',
    seen: 'Settings, and what Windows does',
  },
  view: 'Programs',
  time: 'When',
  value: 'Value',
  legend: 'Legend',
  when: { before: 'Before', now: 'Now', after: 'After', stays: 'Stays', set: 'Set', seen: 'Seen' },
  /** Inside a line: `64-bit programs: set on, seen off`. */
  inLine: { set: 'set', seen: 'seen' },
  both: { name: '64-bit and 32-bit', who: 'Windows and Office' },
  boxes: {
    set: 'set',
    'set-unsafe': 'set, unsafe',
    self: 'on by default',
    'self-unsafe': 'on by default, unsafe',
    off: 'off',
    lost: 'off, but needed',
    na: 'not available',
    unknown: 'unknown',
  },
  ring: { after: 'changes', changed: 'changed', seen: 'differs' },
  withRing: (box: string, ring: string): string => `${box}, ${ring}`,
  on: 'on',
  becomes: { after: 'becomes', changed: 'became' },
  programs: startMessages.proof.programs,
  seenNothing: 'nothing',
};

const DOTNET_VERSIONS: Readonly<Record<DotnetRuntime, string>> = { v2: '2.0 to 3.5', v4: '4' };

const scopePlaces: Readonly<Record<Scope, (place: WritePlace) => string>> = {
  winhttp: ({ view }) => view ?? 'Windows programs',
  schannel: ({ protocol }) => `Schannel, ${protocol}`,
  dotnet: ({ runtime, view }) =>
    [
      '.NET',
      ...(runtime === null ? [] : [` ${DOTNET_VERSIONS[runtime]}`]),
      ...(view === null ? [] : [`, ${view}`]),
    ].join(''),
  certificates: () => 'Root certificates',
  stray: ({ path }) => `Stray, ${path}`,
  'schannel-server': ({ protocol }) => `Schannel, incoming, ${protocol}`,
};

const scopeTexts = {
  dotnet: {
    name: '.NET programs',
    why: 'For OneDrive and SharePoint tools. Office itself doesn’t need it.',
  },
  certificates: {
    name: 'Download of root certificates',
    why: 'Someone might have turned it off on purpose. Microsoft 365 needs newer root certificates than an old version of Windows has.',
  },
  stray: {
    name: 'Stray values',
    why: 'They have no effect, but look like a fix. Removing them changes nothing for programs.',
  },
  'schannel-server': {
    name: 'TLS 1.2 for incoming connections',
    why: 'For a PC that others connect to, such as a server. It takes effect after a restart.',
  },
} satisfies Readonly<Record<ExtraScope, object>>;

export const scopePolicies = {
  schannel: {
    name: 'TLS for clients in Schannel',
    help: 'Windows 7 and Server 2008 R2 have these protocols off for clients. Enabled turns them on. Disabled deletes the values.',
  },
  dotnet: {
    name: 'TLS for .NET programs',
    help: 'Enabled lets .NET programs follow Windows and use strong cryptography. Disabled deletes the values.',
  },
  'schannel-server': {
    name: 'TLS 1.2 for incoming connections in Schannel',
    help: 'Windows 7 and Server 2008 R2 have it off for incoming connections. Enabled turns it on, after a restart. Disabled deletes the values.',
  },
} satisfies Readonly<Record<SwitchScope, object>>;

/** Of the user, below HKCU. */
const ownSettings = (count: number): string => counted(count, 'setting of your own', 'settings of your own');
const own = {
  how: (writes: number, removals: number): string =>
    deed(writes, removals, {
      writes: `This writes ${ownSettings(writes)}, and nothing else. It doesn’t need an administrator, and it can be fully undone.`,
      removes: `This removes ${ownSettings(removals)}, and nothing else. It doesn’t need an administrator, and it can be fully undone.`,
      both: `This writes ${ownSettings(writes)} and removes ${ownSettings(removals)}, and nothing else. It doesn’t need an administrator, and it can be fully undone.`,
    }),
  yours: 'Your settings',
  yoursSaid: (count: number): string => `${settings(count)} to change, for you only`,
  takes: 'Writes your own settings. No administrator is needed, and it can be fully undone.',
  fix: 'Fix my settings',
  mine: 'My settings',
  entry: (id: number): string => `Change ${id} of my own`,
  undoEntry: (id: number): string => `Undo change ${id} of my own`,
  journalEntry: (id: number): string => `Change ${id} in your history. Undo restores exactly what was there before.`,
  stopped: 'A change of your own settings stopped halfway',
  unreadable: (id: number): string => `Entry ${id} of your own history can’t be read`,
};

/** Of a stick that is carried from PC to PC. */
const stick = {
  ask: 'Save each PC’s report on this stick?',
  askMore: 'Asked once. The file is named after the PC and stays on the stick.',
  yes: 'Yes, always',
  no: 'No',
  saved: (pc: string): string => `Report saved on the stick: ${pc}`,
  next: 'Ready for the next PC. Close TLS Remedy, then pull out the stick.',
  close: 'Close TLS Remedy',
  pcs: (count: number): string => `This stick: ${counted(count, 'PC', 'PCs')}`,
  always: 'Save each PC’s report on this stick',
};

const share = {
  name: 'Share',
  short: 'Copy a short summary',
  shortSaid: (lines: number): string => `${lines} lines, for a chat or an email`,
  ticket: 'Copy for a ticket',
  ticketSaid: 'With paths and values',
  save: { html: 'Save as web page…', pdf: 'Save as PDF…', json: 'Save as JSON…' },
  saveSaid: { html: 'Opens anywhere, prints well', pdf: 'One or two pages', json: 'For many PCs and scripts' },
  beside: 'Save next to the program',
  besideSaid: 'JSON with the PC’s name, for Many PCs',
  names: 'Include names',
  namesOut: 'Of this PC, its user, and proxy servers. Left out now.',
  namesIn: 'Of this PC, its user, and proxy servers. The file name includes the PC’s name.',
  working: 'One moment…',
  copied: 'Copied. Paste it into an email or a ticket.',
  saved: 'Saved',
  savedMore: 'The report holds a checksum, which shows whether it was changed later.',
  copyPath: 'Copy the path',
};

const t = {
  rail: {
    main: 'Main',
    skip: 'Skip to content',
    home: 'Home',
    checks: 'Checks',
    wrong: (count: number): string => `${count} ${plural(count, 'isn’t', 'aren’t')} right`,
    warned: (count: number): string => `${count} ${plural(count, 'warning', 'warnings')}`,
    protocols: 'Protocols',
    explain: 'Explain',
    history: 'History',
    many: 'Many PCs',
    retire: 'Retire',
    more: 'More',
    samplePc: 'Sample PC',
    thisPc: 'This PC',
    reading: 'Reading this PC',
  },
  pages: {
    guided: 'What doesn’t connect?',
    path: 'Where you are',
    connection: 'Connection test',
    checklist: 'Outlook still doesn’t connect?',
    practice: 'Practice',
    glossary: 'Terms and shortcuts',
    commands: 'Command line',
    about: 'About',
  },
  language: 'Language',
  today: 'Today',
  /** The same inside a line. */
  todayInLine: 'today',
  nextStep: 'Next step',
  copy: { done: 'Copied', failed: 'Copying failed' },
  doors,
  share,
  stick,
  machine: {
    architectures: { x64: '64-bit', x86: '32-bit', arm64: 'Arm', unknown: '64-bit assumed' },
  },
  home,
  writes: {
    where: 'Where',
    name: 'Name',
    now: 'Now',
    after: 'After',
    caption: 'What will be written',
    onlyView: 'Windows programs',
    places: scopePlaces,
  },
  core,
  claim,
  ticks,
  sides,
  matrix: {
    title: 'What each kind of program offers',
    kind: 'Kind of program',
    needed: 'Microsoft 365 needs this',
    programs: {
      native: { name: '64-bit programs', who: 'Windows itself, 64-bit Office' },
      wow64: { name: '32-bit programs', who: 'such as 32-bit Office and Outlook' },
      only: { name: 'Windows programs', who: 'such as Office and Outlook' },
      dotnet4: { name: '.NET programs', who: 'OneDrive, SharePoint tools' },
      dotnet2: { name: 'Old .NET programs', who: 'built for .NET 2.0 to 3.5' },
      wininet: { name: 'Internet Options', who: 'this user’s sign-in windows' },
    },
    whys: {
      inValue: (hex: string): string => `in the value ${hex}`,
      notInValue: (hex: string): string => `not in the value ${hex}`,
      inDefault: 'Windows’ own default',
      noValue: 'not set',
      twoReadings: 'Windows might ignore the value',
      malformed: 'the value is malformed',
      schannel: 'set in Schannel',
      shipped: 'Schannel’s default',
      update: 'the update is missing',
      unreadable: 'a value couldn’t be read',
      unknownRelease: 'unknown version of Windows',
      system: 'follows Windows',
      strong: 'set by SchUseStrongCrypto',
      target: 'only if built for a newer .NET',
      byAllSwitch: 'set for all .NET programs',
      updates: 'depends on updates that are unknown',
      suites: 'it has no cipher suite left',
      inDoubt: 'sources differ',
      oldProgram: 'only if they ask for it',
      patchAssumed: 'follows Windows, if .NET has its patch',
      byRequest: 'only if they ask for it',
      user: 'chosen by this user',
      policy: 'set by a policy',
      notStored: 'nothing is stored for this user',
    },
  },
  change: {
    permission: 'Windows is asking you. Choose Yes in its window.',
    notYet: 'Nothing has been changed yet.',
    writing: (count: number): string => (count === 0 ? 'Writing the settings' : `Writing ${settings(count)}`),
    undoing: 'Restoring what was there',
    leaveOn: 'It takes a second or two. Leave the PC on.',
    written: 'The settings are written',
    restored: 'The settings are restored',
    testing: 'Now testing whether Windows uses them. You don’t have to wait.',
    skip: 'Skip the test',
    opening: 'Opening the PC…',
    givingUp: 'Discarding the entry…',
    undo: 'Undo',
    close: 'Close',
    committed: (writes: number, removals: number): string =>
      deed(writes, removals, {
        writes: `Done: ${settings(writes)} written, then read back to check`,
        removes: `Done: ${settings(removals)} removed, then read back to check`,
        both: `Done: ${settings(writes)} written, ${number.format(removals)} removed, then read back to check`,
      }),
    notEqual: 'The change didn’t stick',
    refused: 'Windows asked and the answer was No, so nothing was changed. Try again and choose Yes.',
    copyWhat: 'Copy what happened',
    readBack: 'It was written, but the value read back was different.',
    notEqualMore:
      'Something overwrote it: a Group Policy, or a program that protects the registry. That would happen again, so it has to be changed there. Ask whoever manages this PC.',
    entry: (id: number): string => `Change ${id} in History. Undo restores exactly what was there before.`,
    reopenOutlook: 'Close Outlook and open it again.',
    reopen: (programs: readonly string[]): string =>
      `${listed(programs)} ${plural(programs.length, 'is running: close it and open it again', 'are running: close them and open them again')}.`,
    restart: 'Programs pick this up when they start. To be sure, restart Windows.',
    undone: (count: number): string => `Undone: ${settings(count)} restored exactly`,
    undonePartly: (back: number, left: number): string =>
      `Undone in part: ${settings(back)} restored, ${left} unchanged`,
    leftAlone: 'These were changed again in the meantime, so they were left as they are:',
    nothing: 'There was nothing to do',
    nothingMore: 'Everything is already set as you chose.',
    failed: 'Nothing was changed',
    stillOpen: 'Programs still can’t use it, for the reason below.',
  },
  brokenPlace: {
    title: (place: string): string => `${place} can’t be shown right now`,
    lead: 'The other places still work, and History shows what was changed.',
    command: 'Or in a Command Prompt:',
  },
  failure: {
    checkAgain: 'Check again',
    tryAgain: 'Try again',
    toHistory: 'Go to History',
    changedMeanwhile: 'The settings changed in the meantime',
    changedAt: (path: string): string => `Something else wrote to ${path}.`,
    look: 'Check again, then decide based on what’s there now.',
    allow: 'Try again, and allow it when Windows asks.',
    recover: 'Restore or finish the earlier change first.',
    confirm: {
      'without-tls12': 'Choose a value with TLS 1.2, or write this one anyway.',
      'from-writable-folder':
        'Continue only if you trust everything in this folder. Once TLS Remedy is installed, only administrators can change it.',
    },
    anyway: 'Continue anyway',
    again: 'Check again. If that doesn’t help, start TLS Remedy again.',
  },
  own,
  scopes: scopeTexts,
};

/** What the window says in this language before a place beside Home is opened: loaded before anything is drawn. */
export const start = { t, m: startMessages };
