import type { InstallerTexts } from '../installer.ts';
import type { Messages } from '../shape.ts';
import { userOption } from '../user-option.ts';
import { help } from './command-help.ts';
import { listed } from './counts.ts';
import { events } from './events.ts';
import { services } from './services.ts';
import { placeMessages } from './place-messages.ts';
import { startMessages } from './start-messages.ts';
import { windowBoxes } from './window-boxes.ts';

export const messages: Messages = {
  ...startMessages,
  ...placeMessages,
  events,
  services,
  cli: {
    notKnown: 'what isn’t known: nothing is stored',
    offers: 'offers',
    value: 'value',
    wouldWrite: (count) =>
      count === 1 ? 'What would be written (1 value):' : `What would be written (${String(count)} values):`,
    nothingToWrite: 'Nothing would be written.',
    wrote: 'Written:',
    takenBack: 'Put back:',
    leftAlone: 'Left alone, because something else has changed it since:',
    readBack: (verified) =>
      verified ? 'Read back as written.' : 'Read back, and NOT as written: something overwrote it.',
    retired: (protocols) => `Off: ${listed(protocols)}`,
    undoRest: (id, ofUser) =>
      `Once they have changed back, this undoes the rest: undo ${userOption(ofUser)}${String(id)} --yes`,
    scheduledEnds: {
      undone: (id) => `Journal entry ${String(id)} was undone.`,
      'undone-in-part': (id) =>
        `Journal entry ${String(id)} was undone in part: values that something else has changed since were left alone.`,
      kept: (id) => `Journal entry ${String(id)} was kept. Nothing was changed.`,
      over: (id) => `Nothing of journal entry ${String(id)} is left to undo. Nothing was changed.`,
      'not-that-entry': (id) => `Journal entry ${String(id)} isn’t the one that was to be undone. Nothing was changed.`,
    },
    ofUserUnread: 'The own changes of this user can’t be read, so they aren’t listed.',
    undoneAt: (moment) => `Windows takes this back by itself at ${moment}`,
    journalEntry: (id, ofUser) =>
      `Journal entry ${String(id)}. To take it back: undo ${userOption(ofUser)}${String(id)} --yes`,
    readsOtherwise:
      'These read back differently: a Group Policy, or a program that guards the registry, wrote over them and would do so again. Ask whoever manages this PC to change it there:',
    restart: (programs) =>
      `Programs read the value when they start: close ${listed(programs.length > 0 ? programs : ['Outlook'])}, then open ${programs.length > 1 ? 'them' : 'it'} again. To be sure for all, restart the PC.`,
    restartServices: 'Restart the PC: services keep what they began with.',
    apply: 'To write this: apply --yes',
    applyUser: 'These are your own values, which need no administrator. To write them: apply --user --yes',
    ofUser: 'Own values of this user:',
    confirm: (count) => (count === 1 ? 'Write 1 value? [y/N] ' : `Write ${String(count)} values? [y/N] `),
    noHistory: 'No changes yet.',
    unreadableEntry: (id, isNewer, ofUser) =>
      isNewer
        ? `Journal entry ${String(id)} is of a newer version of TLS Remedy. Use that one, or give the entry up: recover ${userOption(ofUser)}--discard ${String(id)} --yes`
        : `Journal entry ${String(id)} can’t be read. Until it is given up, nothing is written: recover ${userOption(ofUser)}--discard ${String(id)} --yes`,
    confirmDiscard: (id) =>
      `Give up journal entry ${String(id)}? What it changed can’t be undone any more then. [y/N] `,
    discarded: (id) => `Journal entry ${String(id)} was given up. No setting was changed.`,
    ranOn: (system, driver) => `Read on ${system} through the ${driver} registry driver.`,
    sslWarning: 'Warning: this switches on SSL, which is unsafe. Microsoft 365 doesn’t need it.',
    assumedHex: 'Read as hexadecimal: as decimal it would be no set of protocols.',
    readAs: {
      16: (text, hex) => `${text} is read as hexadecimal: ${hex}.`,
      10: (text, hex) => `${text} is read as decimal: ${hex}.`,
    },
    sameNumber: (hex, decimal) => `${hex} is ${String(decimal)} in decimal.`,
    unknownBits: (hex) => `Bits that belong to no protocol: ${hex}`,
    nextStep: 'Next step:',
    yes: 'y',
    because: 'Why',
    links: 'Read more',
    programs: { winhttp: 'WinHTTP', dotnet4: '.NET 4', dotnet2: '.NET 2.0 to 3.5', wininet: 'Internet Options' },
    help,
  },
  ...windowBoxes,
};

export const installer: InstallerTexts = {
  windows: {
    current: 'Windows 10 and 11, Server 2016 and later',
    legacy: 'Windows 7 SP1, 8 and 8.1, Server 2008 R2 SP1, 2012 and 2012 R2',
  },
  wrongWindows: (windows) => `This installer is for ${windows}. Nothing was changed. Use the other installer.`,
  wrongProcessor: (architecture) =>
    `This installer is for ${architecture} Windows only. Nothing was changed. Use the one for this PC.`,
  inUse: 'TLS Remedy is in use. Nothing was changed. Close it, then try again.',
  keepJournal:
    'Keep the record of what TLS Remedy changed on this PC?\n\nWithout it, no copy of TLS Remedy can undo those changes. Removing the program changes no setting either way.',
  halfDone:
    'A change of TLS settings stopped halfway. Without TLS Remedy it stays that way.\n\nStart TLS Remedy to restore what was there, or to finish the change. Uninstall anyway?',
  awaited:
    'Windows is about to undo a change of TLS settings automatically. Without TLS Remedy the change stays.\n\nWait until it is undone, or undo it in History. Uninstall anyway?',
};
