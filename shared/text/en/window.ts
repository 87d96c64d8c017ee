import { verdictLinesEn, type VerdictLines } from './verdict-lines.ts';

const values = (count: number): string => (count === 1 ? '1 value' : `${count} values`);

const changes = (writes: number, removals: number): string => {
  if (removals === 0) return `${values(writes)} written`;
  if (writes === 0) return `${values(removals)} removed`;
  return `${values(writes)} written, ${removals} removed`;
};

const futureChanges = (writes: number, removals: number): string => {
  if (removals === 0) return `${values(writes)} will be written`;
  if (writes === 0) return `${values(removals)} will be removed`;
  return `${values(writes)} will be written and ${removals} removed`;
};

export const windowEn = {
  rail: {
    main: 'Main',
    skip: 'Skip to content',
    home: 'Home',
    protocols: 'Protocols',
    history: 'History',
    about: 'About',
    samplePc: 'Sample PC',
    thisPc: 'This PC',
    reading: 'Reading this PC',
  },
  practice: {
    name: 'Practice.',
    explanation: 'This is a sample PC. Nothing on your own PC is read or changed.',
  },
  machine: {
    architectures: { x64: '64-bit', x86: '32-bit', arm64: 'Arm', unknown: '64-bit assumed' },
    /** Where a value is, inside a sentence. */
    viewsInSentence: {
      native: 'the 64-bit view',
      wow64: 'the 32-bit view',
      both: 'both views',
      only: 'the registry',
    },
    updateArchitectures: { x64: '64-bit', x86: '32-bit', arm64: 'Arm', unknown: '64-bit' },
  },
  verdict: verdictLinesEn as VerdictLines,
  home: {
    fix: 'Fix this PC',
    fixSample: 'Fix the sample PC',
    improve: 'Improve the setting',
    remove: (count: number): string => (count === 1 ? 'Remove the value' : 'Remove the values'),
    prepare: 'Write the settings now',
    chooseYourself: 'Choose protocols yourself',
    checkAgain: 'Check again',
    checking: 'Checking…',
    checkedAt: (time: string): string => `Checked at ${time}`,
    details: (writes: number, removals: number, asks: boolean): string => {
      const what = [
        ...(writes > 0 ? [`Writes ${values(writes)}`] : []),
        ...(removals > 0 ? [`removes ${values(removals)}`] : []),
      ];
      const text = [...what, ...(asks ? ['asks for permission'] : []), 'can be undone exactly'].join(', ');
      return text.charAt(0).toUpperCase() + text.slice(1);
    },
    pendingFirst: 'First restore or finish the change that stopped halfway.',
    evidence: 'What this rests on',
    evidenceWhere: 'Where',
    evidenceFound: 'Found',
    evidenceNeeded: 'Needed',
    evidenceNothing: 'nothing',
    evidenceUnreadable: 'could not be read',
    evidenceAtLeast: (version: string): string => `${version} or later`,
    fileVersion: 'file version',
  },
  writes: {
    where: 'Where',
    name: 'Name',
    now: 'Now',
    after: 'After',
    caption: 'What will be written',
    noValue: 'no value',
    unreadable: 'could not be read',
    bytes: (count: number): string => (count === 1 ? '1 byte' : `${count} bytes`),
    views: { native: '64-bit view', wow64: '32-bit view' },
    onlyView: 'Windows programs',
    schannel: (protocol: string): string => `SChannel, ${protocol}`,
  },
  matrix: {
    title: 'What each kind of program offers',
    kind: 'Kind of program',
    legend: 'Legend',
    needed: 'Microsoft 365 needs this',
    hint: 'Arrow keys move between the cells.',
    programs: {
      native: { name: '64-bit Windows programs', who: 'Windows itself, 64-bit Office' },
      wow64: { name: '32-bit programs', who: 'such as 32-bit Office and Outlook' },
      only: { name: 'Windows programs', who: 'such as Office and Outlook' },
    },
    words: {
      offered: 'Offered',
      old: 'Offered, old',
      unsafe: 'Offered, unsafe',
      off: 'Not offered',
      blocked: 'Blocked',
      na: 'Not in this Windows',
      unknown: 'Could not be read',
    },
    whys: {
      inValue: (hex: string): string => `in the value ${hex}`,
      notInValue: (hex: string): string => `not in the value ${hex}`,
      inDefault: 'Windows’ own default',
      noValue: 'no value in this view',
      noValueAtAll: 'no value set',
      twoReadings: 'Windows may ignore the value',
      malformed: 'the value is malformed',
      schannel: 'by SChannel',
      shipped: 'by SChannel, as Windows ships',
      update: 'the update is missing',
      unreadable: 'a value could not be read',
      unknownRelease: 'this Windows isn’t known',
    },
  },
  change: {
    permission: 'Waiting for your permission. Windows asks in a window of its own.',
    writing: 'Writing and reading back…',
    undoing: 'Putting back what was there…',
    undo: 'Undo',
    close: 'Close',
    committed: (writes: number, removals: number): string => `Done: ${changes(writes, removals)}, read back and equal`,
    notEqual: 'Written, but it reads back otherwise',
    notEqualMore: 'Something wrote over it: a Group Policy, or a program that guards the registry.',
    entry: (id: number): string => `Journal entry ${id}. Undo brings back exactly what was there before.`,
    closeOutlook: 'Close Outlook and open it again.',
    restart: 'Programs read the value when they start. To be sure for all of them, restart the PC.',
    undone: (count: number): string => `Undone: ${values(count)} put back exactly as before`,
    undonePartly: (back: number, left: number): string =>
      `Undone in part: ${values(back)} put back, ${left} left alone`,
    leftAlone: 'Something else changed these since, so they were left alone:',
    nothing: 'There was nothing to do',
    nothingMore: 'Everything already is as you chose.',
    failed: 'Nothing was changed',
    wentWrong: 'Nothing is known to be changed. Check again to see what is there.',
    stillOpen: 'Programs still can’t use it, for the reason below.',
  },
  failure: {
    checkAgain: 'Check again',
    tryAgain: 'Try again',
    toHistory: 'Go to History',
    look: 'Check again, and decide on what is there now.',
    allow: 'Try again, and allow it when Windows asks.',
    recover: 'Restore or finish the earlier change first.',
    again: 'Check again. If it stays so, start TLS Remedy again.',
  },
  half: {
    title: 'A change stopped halfway',
    applying: (time: string): string =>
      `It was under way on ${time}. Nothing is lost: the earlier values are in the journal.`,
    undoing: (time: string): string =>
      `The change of ${time} was being undone. Nothing is lost: all values are in the journal.`,
    restore: 'Restore',
    finish: 'Finish it',
  },
  protocols: {
    title: 'Protocols',
    lead: 'What Windows offers for programs that leave the choice to Windows, as Office does.',
    presets: 'Presets',
    presetNames: {
      recommended: 'Recommended',
      tls12: 'TLS 1.2',
      'tls11-12': 'TLS 1.1 + 1.2',
      'tls10-12': 'TLS 1.0 to 1.2',
      'tls10+12': 'TLS 1.0 + 1.2',
      remove: 'No value',
    },
    windowsDecides: 'Windows decides',
    noValueHint: 'No value',
    list: 'Protocols to offer',
    prices: {
      'SSL 2.0': 'Unsafe, forbidden since 2011',
      'SSL 3.0': 'Unsafe, forbidden since 2015',
      'TLS 1.0': 'Old: only for old servers',
      'TLS 1.1': 'Old: rarely needed',
      'TLS 1.2': 'Microsoft 365 needs this',
      'TLS 1.3': 'Newest: Microsoft 365 takes it too',
    },
    needsWindows11: 'Needs Windows 11 or Server 2022',
    valueFor: {
      both: 'Value for both views',
      native: 'Value for the 64-bit view',
      wow64: 'Value for the 32-bit view',
      only: 'Value',
    },
    copy: 'Copy the value',
    copied: 'Copied',
    copyFailed: 'The clipboard refused it',
    decimal: (value: number): string => `${value} decimal`,
    noValue: 'no value',
    byItself: (protocols: string): string => `This Windows then offers ${protocols} by itself.`,
    notANumber: 'Not a number that Windows takes here.',
    unreadable: 'could not be read',
    bits: (numbers: string, count: number, names: string): string =>
      count === 0
        ? 'All bits are off.'
        : `${count === 1 ? 'Bit' : 'Bits'} ${numbers} ${count === 1 ? 'is' : 'are'} on: ${names}. All other bits are off.`,
    bitUnknown: 'unknown',
    typed: 'Type or paste a value',
    typedHint: '2560, 0xA00 and dword:00000a00 are the same number.',
    ambiguous: 'This can be read in two ways. Which one is meant?',
    problems: {
      'not-a-number': 'This is not a number. Write it like 2560, 0xA00 or dword:00000a00.',
      negative: 'A value can’t be negative. The smallest is 0.',
      'too-large': 'This is larger than a REG_DWORD can hold. The largest is 0xFFFFFFFF.',
    },
    reading: { 10: 'decimal', 16: 'hexadecimal' },
    unknownBitsWord: 'unknown bits',
    masks: {
      'empty-mask': '0 names no protocol. Tick at least one, or choose No value.',
      'unknown-bits': (bits: string): string => `No protocol has ${bits}. Windows could ignore the whole value.`,
      'tls-1.3-not-in-this-windows': (release: string): string =>
        `0x2000 is TLS 1.3, and ${release} has none. It could make Windows ignore the whole value.`,
    },
    leaveOut: 'Leave it out',
    typedSsl: (names: string): string => `This switches on ${names}, which is unsafe.`,
    typedSslMore: 'Read the warning…',
    views: { native: '64-bit view', wow64: '32-bit view' },
    viewWho: {
      native: 'Windows itself, 64-bit Office',
      wow64: '32-bit programs, such as 32-bit Office',
      only: 'All Windows programs, such as Office',
    },
    willBeWritten: 'What will be written',
    now: 'Now: ',
    after: 'After: ',
    stays: 'stays as it is',
    changes: 'changes',
    link: 'Link both views',
    linked: 'linked',
    separate: 'separate',
    chooseView: 'Choose for this view',
    discard: 'Discard',
    apply: 'Apply',
    plan: (writes: number, removals: number): string =>
      `${futureChanges(writes, removals)}. You can undo ${writes + removals === 1 ? 'it' : 'them'} exactly.`,
    nothingDiffers: 'Nothing differs from what is there, so there is nothing to apply.',
    typedRefused: 'The typed value was refused. Correct or clear it first.',
    typedUnclear: 'The typed value is not taken yet. Choose above, or clear it.',
    maskRefused: 'This value can’t be written, for the reason above.',
    noRules: 'This Windows isn’t known, so nothing can be written here.',
    updateMissing: 'KB3140245 is missing. Values written now have an effect once it is installed.',
  },
  ssl: {
    title: (names: string): string => `Switch on ${names}?`,
    body: (names: string, several: boolean): string =>
      `${names} ${several ? 'are' : 'is'} broken: others on the network can read what is sent. Microsoft 365 doesn’t use ${several ? 'them' : 'it'}. Every program that leaves the choice to Windows would offer ${several ? 'them' : 'it'}.`,
    keepOff: (several: boolean): string => (several ? 'Keep them off' : 'Keep it off'),
    switchOn: (several: boolean): string => (several ? 'Switch them on anyway' : 'Switch it on anyway'),
  },
  history: {
    title: 'History',
    lead: 'Every change with what was there before. Undo brings back exactly that, also “no value”.',
    today: 'Today',
    emptyTitle: 'No changes yet',
    empty: 'What you change here will be listed with what was there before.',
    entry: (id: number): string => `entry ${id}`,
    separate: 'A value for each view',
    states: {
      all: 'In force',
      some: 'Changed since, in part',
      none: 'Changed since',
      pending: 'Half-done',
      undone: 'Undone',
      failed: 'Failed, nothing was changed',
    },
    someLeft: 'Undo leaves alone what something else changed since.',
    noneLeft: 'Something else changed these values since, so there is nothing of this change to undo.',
    afterPending: 'Other changes can be undone after the one that stopped halfway is restored or finished.',
    damaged: (count: number): string => (count === 1 ? '1 damaged entry' : `${count} damaged entries`),
    damagedMore: (names: string): string =>
      `They can’t be read and were left alone: ${names}. No setting of Windows depends on them.`,
    undoEntry: (id: number): string => `Undo entry ${id}`,
  },
  about: {
    title: 'About',
    lead: 'Checks and repairs the TLS 1.2 settings that old Windows PCs need for Microsoft 365.',
    version: 'Version',
    window: 'Window',
    shells: { electron: 'Electron', chromium: 'Chromium' },
    readsWith: 'Reads',
    drivers: {
      native: (system: string): string => `the registry of ${system}, through Win32 calls`,
      'script-host': (system: string): string => `the registry of ${system}, through Windows Script Host`,
      'reg-file': (system: string): string => `a registry file, on ${system}`,
    },
    licence: 'Licence',
    licenceText: 'MIT: free to use, change and pass on.',
    network: 'Network',
    networkText: 'This window makes no connection at all.',
    language: 'Language',
  },
  start: {
    noBridge: 'This page is the window of TLS Remedy. It works only inside the program: start TLS Remedy itself.',
    broken:
      'Something went wrong in this window. Close it and start TLS Remedy again; History then shows what was changed.',
    noContext: 'TLS Remedy could not start.',
  },
};
