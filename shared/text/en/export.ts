import type { FormatId } from '../../remediation/export-formats.ts';
import type { FormatTexts } from '../format-texts.ts';
import { exportScreen } from './export-screen.ts';
import { sharedMessages } from './shared-messages.ts';
import { windowTexts } from './window.ts';
import { scopePolicies } from './scopes.ts';

const NOT_RUN = 'No PowerShell was run when this was made: try it on one PC first.';
const FIXED =
  'It sets a fixed state and can’t look first: a value that is already right is overwritten, or removed, as well.';
const KEPT =
  'Before the first write each PC keeps the earlier values in HKLM\\SOFTWARE\\TLS Remedy\\Before (64-bit view), with type and bytes.';
const DELETES = 'A value that was removed does not come back: what it was is not known here.';

const formats: Readonly<Record<FormatId, FormatTexts>> = {
  reg: {
    where: [
      'Copy the file for the kind of Windows to the PC: apply-x64.reg for 64-bit, apply-x86.reg for 32-bit.',
      'As an administrator: reg import apply-x64.reg',
    ],
    test: ['Import it on one PC.', 'Start the programs again, then check: both views have to hold the value.'],
    back: ['Import undo-x64.reg (or undo-x86.reg).'],
    know: [
      'It does what was planned for the PC that it was made from. The undo brings back what was there: type, bytes, or no value.',
      'A .reg file can’t ask whether a key is empty, so a key that it made stays, without values. That harms nothing.',
      'The undo is exact for that PC only. On another PC it gives the state of the first one.',
    ],
  },
  cmd: {
    where: ['Copy the whole folder to the PC.', 'In a command prompt as an administrator: apply.cmd'],
    test: [
      'Run apply.cmd on one PC, then: echo %errorlevel%',
      '0 done and read back; 3 not an administrator; 4 it reads back differently; 5 another Windows, or a write was refused; 6 a value isn’t as it was found.',
    ],
    back: [
      'Run undo.cmd as an administrator. It leaves alone what something else has changed since, and then ends with 6.',
    ],
    know: [
      'It does what was planned for the PC that it was made from, and writes only where every value is as it was found there.',
      'The undo brings back type, bytes or no value, and removes the keys that were made if they are empty. It can be run again.',
    ],
  },
  gpp: {
    where: [
      'In the Group Policy editor open Computer Configuration, Preferences, Windows Settings, Registry.',
      'Drag Registry.xml onto it. Each item has a filter for the Windows that it is right for.',
    ],
    test: [
      'Link the policy to one PC only and run: gpupdate /force',
      'Start the programs again, then check both views.',
    ],
    back: [
      'Take the items out and drag undo/Registry.xml there instead. It deletes the values that were written.',
      DELETES,
    ],
    know: [
      FIXED,
      'The filters ask for the release, the version (WMI) and whether Windows is 64-bit. They were made from the documentation and not tried in an editor.',
    ],
  },
  admx: {
    where: [
      'Copy TlsRemedy.admx and the folders of its languages, such as en-US, to PolicyDefinitions: in %SystemRoot%, or in SYSVOL\\<domain>\\Policies.',
      'Find TLS Remedy under Computer Configuration, Administrative Templates. Enabled writes both views, Disabled deletes both.',
    ],
    test: [
      'Set it in the local policy of one PC (gpedit.msc) and run: gpupdate /force',
      'Start the programs again, then check both views.',
    ],
    back: [
      'Set the policies to Disabled, and let every PC apply that before you unlink them: Not configured leaves the values.',
      DELETES,
    ],
    know: [
      FIXED,
      'Where a number is written below, set the policies to Enabled; where values are removed, to Disabled. Values in wrong places have no policy.',
      'A policy can’t distinguish versions of Windows: give the Group Policy object a WMI filter for the Windows below.',
      'On a 32-bit Windows the part for the 32-bit view makes a key that nothing reads.',
      'Intune refuses templates for these keys. Use its scripts.',
    ],
  },
  intune: {
    where: [
      'In Intune open Devices, Scripts and remediations, and make a remediation from detect.ps1 and remediate.ps1.',
      'Set “Run script in 64-bit PowerShell” to Yes and “Run this script using the logged-on credentials” to No.',
    ],
    test: [
      'Assign it to a group with one PC.',
      'detect.ps1 ends with 1 if there is something to do, otherwise with 0.',
    ],
    back: [
      'Unassign it, then run undo.ps1 the same way, or by hand as an administrator. It restores what each PC kept.',
      'A value that something else has changed since is left alone.',
    ],
    know: [
      NOT_RUN,
      KEPT,
      'Intune remediations run on Windows 10 and later only, so the lines for older Windows are never used there.',
    ],
  },
  configmgr: {
    where: [
      'Make a configuration item with a setting of the type Script, data type String.',
      'Give it discover.ps1 and remediate.ps1. The rule: the value equals Compliant; tick remediation of noncompliant values.',
    ],
    test: [
      'Deploy the baseline to a collection with one PC and evaluate it there.',
      'discover.ps1 prints one word: Compliant or NonCompliant.',
    ],
    back: [
      'Remove the deployment, then run undo.ps1 as an administrator. It restores what each PC kept.',
      'A value that something else has changed since is left alone.',
    ],
    know: [
      NOT_RUN,
      KEPT,
      'PowerShell 3 and .NET Framework 4 or later are needed. Current clients need Windows Server 2012 or later.',
    ],
  },
  dsc: {
    where: [
      'Compile the one for the Windows: . .\\TlsRemedy.ps1; TlsRemedy_windows_7_64bit -NodeName PC1',
      'Then: Start-DscConfiguration -Path .\\TlsRemedy_windows_7_64bit -Wait -Verbose',
    ],
    test: ['Do so for one PC, then: Test-DscConfiguration -Detailed'],
    back: [
      'Compile and start the one of the same name in TlsRemedyUndo.ps1. It deletes the values that were written.',
      DELETES,
    ],
    know: [NOT_RUN, FIXED, 'Windows Management Framework 5.1 is needed; Windows 7 doesn’t come with it.'],
  },
  ansible: {
    where: ['ansible-galaxy collection install ansible.windows', 'ansible-playbook -i inventory tls-remedy.yml'],
    test: ['Try it first without writing: ansible-playbook -i inventory tls-remedy.yml --check --limit PC1'],
    back: [
      'ansible-playbook -i inventory tls-remedy-undo.yml deletes what was written, where it still is as written.',
      DELETES,
    ],
    know: [
      'It looks first: values that are already right are left alone.',
      'The modules run PowerShell on the PC. Neither was run when this was made: try it on one PC first.',
    ],
  },
};

export const exportTexts = {
  formats,
  picker: exportScreen.formats,
  families: exportScreen.families,
  releases: sharedMessages.releases,
  architectures: windowTexts.machine.architectures,
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
