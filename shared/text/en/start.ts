import { listed, values } from './counts.ts';
import { claim } from './claim.ts';
import { doors } from './doors.ts';
import { core, home } from './home.ts';
import { scopePlaces, scopeTexts } from './scopes.ts';
import { startMessages } from './start-messages.ts';
import { own } from './own.ts';
import { share } from './share.ts';

const changes = (writes: number, removals: number): string => {
  if (removals === 0) return `${values(writes)} written`;
  if (writes === 0) return `${values(removals)} removed`;
  return `${values(writes)} written, ${removals} removed`;
};

const t = {
  rail: {
    main: 'Main',
    skip: 'Skip to content',
    home: 'Home',
    checks: 'Checks',
    wrong: (count: number): string => `${count} ${count === 1 ? 'isn’t' : 'aren’t'} right`,
    warned: (count: number): string => `${count} ${count === 1 ? 'warning' : 'warnings'}`,
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
    guided: 'Step by step',
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
  nextStep: 'Next step',
  copy: { done: 'Copied', failed: 'Copying failed' },
  doors,
  share,
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
  matrix: {
    title: 'What each kind of program offers',
    kind: 'Kind of program',
    legend: 'Legend',
    needed: 'Microsoft 365 needs this',
    programs: {
      native: { name: '64-bit Windows programs', who: 'Windows itself, 64-bit Office' },
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
    permission: 'Waiting for your permission. Windows is asking in a separate window.',
    writing: 'Writing and reading back…',
    undoing: 'Restoring what was there…',
    opening: 'Opening the PC…',
    givingUp: 'Discarding the entry…',
    undo: 'Undo',
    close: 'Close',
    committed: (writes: number, removals: number): string =>
      `Done: ${changes(writes, removals)} and read back as written`,
    notEqual: 'The change didn’t stick',
    refused: 'Windows was not given permission. Nothing was changed.',
    notYet: 'Nothing has been changed yet.',
    copyWhat: 'Copy what happened',
    readBack: 'It was written, but the value read back was different.',
    notEqualMore:
      'Something overwrote it: a Group Policy, or a program that protects the registry. That would happen again, so it has to be changed there. Ask whoever manages this PC.',
    entry: (id: number): string => `Change ${id} in History. Undo restores exactly what was there before.`,
    reopen: (programs: readonly string[]): string =>
      programs.length === 0
        ? 'Close Outlook and open it again.'
        : `${listed(programs)} ${programs.length === 1 ? 'is running: close it and open it again' : 'are running: close them and open them again'}.`,
    restart: 'Programs pick this up when they start. To be sure, restart the PC.',
    undone: (count: number): string => `Undone: ${values(count)} restored exactly`,
    undonePartly: (back: number, left: number): string =>
      `Undone in part: ${values(back)} restored, ${left} left unchanged`,
    leftAlone: 'These were changed by something else in the meantime, so they were left as they are:',
    nothing: 'There was nothing to do',
    nothingMore: 'Everything is already as you chose.',
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

/** What the window says in this language before another place than Home is opened: it is loaded before anything is drawn. */
export const start = { t, m: startMessages };
