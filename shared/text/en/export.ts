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
    madeBy: 'Created by TLS Remedy.',
    apply: 'Sets the TLS settings that were chosen.',
    undo: 'Restores what was there before.',
    remove: 'Deletes the TLS settings that were written.',
    detect: 'Checks whether the TLS settings are as chosen.',
    done: 'Done: written and read back.',
    undone: 'Undone: as it was before.',
    asDecided: 'As chosen.',
    notAsDecided: 'Not as chosen:',
    noReg: 'reg.exe was not found. Nothing was changed.',
    noAdmin: 'Run this as an administrator. Nothing was changed.',
    otherWindows: 'This was created for another version of Windows. Nothing was changed.',
    conflict: 'A value is not as it was found when this was created. Nothing was changed.',
    leftAlone: 'Something else has changed a value in the meantime, so it was left as it is.',
    failed: 'A value could not be written. Run undo to undo what was written.',
    notKept: 'A value could not be saved for undo, so it was left as it is.',
    notUndone: 'A value could not be restored. Run this again.',
    differs: 'Written, but the value read back was different. Something overwrites it.',
  },
  admx: {
    description: 'Windows TLS settings that Microsoft 365 needs.',
    supported: 'Windows 7 SP1, Server 2008 R2 SP1, and later; the help shows which versions need it',
    winhttp: 'WinHTTP secure protocols',
    winhttpHelp:
      'Windows 7, 8, Server 2008 R2, and 2012 need this value, and the update KB3140245. Enabled writes the chosen protocols to the 64-bit and the 32-bit view. Disabled deletes both. Later versions of Windows don’t need the value, and Windows 11 and Server 2022 lose TLS 1.3 with it. Not configured leaves what is there.',
    label: 'Protocols:',
    perView: (native: string, wow64: string): string => `64-bit: ${native}; 32-bit: ${wow64}`,
  },
  /** Of the policy template, by the scope that has a switch there. */
  policies: scopePolicies,
  readme: {
    title: (format: string): string => `TLS Remedy: ${format}`,
    where: 'Where it goes',
    test: 'Test it on one PC',
    back: 'Undo it',
    writes: 'What it writes',
    know: 'Good to know',
    forPc: (release: string, architecture: string): string => `Planned for one PC: ${release}, ${architecture}`,
    builds: (from: number, to: number | null): string =>
      to === null ? `build ${from} and later` : `builds ${from} to ${to}`,
    nothingBack: 'Nothing was written, only removed: what was there is unknown here, so there is nothing to restore.',
    removed: 'removed',
    only64: 'on 64-bit Windows only',
    unlessServes: 'left as it is if it is already right',
    onlyIf: (values: string): string => `left as it is if these don’t allow it: ${values}`,
    update:
      'Windows 7, 8, Server 2008 R2, and 2012 read the value only with the update KB3140245 or a later rollup. Windows 7 needs Service Pack 1.',
    restart: 'Programs read the values when they start. To be sure, restart the PC.',
  },
  cli: {
    saved: (count: number, folder: string): string =>
      count === 1 ? `1 file written to ${folder}:` : `${count} files written to ${folder}:`,
    nothing: 'This PC doesn’t need any changes, so there is nothing to export.',
  },
};
