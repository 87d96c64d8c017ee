import type { Messages } from '../shape.ts';
import { commandHelp } from './command-help.ts';
import { listed } from './counts.ts';
import { sharedMessages } from './shared-messages.ts';

export const messages: Messages = {
  ...sharedMessages,
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
    readBack: (verified) => (verified ? 'Read back and equal.' : 'Read back, and NOT equal: something wrote over it.'),
    journalEntry: (id) => `Journal entry ${String(id)}. To take it back: undo ${String(id)} --yes`,
    readsOtherwise:
      'These read back differently: a Group Policy, or a program that guards the registry, wrote over them.',
    restart: (programs) =>
      `Programs read the value when they start: close ${listed(programs.length > 0 ? programs : ['Outlook'])}, then open ${programs.length > 1 ? 'them' : 'it'} again. To be sure for all, restart the PC.`,
    apply: 'To write this: apply --yes',
    confirm: (count) => (count === 1 ? 'Write 1 value? [y/N] ' : `Write ${String(count)} values? [y/N] `),
    noHistory: 'No changes yet.',
    damagedEntry: (name) => `Journal entry ${name} is damaged and was left alone.`,
    ranOn: (system, driver) => `Read on ${system} with the ${driver} driver.`,
    sslWarning: 'Warning: this switches on SSL, which is unsafe. Microsoft 365 doesn’t need it.',
    sameNumber: (hex, decimal) => `${hex} is ${String(decimal)} in decimal.`,
    unknownBits: (hex) => `Bits that belong to no protocol: ${hex}`,
    nextStep: 'Next step:',
    yes: 'y',
    because: 'Why',
    programs: { winhttp: 'WinHTTP', dotnet4: '.NET 4', dotnet2: '.NET 2.0 to 3.5', wininet: 'Internet Options' },
    help: commandHelp,
  },
};
