import type { FormatId, ThisPcId } from '../../remediation/export-formats.ts';
import type { FormatNames, FormatTexts, ThisPcTexts } from '../format-texts.ts';

/** What each format is called, and what it is for. */
export const formatNames: Readonly<Record<FormatId, FormatNames>> = {
  reg: { name: '.reg files', use: 'Double-click on one PC, or import with any tool.' },
  cmd: { name: 'Command script', use: 'For a PC that can’t run TLS Remedy: the Windows command prompt is enough.' },
  gpp: { name: 'Group Policy Preferences', use: 'For PCs in a domain, through a Group Policy object.' },
  admx: {
    name: 'Policy template (ADMX)',
    use: 'A policy with a drop-down, for the policy store of a domain or one PC.',
  },
  intune: { name: 'Intune remediation', use: 'A detection and a remediation script for Windows 10 and later.' },
  configmgr: { name: 'Configuration Manager', use: 'A configuration item with a discovery and a remediation script.' },
  dsc: { name: 'PowerShell DSC', use: 'Configurations for Windows PowerShell 5.' },
  ansible: { name: 'Ansible playbook', use: 'For PCs that Ansible can reach, with the collection ansible.windows.' },
};

const NOT_RUN = 'No PowerShell was run when this was created: try it on one PC first.';
const FIXED =
  'It sets a fixed state and can’t look first: even a value that is already right is overwritten or removed.';
const KEPT =
  'Before the first write, each PC saves the earlier values in HKLM\\SOFTWARE\\TLS Remedy\\Before (64-bit view), with type and bytes.';
const DELETES = 'A value that was removed isn’t restored: what it was is unknown here.';

const WINE_REGEDIT = 'It was imported in Wine, not on Windows: try it on one PC with each Windows version first.';
const WINE_SHELL = 'It was run in the shell of Wine, not on Windows: try it on one PC with each Windows version first.';

/** What the README of each says. The window has no use for these. */
export const formatReadmes: Readonly<Record<FormatId, FormatTexts>> = {
  reg: {
    where: [
      'Choose the file for the Windows version: its name shows the versions and the kind, x64 for 64-bit and x86 for 32-bit.',
      'First save what is there: reg export "HKLM\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL" before-1.reg /reg:64, and do the same for each other key below, each in its own file.',
      'As an administrator: reg import apply-windows-7-x64.reg',
    ],
    test: ['Import it on one PC.', 'Start the programs again, then check: every value must be as below.'],
    back: [
      'Import the undo file of the same name. It deletes the values that were written.',
      'Then import what you saved. That restores what was there.',
    ],
    know: [
      FIXED,
      'A .reg file can’t check which Windows version it is on, so choose the right one. On another version it might turn TLS 1.3 off.',
      'A .reg file can’t check whether a key is empty, so a key that it created stays, without values. That does no harm.',
      WINE_REGEDIT,
    ],
  },
  cmd: {
    where: [
      'Copy the folder to the PC, or to where every PC can read it.',
      'As an administrator, or as the system: apply.cmd. It adapts to the Windows version that it finds.',
      'As a computer startup script in Group Policy, or as a package, it does so on every PC.',
    ],
    test: [
      'Run apply.cmd on one PC, then: echo %errorlevel%',
      '0 as chosen, and read back if something was written; 3 not an administrator; 4 the value read back was different; 5 another version of Windows, a write was refused, or a value can’t be saved.',
    ],
    back: [
      'Run undo.cmd the same way. It restores what each PC saved, and removes the keys that were created if they are empty.',
      'A value that something else has changed in the meantime is left as it is; undo.cmd then ends with 6.',
    ],
    know: [
      'It looks first: values that are already right are left as they are. It can be run again.',
      'Before the first write, each PC saves the earlier values in HKLM\\SOFTWARE\\TLS Remedy\\Before (64-bit view), with their type and what reg.exe shows of them. What can’t be saved that way isn’t changed.',
      WINE_SHELL,
    ],
  },
  gpp: {
    where: [
      'In the Group Policy editor, open Computer Configuration, Preferences, Windows Settings, Registry.',
      'Drag Registry.xml onto it. Each item has a filter for the Windows versions that it is right for.',
    ],
    test: [
      'Link the policy to one PC only and run: gpupdate /force',
      'Start the programs again, then check both views.',
    ],
    back: [
      'Remove the items and drag undo/Registry.xml there instead. It deletes the values that were written.',
      DELETES,
    ],
    know: [
      FIXED,
      'The filters check the release, the version (WMI), and whether Windows is 64-bit. They were created from the documentation and not tried in an editor.',
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
      'If a number is written below, set the policies to Enabled; if values are removed, to Disabled. Values in wrong places have no policy.',
      'A policy can’t distinguish versions of Windows: give the Group Policy object a WMI filter for the versions below.',
      'On 32-bit Windows, the part for the 32-bit view creates a key that nothing reads.',
      'Intune refuses templates for these keys. Use its scripts.',
      'It was created from the documentation and not tried in an editor: try it on one PC first.',
    ],
  },
  intune: {
    where: [
      'In Intune, open Devices, Scripts and remediations, and create a remediation from detect.ps1 and remediate.ps1.',
      'Set “Run script in 64-bit PowerShell” to Yes and “Run this script using the logged-on credentials” to No.',
    ],
    test: [
      'Assign it to a group with one PC.',
      'detect.ps1 ends with 1 if there is something to do, otherwise with 0.',
    ],
    back: [
      'Unassign it, then run undo.ps1 the same way, or by hand as an administrator. It restores what each PC saved.',
      'A value that something else has changed in the meantime is left as it is.',
    ],
    know: [
      NOT_RUN,
      KEPT,
      'Intune remediations run on Windows 10 and later only, so the lines for older versions are never used there.',
    ],
  },
  configmgr: {
    where: [
      'Create a configuration item with a setting of the type Script, data type String.',
      'Give it discover.ps1 and remediate.ps1. The rule: the value equals Compliant; tick remediation of noncompliant values.',
    ],
    test: [
      'Deploy the baseline to a collection with one PC and evaluate it there.',
      'discover.ps1 prints one word: Compliant or NonCompliant.',
    ],
    back: [
      'Remove the deployment, then run undo.ps1 as an administrator. It restores what each PC saved.',
      'A value that something else has changed in the meantime is left as it is.',
    ],
    know: [
      NOT_RUN,
      KEPT,
      'PowerShell 3 and .NET Framework 4 or later are needed. Current clients need Windows Server 2012 or later.',
    ],
  },
  dsc: {
    where: [
      'Compile the one for the Windows version: . .\\TlsRemedy.ps1; TlsRemedy_windows_7_64bit -NodeName PC1',
      'Then: Start-DscConfiguration -Path .\\TlsRemedy_windows_7_64bit -Wait -Verbose',
    ],
    test: ['Do this for one PC, then: Test-DscConfiguration -Detailed'],
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
      'ansible-playbook -i inventory tls-remedy-undo.yml deletes what was written, if it is still as written.',
      DELETES,
    ],
    know: [
      'It looks first: values that are already right are left as they are.',
      'Ansible and its linter found no errors in the playbooks. The modules run PowerShell on the PC, and neither was run there: try it on one PC first.',
    ],
  },
};

/** The same of what is planned for one PC. */
export const thisPcReadmes: Readonly<Record<ThisPcId, ThisPcTexts>> = {
  reg: {
    names: { name: '.reg files for this PC', use: 'What was planned for one PC, as files to import there.' },
    readme: {
      where: [
        'Copy the file for the kind of Windows to the PC: apply-this-pc-x64.reg for 64-bit, apply-this-pc-x86.reg for 32-bit.',
        'As an administrator: reg import apply-this-pc-x64.reg',
      ],
      test: ['Import it on one PC.', 'Start the programs again, then check: both views must contain the value.'],
      back: ['Import undo-this-pc-x64.reg (or undo-this-pc-x86.reg).'],
      know: [
        'It does what was planned for the PC that it was created from. The undo restores what was there: type and bytes, or “not set”.',
        'A .reg file can’t check whether a key is empty, so a key that it created stays, without values. That does no harm.',
        'The undo is exact only for that PC. On another PC it sets the state of the first one.',
        WINE_REGEDIT,
      ],
    },
  },
  cmd: {
    names: { name: 'Command script for this PC', use: 'What was planned for one PC, with the Windows command prompt.' },
    readme: {
      where: ['Copy the whole folder to the PC.', 'In a command prompt as an administrator: apply-this-pc.cmd'],
      test: [
        'Run apply-this-pc.cmd on one PC, then: echo %errorlevel%',
        '0 done and read back; 3 not an administrator; 4 the value read back was different; 5 another version of Windows, or a write was refused; 6 a value isn’t as it was found.',
      ],
      back: [
        'Run undo-this-pc.cmd as an administrator. What something else has changed in the meantime is left as it is, and it then ends with 6.',
      ],
      know: [
        'It does what was planned for the PC that it was created from, and writes only if every value is as it was found there.',
        'The undo restores type and bytes, or “not set”, and removes the keys that were created if they are empty. It can be run again.',
        WINE_SHELL,
      ],
    },
  },
};
