import { formatNames, formatReadmes, thisPcReadmes } from './formats.ts';
import { exportScreen } from './screens.ts';
import { startMessages } from './start-messages.ts';
import { start } from './start.ts';
import { scopePolicies } from './scopes.ts';
import { readyMade } from './ready-made.ts';

export const exportTexts = {
  formats: formatReadmes,
  readyMade,
  thisPc: thisPcReadmes,
  picker: formatNames,
  families: exportScreen.families,
  releases: startMessages.releases,
  architectures: start.t.machine.architectures,
  /** Said by scripts: ASCII only, without quotes, brackets and signs that a shell knows. */
  script: {
    madeBy: 'Made by TLS Remedy.',
    apply: 'Sets the TLS settings that were chosen.',
    undo: 'Puts back what was there before.',
    remove: 'Deletes the TLS settings that were written.',
    detect: 'Checks whether the TLS settings are as chosen.',
    done: 'Done: written and read back.',
    undone: 'Undone: as it was before.',
    asDecided: 'As chosen.',
    notAsDecided: 'Not as chosen:',
    noReg: 'reg.exe was not found. Nothing was changed.',
    noAdmin: 'Run this as an administrator. Nothing was changed.',
    otherWindows: 'This was made for another Windows. Nothing was changed.',
    conflict: 'A value is not as it was found when this was made. Nothing was changed.',
    leftAlone: 'Something else has changed a value since, so it was left alone.',
    failed: 'A value could not be written. Run undo to take back what was written.',
    notKept: 'A value could not be kept for undo, so it was left as it is.',
    notUndone: 'A value could not be put back. Run this again.',
    differs: 'Written, but it reads back differently. Something writes over it.',
  },
  admx: {
    description: 'TLS settings of Windows that Microsoft 365 needs.',
    supported: 'Windows 7 SP1, Server 2008 R2 SP1 and later; see the help for which need it',
    winhttp: 'Secure protocols of WinHTTP',
    winhttpHelp:
      'Windows 7, 8, Server 2008 R2 and 2012 need this value, and the update KB3140245. Enabled writes the chosen protocols into the 64-bit and the 32-bit view. Disabled deletes both. Later Windows need no value, and Windows 11 and Server 2022 lose TLS 1.3 with one. Not configured leaves what is there.',
    label: 'Protocols:',
    perView: (native: string, wow64: string): string => `64-bit: ${native}; 32-bit: ${wow64}`,
  },
  /** Of the policy template, by the scope that has a switch there. */
  policies: scopePolicies,
  readme: {
    title: (format: string): string => `TLS Remedy: ${format}`,
    where: 'Where it goes',
    test: 'Test it on one PC',
    back: 'Take it back',
    writes: 'What it writes',
    know: 'Good to know',
    forPc: (release: string, architecture: string): string => `Planned for one PC: ${release}, ${architecture}`,
    builds: (from: number, to: number | null): string =>
      to === null ? `build ${from} and later` : `builds ${from} to ${to}`,
    nothingBack: 'Nothing was written, only removed: what was there is not known here, so nothing can be taken back.',
    removed: 'removed',
    only64: 'on 64-bit Windows only',
    unlessServes: 'left alone where it is already right',
    onlyIf: (values: string): string => `left alone where these forbid it: ${values}`,
    update:
      'Windows 7, 8, Server 2008 R2 and 2012 read the value only with the update KB3140245 or a later roll-up. Windows 7 needs Service Pack 1.',
    restart: 'Programs read the values when they start. To be sure for all of them, restart the PC.',
  },
  cli: {
    saved: (count: number, folder: string): string =>
      count === 1 ? `1 file written to ${folder}:` : `${count} files written to ${folder}:`,
    nothing: 'Nothing has to be written on this PC, so there is nothing to export.',
  },
};
