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
    notKnown: 'an unknown default: nothing is stored',
    offers: 'offers',
    value: 'value',
    wouldWrite: (count) =>
      count === 1 ? 'What would be written (1 value):' : `What would be written (${String(count)} values):`,
    nothingToWrite: 'Nothing would be written.',
    wrote: 'Written:',
    takenBack: 'Restored:',
    leftAlone: 'Left as it is, because something else has changed it in the meantime:',
    readBack: (verified) =>
      verified ? 'Read back as written.' : 'Read back, and NOT as written: something overwrote it.',
    retired: (protocols) => `Off: ${listed(protocols)}`,
    undoRest: (id, ofUser) =>
      `When they have changed back, this undoes the rest: undo ${userOption(ofUser)}${String(id)} --yes`,
    scheduledEnds: {
      undone: (id) => `Change ${String(id)} was undone.`,
      'undone-in-part': (id) =>
        `Change ${String(id)} was undone in part: values that something else has changed in the meantime were left as they are.`,
      kept: (id) => `Change ${String(id)} was kept. Nothing was changed.`,
      over: (id) => `Nothing of change ${String(id)} is left to undo. Nothing was changed.`,
      'not-that-entry': (id) => `Change ${String(id)} isn’t the one that should be undone. Nothing was changed.`,
    },
    ofUserUnread: 'The changes to this user’s own settings can’t be read, so they aren’t listed.',
    undoneAt: (moment) => `Windows undoes this automatically at ${moment}`,
    journalEntry: (id, ofUser) =>
      `Change ${String(id)} in the history. To undo it: undo ${userOption(ofUser)}${String(id)} --yes`,
    readsOtherwise:
      'The values read back were different: a Group Policy, or a program that protects the registry, overwrote them and would do so again. Ask whoever manages this PC to change it there:',
    restart: (programs) =>
      `Programs read the value when they start: close ${listed(programs.length > 0 ? programs : ['Outlook'])}, then open ${programs.length > 1 ? 'them' : 'it'} again. To be sure, restart the PC.`,
    restartServices: 'Restart the PC: until then services keep using the old settings.',
    apply: 'To write this: apply --yes',
    applyUser: 'These are your own values, so no administrator is needed. To write them: apply --user --yes',
    ofUser: 'This user’s own values:',
    confirm: (count) => (count === 1 ? 'Write 1 value? [y/N] ' : `Write ${String(count)} values? [y/N] `),
    noHistory: 'No changes yet.',
    unreadableEntry: (id, isNewer, ofUser) =>
      isNewer
        ? `History entry ${String(id)} is from a newer version of TLS Remedy. Use that version, or discard the entry: recover ${userOption(ofUser)}--discard ${String(id)} --yes`
        : `History entry ${String(id)} can’t be read. Until it is discarded, nothing is written: recover ${userOption(ofUser)}--discard ${String(id)} --yes`,
    confirmDiscard: (id) => `Discard history entry ${String(id)}? You won’t be able to undo what it changed. [y/N] `,
    discarded: (id) => `History entry ${String(id)} was discarded. No setting was changed.`,
    ranOn: (system, driver) => `Read on ${system} through the ${driver} registry driver.`,
    sslWarning: 'Warning: this turns on SSL, which is unsafe. Microsoft 365 doesn’t need it.',
    assumedHex: 'Read as hexadecimal: as decimal it wouldn’t be a set of protocols.',
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
    legacy: 'Windows 7 SP1, 8, and 8.1, Server 2008 R2 SP1, 2012, and 2012 R2',
  },
  wrongWindows: (windows) => `This installer is for ${windows}. Nothing was changed. Use the other installer.`,
  wrongProcessor: (architecture) =>
    `This installer is for ${architecture} Windows only. Nothing was changed. Use the one for this PC.`,
  inUse: 'TLS Remedy is in use. Nothing was changed. Close it, then try again.',
  keepJournal:
    'Keep the history of what TLS Remedy changed on this PC?\n\nWithout it, no copy of TLS Remedy can undo those changes. Removing the program changes no setting either way.',
  halfDone:
    'A change of TLS settings stopped halfway. Without TLS Remedy it stays that way.\n\nStart TLS Remedy to restore what was there, or to finish the change. Uninstall anyway?',
  awaited:
    'Windows is about to undo a change of TLS settings automatically. Without TLS Remedy the change stays.\n\nWait until it is undone, or undo it in History. Uninstall anyway?',
};
