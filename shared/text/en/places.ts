import { connections, connectionScreen } from './verdict.ts';
import { errorParts, errors } from './errors.ts';
import { explain } from './explain.ts';
import { explanations, checklist, half, unreadable } from './checks.ts';
import { deployPlace, fleetPlace, practice, samples } from './many-pcs.ts';
import { listen, listenScreen } from './listen.ts';
import { guided } from './steps.ts';
import { protocols, ssl } from './protocols.ts';
import { retirePlace } from './retire.ts';
import { symptoms } from './symptoms.ts';
import { glossaryTexts, listed, plural } from './terms.ts';
import { usageTexts } from './usage.ts';
import { start } from './home.ts';
import { explainScreen, exportScreen, whyTexts } from './exports.ts';

export const placeMessages = {
  errors,
  errorParts,
  connections,
  explain,
  listen,
  symptoms,
  explanations,
  evidence: {
    needed: (what: string): string => `needed: ${what}`,
    orLater: (version: string): string => `${version} or later`,
    supported: (windows: string): string => `${windows}: supported`,
    dates: {
      'end of support': 'end of support',
      'end of paid support': 'end of paid support',
      'left out': 'left out here',
    },
  },
};

const more = {
  practice: 'Sample PCs. Nothing on your own PC is read or changed',
  glossary: 'Press F1 to look up the term you’re on. Alt+Left goes back',
  commands: 'tls-remedy check, explain, fleet, export, retire: the same answers, as text or JSON',
  about: (version: string): string => `Version ${version}, licences, what it runs on`,
  languageMore: 'Also for reports and what Share copies.',
};

const commands = {
  lead: 'The same answers without this window, as text or, with --json, for other programs.',
  typed: 'Type',
  does: 'To',
  copy: 'Copy',
  copyLine: (line: string): string => `Copy ${line}`,
  lines: {
    check: 'check this PC and see what to do',
    plan: 'see what a fix would write, without writing it',
    'apply --yes': 'fix this PC',
    'undo --yes': 'undo the last change',
    'explain FILE': 'see what a script or a .reg file would do',
    'fleet FOLDER': 'count the reports of many PCs',
    help: 'see every command; help and a command’s name explains that one',
  },
};

const TURNED_ON = { both: '64-bit and 32-bit programs', native: '64-bit programs', wow64: '32-bit programs' } as const;

const t = {
  more,
  commands,
  practice,
  samples,
  half,
  filter: {
    writes: 'Search the writes',
    none: 'No matches',
    count: (shown: number, all: number): string => `${shown} of ${all}`,
  },
  unreadable,
  evidence: {
    title: 'Evidence',
    none: 'There is no value to show for this.',
    fileVersion: 'file version',
    defaultName: '(default)',
    notLookedUp: 'Not yet checked on a real Windows PC',
    copyPlace: 'Copy the place and the value',
  },
  connection: connectionScreen,
  glossary: {
    lead: 'Terms used in TLS Remedy. Press F1 to look up the one you’re on.',
    all: 'All terms',
    asks: {
      view: 'What is a view?',
      schannel: 'What is Schannel?',
      winhttp: 'What is WinHTTP?',
    },
  },
  terms: glossaryTexts,
  usage: usageTexts,
  deploy: deployPlace,
  fleet: fleetPlace,
  retire: retirePlace,
  exports: exportScreen,
  why: whyTexts,
  checklist,
  guided,
  listen: listenScreen,
  protocols,
  ssl,
  explain: explainScreen,
  history: {
    title: 'History',
    lead: 'Every change, with the value before it. Undo restores exactly that.',
    emptyTitle: 'No changes yet',
    empty: 'What you change here will be listed with what was there before.',
    entry: (id: number): string => `Change ${id}`,
    separate: 'A value for each view',
    retired: (protocols: readonly string[]): string => `${listed(protocols)} turned off`,
    /** For which programs; null on a Windows version that has one kind. */
    turnedOn: (programs: keyof typeof TURNED_ON | null): string =>
      programs === null ? 'TLS 1.2 turned on' : `TLS 1.2 turned on for ${TURNED_ON[programs]}`,
    removed: (count: number): string => plural(count, 'Old value removed', 'Old values removed'),
    byHand: (what: string): string => `${what}, chosen by hand`,
    someLeft: 'Undo doesn’t touch what was changed afterwards.',
    noneLeft: 'These values were changed again afterwards, so there is nothing to undo here.',
    notAsBefore: 'Something else changed the marked values. They aren’t as they were before.',
    restMore:
      'The marked values are as written, or something else changed them. Undo restores those that are as written.',
    restLater:
      'Something else changed the marked values, so they were left as they are. When they change back, undo the rest.',
    undoRest: 'Undo the rest',
    undoRestOf: (id: number): string => `Undo the rest of change ${id}`,
    ofUserUnread: 'The changes to your own settings can’t be read on this PC, so they aren’t listed.',
    copyEntry: (id: number): string => `Copy change ${id}`,
    before: 'Before',
    changedSince: 'changed afterwards',
    afterPending: 'You can undo other changes when the one that stopped halfway has been restored or finished.',
    undoEntry: (id: number): string => `Undo change ${id}`,
  },
  about: {
    title: 'About',
    lead: 'Checks and fixes the TLS 1.2 settings that old Windows PCs need for Microsoft 365.',
    version: 'Version',
    window: 'Window',
    shells: { electron: 'Electron', chromium: 'Chromium' },
    readsWith: 'Reads',
    drivers: {
      native: (system: string): string => `the registry of ${system}, through Win32 calls`,
      'script-host': (system: string): string => `the registry of ${system}, through Windows Script Host`,
      'reg-file': (system: string): string => `a registry file, on ${system}`,
    },
    system: 'Runs on',
    engine: 'Browser engine',
    unknownEngine: 'unknown',
    copy: 'Copy these lines',
    publisher: 'Publisher',
    address: 'Address',
    noAddress: 'None yet: TLS Remedy has no public page.',
    newer: 'A newer version',
    newerText:
      'TLS Remedy never checks for updates. Get a newer version where you got this one and install it over this one. Your history is kept.',
    released: (day: string): string => `This version was released on ${day}, more than a year ago.`,
    licence: 'Licence',
    licenceText: 'MIT: free to use, change, and pass on.',
    parts: (count: number): string => `${count} parts by others, with their licences`,
    part: 'Part',
    network: 'Network',
    networkText: 'This window doesn’t connect to anything.',
    oldEngine: 'Old engine',
    oldEngineText:
      'This build uses Electron 22, the last one for Windows 7 to 8.1, which no longer gets updates. That is acceptable here: this window uses no network, shows only what is in the program, and runs in a sandbox. It isn’t meant for anything else. On Windows 10 and later, use the current build.',
  },
};

export const page = { t: { ...start.t, ...t }, m: { ...start.m, ...placeMessages } };
