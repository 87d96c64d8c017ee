import type { FamilyId } from '../../windows/families.ts';
import type { FormatId } from '../../remediation/export-formats.ts';
import type { FormatNames } from '../format-texts.ts';

const formats: Readonly<Record<FormatId, FormatNames>> = {
  reg: { name: '.reg files', use: 'A double-click on one PC, or an import by any tool.' },
  cmd: { name: 'Command script', use: 'For a PC that can’t run this program: Windows’ own shell is enough.' },
  gpp: { name: 'Group Policy Preferences', use: 'For PCs in a domain, through a Group Policy object.' },
  admx: {
    name: 'Policy template (ADMX)',
    use: 'A policy with a drop-down, for the policy store of a domain or one PC.',
  },
  intune: { name: 'Intune remediation', use: 'A detection and a remediation script for Windows 10 and later.' },
  configmgr: { name: 'Configuration Manager', use: 'A configuration item with a discovery and a remediation script.' },
  dsc: { name: 'PowerShell DSC', use: 'Configurations for Windows PowerShell 5.' },
  ansible: { name: 'Ansible playbook', use: 'For PCs that Ansible reaches, with the collection ansible.windows.' },
};

const families: Readonly<Record<FamilyId, string>> = {
  'windows-7': 'Windows 7, Server 2008 R2',
  'windows-8': 'Windows 8, Server 2012',
  'windows-8.1-to-10': 'Windows 8.1 and 10, Server 2012 R2 to 2019',
  'windows-11': 'Windows 11, Server 2022 and later',
};

/** What the window says of exports. Their READMEs take the names from here too; all else that they say is in `export.ts`. */
export const exportScreen = {
  formats,
  families,
  title: 'For other PCs',
  lead: 'What is chosen on Protocols, as files for the tool that you manage PCs with. Each comes with an undo and a README.',
  format: 'What for',
  contents: 'What it will contain',
  nothing:
    'Nothing has to be written on this PC, so there is nothing to export. The formats for many PCs don’t depend on it.',
  forWhich: 'Which PCs it is for',
  chooseEmpty: 'Choose an empty folder.',
  notFor:
    'This number can’t be written on the versions of Windows that need one. Choose other protocols, or a format for this PC.',
  save: 'Save to a folder…',
  saving: 'Saving…',
  saved: (count: number): string => (count === 1 ? 'Saved: 1 file' : `Saved: ${count} files`),
  savedIn: (folder: string): string => `In ${folder}`,
  copyPath: (name: string): string => `Copy the path of ${name}`,
  cancelled: 'No folder was chosen. Nothing was saved.',
  chosen: (profile: string): string => `What it sets: ${profile}`,
};
