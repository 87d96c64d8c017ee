import type { FormatId, ReadyMadeId, ThisPcId } from '../../remediation/export-formats.ts';
import type { FamilyId } from '../../windows/families.ts';
import { answerWords } from './errors.ts';
import { startMessages } from './verdict.ts';
import { start, scopePolicies } from './home.ts';
import { plural } from './terms.ts';

const formatNames = {
  reg: { name: '.reg files', use: 'Double-click on one PC, or import with any tool.' },
  cmd: { name: 'Command script', use: 'For a PC that can’t run TLS Remedy: the Windows command prompt is enough.' },
  gpp: { name: 'Group Policy Preferences', use: 'For PCs in a domain, through a Group Policy object.' },
  admx: {
    name: 'Policy template (ADMX)',
    use: 'A policy with a drop-down, for the policy store of a domain or one PC.',
  },
  powershell: {
    name: 'PowerShell module',
    use: 'Commands that test, fix, and undo from a console, on one PC or on many at once.',
  },
  intune: { name: 'Intune remediation', use: 'A detection and a remediation script for Windows 10 and later.' },
  configmgr: { name: 'Configuration Manager', use: 'A configuration item with a discovery and a remediation script.' },
  dsc: { name: 'PowerShell DSC', use: 'Configurations for Windows PowerShell 5.' },
  dsc3: { name: 'DSC 3', use: 'Documents for dsc and for winget configure, on Windows 10 and later.' },
  ansible: { name: 'Ansible playbook', use: 'For PCs that Ansible can reach, with the collection ansible.windows.' },
} satisfies Readonly<Record<FormatId, object>>;

const NOT_FOLLOWED =
  'Explain can’t follow this script, as it works out what to write when it runs, and says “Don’t run what you can’t read”. Each value that it can write is listed above.';
const RUNS_SCRIPTS = 'Where Windows runs no scripts, as on a new PC, this allows them in that window alone:';
const NOT_RUN = 'No PowerShell was run when this was created: try it on one PC first.';
const CONSTRAINED =
  'Where App Control or AppLocker allow only trusted scripts, PowerShell refuses what these scripts need (Constrained Language mode), and they change nothing: sign them with a certificate that the policy trusts.';
const FIXED = 'It sets a fixed state and doesn’t look first: even a value that is right is overwritten or removed.';
const BASELINES =
  'Under TLS 1.2\\Client, Windows 8.1 and later need no value, so this removes Enabled and DisabledByDefault there. Hardening baselines and IIS Crypto set both, 1 and 0: where one of them applies, leave these lines out.';
const KEPT = 'Before the first write, each PC saves the earlier values in HKLM\\SOFTWARE\\TLS Remedy\\Before.';
const ONLY_REMOVED = 'Where there is none, values were only removed.';
const DELETES = 'A value that was removed isn’t restored: what it was is unknown here.';

const WINE_POWERSHELL =
  'It was run by PowerShell 7 in Wine, not on Windows: try it on one PC with each Windows version first.';
const WINE_REGEDIT = 'It was imported in Wine, not on Windows: try it on one PC with each Windows version first.';
const WINE_SHELL = 'It was run in the shell of Wine, not on Windows: try it on one PC with each Windows version first.';

const formatReadmes = {
  reg: {
    where: [
      'Choose the file for the Windows version: its name shows the versions and the kind, x64 for 64-bit and x86 for 32-bit.',
      'First save what is there, and do the same for each other key below, each in its own file:',
      '> reg export "HKLM\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL" before-1.reg /reg:64',
      'As an administrator:',
      '> reg import apply-windows-7-x64.reg',
    ],
    test: ['Import it on one PC.', 'Start the programs again, then check: every value must be as below.'],
    back: [
      `Import the undo file of the same name. It deletes the values that were written. ${ONLY_REMOVED}`,
      'Then import what you saved. That restores what was there.',
    ],
    know: [
      FIXED,
      BASELINES,
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
      'First only look, which changes nothing and needs no administrator: apply.cmd /check. It ends with 0 if all is as chosen, and with 1 if it would write; it then lists what isn’t as chosen. A default value of a key isn’t looked at: reg.exe shows one and none alike.',
      'Run apply.cmd on one PC, then: echo %errorlevel%',
      'The exit code is 0 if the PC is as chosen (and read back if something was written), 2 after an argument that it doesn’t know, 3 if you aren’t an administrator, 4 if the value read back was different, and 5 if this is another version of Windows, a write was refused, or a value can’t be saved. apply.cmd /? lists the arguments.',
    ],
    back: [
      'Run undo.cmd the same way. It restores what each PC saved, and removes the keys that were created if they are empty.',
      'A value that something else has changed in the meantime is left as it is; undo.cmd then ends with 6.',
    ],
    know: [
      'It looks first: values that are already right are left as they are. It can be run again.',
      'Before the first write, each PC saves the earlier values in HKLM\\SOFTWARE\\TLS Remedy\\Before (64-bit view), with their type and what reg.exe shows of them. What can’t be saved that way isn’t changed.',
      NOT_FOLLOWED,
      WINE_SHELL,
    ],
  },
  gpp: {
    where: [
      'In the Group Policy editor, open Computer Configuration, Preferences, Windows Settings, Registry.',
      'Drag Registry.xml onto it. It brings a collection for each Windows version, and each item has a filter for that version.',
      'If a hardening baseline or IIS Crypto sets TLS 1.2\\Client, delete the collections whose name ends with TLS 1.2\\Client: two policies would otherwise change it back and forth.',
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
      'If a number is written above, set the policies to Enabled; if values are removed, to Disabled. Values in wrong places have no policy.',
      'A policy can’t distinguish versions of Windows: give the Group Policy object a WMI filter for the versions above.',
      'On 32-bit Windows, the part for the 32-bit view creates a key that nothing reads.',
      'Intune refuses templates for these keys. Use its scripts.',
      'It was created from the documentation and not tried in an editor: try it on one PC first.',
    ],
  },
  powershell: {
    where: [
      `Open PowerShell as an administrator, in the folder of this file. ${RUNS_SCRIPTS}`,
      '> Set-ExecutionPolicy Bypass -Scope Process -Force',
      'On one PC:',
      '> Import-Module .\\TlsRemedy',
      '> Repair-TlsRemedy',
      'To install it, copy the folder TlsRemedy to C:\\Program Files\\WindowsPowerShell\\Modules. Windows PowerShell 3 doesn’t look there: name the whole path to Import-Module.',
      'On other PCs with remoting turned on (Enable-PSRemoting), where nothing has to be installed:',
      '> Invoke-Command -ComputerName PC1, PC2 -FilePath .\\scripts\\Repair.ps1',
    ],
    test: [
      'Test-TlsRemedy (or scripts\\Test.ps1) shows each value, and what it should be. It changes nothing.',
      'Repair-TlsRemedy -WhatIf shows what it would write. Get-Help Repair-TlsRemedy -Examples and Get-Help about_TlsRemedy say more.',
    ],
    back: [
      'In PowerShell as an administrator: Undo-TlsRemedy. On other PCs: scripts\\Undo.ps1, in the same way. It restores what each PC saved.',
      'A value that something else has changed in the meantime is left as it is.',
    ],
    know: [
      'It looks first: values that are already right are left as they are. It can be run again.',
      KEPT,
      'It works in Windows PowerShell 3 to 5.1 and in PowerShell 7, also in the 32-bit ones.',
      'All files can be signed as they are:',
      '> Get-ChildItem -Recurse -Include *.psd1, *.psm1, *.ps1, *.ps1xml | Set-AuthenticodeSignature -Certificate (Get-ChildItem Cert:\\CurrentUser\\My -CodeSigningCert)[0] -TimestampServer http://timestamp.digicert.com',
      'In Constrained Language mode, it only says so and changes nothing, unless your policy trusts its signature.',
      WINE_POWERSHELL,
    ],
  },
  intune: {
    where: [
      'Remediations need a licence for Windows Enterprise E3 or E5 (as in Microsoft 365 F3, E3, and E5), Education A3 or A5, or Windows VDA. With Microsoft 365 Business Premium, use remediate.ps1 alone, as a platform script.',
      'In Intune, open Devices, Scripts and remediations, and create a remediation from detect.ps1 and remediate.ps1.',
      'Set “Run script in 64-bit PowerShell” to Yes, “Run this script using the logged-on credentials” to No, and “Enforce script signature check” to No.',
    ],
    test: [
      'Assign it to a group with one PC. It runs there by its schedule, or at once with “Run remediation” at that device.',
      'detect.ps1 ends with 1 if there is something to do, otherwise with 0, as on a Windows version that it wasn’t created for; it then says so.',
    ],
    back: [
      'Unassign it, or it writes again.',
      'Then add undo.ps1 as a platform script (Devices, Scripts and remediations, Platform scripts) with the same three answers, and assign that to the same group: it runs once on each PC, and restores what that PC saved.',
      'A value that something else has changed in the meantime is left as it is.',
    ],
    know: [
      'For “Enforce script signature check”: Yes, sign the three scripts with a certificate that is among the Trusted Publishers of each PC. They are ASCII, which is UTF-8 without the mark that Intune refuses, so they can be signed as they are.',
      'Intune keeps 2,048 characters of what a script prints: detect.ps1 cuts its list off there.',
      CONSTRAINED,
      NOT_FOLLOWED,
      WINE_POWERSHELL,
      KEPT,
      'Intune remediations run on Windows 10 and later only, so the lines for older versions are never used there.',
    ],
  },
  configmgr: {
    where: [
      'Sign the three scripts. Clients run only signed ones, unless their client setting “PowerShell execution policy” was changed: its default is All Signed. With a certificate for code signing, and for URL the time stamp server of whoever issued it:',
      '> Set-AuthenticodeSignature -FilePath discover.ps1, remediate.ps1, undo.ps1 -Certificate (Get-ChildItem Cert:\\CurrentUser\\My -CodeSigningCert)[0] -TimestampServer URL',
      'Each client has to have that certificate among its Trusted Publishers, and what issued it among its Trusted Root Certification Authorities: Group Policy can put them there.',
      'Create a configuration item with a setting of the type Script, data type String.',
      'Open discover.ps1 and remediate.ps1 there as files, and change nothing in them, which would break their signatures. The rule: the value equals Compliant; tick remediation of noncompliant values.',
      'Create a configuration baseline with that item. When you deploy it, tick “Remediate noncompliant rules when supported”.',
    ],
    test: [
      'Deploy the baseline to a collection with one PC and evaluate it there.',
      'discover.ps1 prints one word: Compliant or NonCompliant. A PC with a Windows version that these scripts weren’t created for is Compliant too, so that nothing is remediated there. The error 0x87D00327, “Script is not signed”, means that the client doesn’t trust the signature, or that there is none.',
    ],
    back: [
      'Remove the deployment, or it writes again. Then add undo.ps1 as a script of the console (Software Library, Scripts), have it approved, and run it on the same collection. It restores what each PC saved.',
      'A value that something else has changed in the meantime is left as it is.',
    ],
    know: [
      'Instead of signing, you can deploy a client setting with Bypass to a collection with these PCs only. Microsoft advises against Bypass for all.',
      'The scripts are ASCII with the line breaks of Windows, so they can be signed as they are.',
      CONSTRAINED,
      NOT_FOLLOWED,
      WINE_POWERSHELL,
      KEPT,
      'PowerShell 3 and .NET Framework 4 or later are needed. Current clients need Windows Server 2012 or later.',
    ],
  },
  dsc: {
    where: [
      `Open Windows PowerShell as an administrator, in the folder of this file. ${RUNS_SCRIPTS}`,
      '> Set-ExecutionPolicy Bypass -Scope Process -Force',
      'Compile the configuration for the Windows version; Get-Command TlsRemedy_* then shows the names of all:',
      '> . .\\TlsRemedy.ps1',
      '> TlsRemedy_windows_7_64bit -NodeName PC1',
      'Then, with WinRM turned on there:',
      '> Start-DscConfiguration -Path .\\TlsRemedy_windows_7_64bit -Wait -Verbose',
    ],
    test: ['Do this for one PC, then:', '> Test-DscConfiguration -ComputerName PC1 -Detailed'],
    back: [
      `Compile and start the one of the same name in TlsRemedyUndo.ps1. It deletes the values that were written. ${ONLY_REMOVED}`,
      DELETES,
    ],
    know: [NOT_RUN, FIXED, BASELINES, 'Windows Management Framework 5.1 is needed; Windows 7 doesn’t come with it.'],
  },
  dsc3: {
    where: [
      'Have DSC 3.2 or later on the PC. An earlier one doesn’t read these documents, and under winget it removes nothing.',
      '> winget install --id 9NVTPZWRC6KQ --source msstore',
      'Choose the document for the Windows version: its name shows the versions.',
      'As an administrator:',
      '> dsc config set --file apply-windows-11.dsc.yaml',
      'Or with winget 1.11 or later, which asks for an administrator:',
      '> winget configure --file apply-windows-11.dsc.yaml',
    ],
    test: [
      'First only look, as an administrator. It shows inDesiredState for each value, and changes nothing; dsc config set --what-if shows what it would write.',
      '> dsc config test --file apply-windows-11.dsc.yaml',
      'Set it on one PC, then test again: each inDesiredState must be true. With winget:',
      '> winget configure test --file apply-windows-11.dsc.yaml',
    ],
    back: [
      `dsc config set with the undo document of the same name. It deletes the values that were written. ${ONLY_REMOVED}`,
      DELETES,
    ],
    know: [
      FIXED,
      BASELINES,
      'There is no DSC 3 for 32-bit Windows, nor before Windows 10 version 1809 and Server 2019. The documents for older versions can’t be used there: take the PowerShell module.',
      'A document can’t check which Windows version it is on, so choose the right one. On another version it might turn TLS 1.3 off.',
      'The address in $schema is the only one that winget takes, so leave it as it is: dsc config validate refuses it, but set and test don’t look at it.',
      'Azure machine configuration doesn’t take these documents: its packages are made from a compiled configuration (.mof) of PowerShell DSC.',
      'It was created from the source of dsc and winget, and neither was run: try it on one PC first.',
    ],
  },
  ansible: {
    where: [
      'Install the collection that it needs:',
      '> ansible-galaxy collection install -r requirements.yml',
      'GROUP is a group or a pattern of your inventory. Without it, it is for the hosts of the group tls_remedy.',
      '> ansible-playbook -i inventory tls-remedy.yml -e tls_remedy_hosts=GROUP',
    ],
    test: [
      'Try it first without writing:',
      '> ansible-playbook -i inventory tls-remedy.yml --check -e tls_remedy_hosts=PC1',
    ],
    back: [
      'This deletes what was written, if it is still as written:',
      '> ansible-playbook -i inventory tls-remedy-undo.yml -e tls_remedy_hosts=GROUP',
      DELETES,
    ],
    know: [
      'It looks first: values that are already right are left as they are.',
      'It does a quarter of the hosts at a time, and stops if all of these fail. Another number: -e tls_remedy_serial=10',
      'Ansible and its linter found no errors in the playbooks. The modules run PowerShell on the PC, and neither was run there: try it on one PC first.',
    ],
  },
} satisfies Readonly<Record<FormatId, object>>;

const thisPcReadmes = {
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
        'First only look, which changes nothing: apply-this-pc.cmd /check. It ends with 0 if all is as planned, 1 if it would write, and 6 if a value isn’t as it was found.',
        'Run apply-this-pc.cmd on one PC, then: echo %errorlevel%',
        'The exit code is 0 if it is done and read back, 2 after an argument that it doesn’t know, 3 if you aren’t an administrator, 4 if the value read back was different, 5 if this is another version of Windows or a write was refused, and 6 if a value isn’t as it was found.',
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
} satisfies Readonly<Record<ThisPcId, object>>;

export const whyTexts = {
  lead: 'All of these need to be right, from top to bottom.',
  list: 'The checks, in order',
  links: 'Read more',
  opensBrowser: 'Opens in the browser',
  seen: 'Seen, not only read from settings',
  explanation: 'This check explained',
  byHand: 'Choose by hand in Protocols',
  chooseScope: 'Choose it in Protocols',
  whose: {
    'signed-in': 'The user settings are those of the signed-in user, not of the account that runs this program.',
    account: 'The user settings are those of the account that runs this program, not of the signed-in user.',
  },
};

export const explainScreen = {
  title: 'Explain',
  lead: 'Paste an error code, a number, a command, a script, or a .reg file that you found. It is only read, never run.',
  text: 'Your text',
  textHint: 'You can also drop a file here.',
  dropHere: 'Drop the file to read it. None of it is run.',
  paste: 'Paste',
  pasteFailed: 'The clipboard couldn’t be read. Press Ctrl+V in the field instead.',
  open: 'Open a file…',
  fileRead: (name: string): string => `File: ${name}`,
  clear: 'Clear',
  examples: 'Examples',
  exampleNames: {
    number: 'A number',
    error: 'An error code',
    command: 'A command for one view',
    reg: 'A .reg file',
    powershell: 'A PowerShell script',
  },
  result: 'What it does',
  lines: {
    title: 'The text, line by line',
    marks: { written: 'Written', fail: 'Not right', warn: 'Careful', unknown: 'Not certain', idle: 'Nothing happens' },
  },
  reading: 'Reading…',
  emptyTitle: 'Nothing to explain yet',
  empty: 'This page will show what it would write, to which views, and what is wrong with it.',
  tooLarge: 'This is too large for the window',
  tooLargeMore: 'It accepts up to 2 MB. Paste the part that matters, or use the command line: tls-remedy explain FILE.',
  fileFailed: 'The file couldn’t be read. Nothing was changed.',
  isItThisPc: (headline: string): string => `Is it this PC? Home has checked it: ${headline}.`,
  toHome: 'Go to Home',
  writes: 'What it writes',
  where: 'Where',
  value: 'Value',
  findings: 'Findings',
  fine: 'No problem',
  numberLabel: 'DefaultSecureProtocols',
  numberReadAsHex: 'The number, read as hexadecimal',
  here: {
    label: 'On this PC',
  },
  repair: 'Fix it in Protocols',
  copyAll: 'Copy the explanation',
  summary: (headline: string, problems: number): string =>
    `${headline}. ${problems === 0 ? 'No problem found.' : plural(problems, '1 problem.', `${problems} problems.`)}`,
  none: 'none',
  errors: {
    spoken: (code: string): string => `Error code ${code}`,
    onThisPc: 'Where to look on this PC',
    notChecked: 'Check this PC to see what each of them found.',
    ...answerWords,
    toFix: 'Go to the fix',
    toWhy: 'See why',
  },
};

const families: Readonly<Record<FamilyId, string>> = {
  'windows-7': 'Windows 7, Server 2008 R2',
  'windows-8': 'Windows 8, Server 2012',
  'windows-8.1-to-10': 'Windows 8.1 and 10, Server 2012 R2 to 2019',
  'windows-11': 'Windows 11, Server 2022 and later',
};

export const exportScreen = {
  formats: formatNames,
  families,
  nothing: 'This PC needs no changes, so there is nothing to export. The formats for many PCs don’t depend on it.',
  chooseEmpty: 'Choose an empty folder.',
  notFor: 'These aren’t available for the Windows versions that need a number. Choose others, or a format for this PC.',
  saving: 'Saving…',
  saved: (count: number): string => plural(count, 'Saved: 1 file', `Saved: ${count} files`),
  savedIn: (folder: string): string => `In ${folder}`,
  copyPath: (name: string): string => `Copy the path of ${name}`,
  cancelled: 'No folder was chosen. Nothing was saved.',
};

const readyMade = {
  'iis-logging': {
    names: {
      name: 'TLS in the IIS logs',
      use: 'Makes IIS log which protocol each request used, so that you can find clients with old TLS before you turn it off.',
    },
    readme: {
      where: [
        'Copy the folder cmd or powershell to the server; either does the same.',
        `For the folder powershell, open Windows PowerShell as an administrator, in that folder. ${RUNS_SCRIPTS}`,
        '> Set-ExecutionPolicy Bypass -Scope Process -Force',
        'As an administrator: apply.cmd, or in Windows PowerShell .\\apply.ps1. It sets the defaults of all sites.',
        'A site that has its own log settings might not follow the defaults. For such a site: apply.cmd "Default Web Site", or .\\apply.ps1 "Default Web Site"',
      ],
      test: [
        'Open a page of the server over https, and wait a minute: IIS writes its log a little later.',
        'A new file has _x in its name, such as u_ex261125_x.log, and crypt-protocol in its line #Fields.',
        'After a few weeks: tls-remedy usage C:\\inetpub\\logs\\LogFiles',
      ],
      back: [
        'As an administrator: undo.cmd (or undo.ps1), from the same folder. It removes the fields that were added, which added.txt lists.',
        'A field that was there before stays.',
      ],
      know: [
        'It needs IIS 8.5 or later and the log format W3C; on Windows Server 2012 R2 also the update KB4025335, on Server 2016 KB4025334, or a later rollup. It isn’t possible on Server 2012 and earlier.',
        'apply.cmd ends with 0 if all four fields are there, 2 after an argument that it doesn’t know, 3 if you aren’t an administrator, and 5 if IIS is missing or refuses.',
        'Only completed handshakes are logged. A refused client isn’t in the log, and a request without TLS has a hyphen.',
        'AD FS and other services that use HTTP.sys without IIS don’t write these fields.',
        'The scripts follow Microsoft’s documentation. Neither appcmd nor the module WebAdministration was run when they were created: try them on one server first.',
      ],
    },
    writes: [
      'Four custom fields in system.applicationHost/sites: crypt-protocol, crypt-cipher, crypt-hash, and crypt-keyexchange.',
      'A file added.txt next to the script, with the fields that it added.',
      'No TLS setting is changed.',
    ],
    script: {
      madeBy: 'Created by TLS Remedy.',
      apply: 'Makes IIS log the TLS protocol of each request.',
      undo: 'Removes the fields from the IIS logs again.',
      done: 'Done: the fields are in the log settings.',
      undone: 'Undone: the fields that were added are gone.',
      failed: 'IIS refused a field. Run undo to remove those that were added. Code',
      notUndone: 'IIS refused to remove a field. Code',
      noIis: 'appcmd.exe was not found: IIS is not installed here. Nothing was changed.',
      noAdmin: 'Run this as an administrator. Nothing was changed.',
      noRecord: 'The file added.txt is missing or cannot be written. Nothing was changed.',
    },
  },
  collector: {
    names: {
      name: 'Collector',
      use: 'Reads on each PC what TLS Remedy checks, without TLS Remedy itself, and saves one small file per PC to a folder, which tls-remedy fleet FOLDER then reads.',
    },
    readme: {
      where: [
        'Create a folder on a server, such as D:\\tls, and let no PC change another’s file. Each PC can create files there, and change its own:',
        '> icacls D:\\tls /inheritance:r /grant "*S-1-5-32-544:(OI)(CI)F" "*S-1-5-18:(OI)(CI)F" "*S-1-3-0:(OI)(IO)M" "CONTOSO\\Domain Computers:(S,RC,RD,RA,REA,X,WD)"',
        'Share it. Replace CONTOSO with your domain, and the groups with their names on a server in another language. PCs write with their own account, so no user needs any right.',
        '> net share tls=D:\\tls "/grant:CONTOSO\\Domain Computers,CHANGE" /grant:Administrators,FULL',
        'Copy collect.cmd and version.vbs together to a second folder that every PC can read and only administrators can change. In the files below, replace \\\\server\\tls-remedy with its name, and \\\\server\\tls with that of the first.',
        'Group Policy: in the editor, open Computer Configuration, Preferences, Control Panel Settings, Scheduled Tasks, and drag group-policy/ScheduledTasks.xml onto it. The task runs a few minutes after each start and once a day, as Network Service.',
        'Intune: a remediation with intune/collect.ps1 as its detection script and without a remediation script; “Run script in 64-bit PowerShell”: Yes, “Run this script using the logged-on credentials”: No. The PC has to be able to reach the shared folder with its own account.',
        'Configuration Manager: a package with this whole folder, and a program that runs with administrative rights, whether or not a user is logged on: configmgr\\collect-to-share.cmd',
        'Ansible, with the collection ansible.windows:',
        '> ansible-galaxy collection install ansible.windows',
        'GROUP is a group of your inventory (without it: tls_remedy). The playbook needs no shared folder: it fetches the files into ansible/collected.',
        '> ansible-playbook -i inventory ansible/collect.yml -e tls_remedy_hosts=GROUP',
      ],
      test: [
        'Start it on one PC in the same way, such as the task: schtasks /run /tn "TLS Remedy collector". If you start collect.cmd yourself, name another folder: it writes with your account, and the PC couldn’t replace your file.',
        'The folder then has a file with the PC’s name, such as FRONT-DESK.txt. It ends with @end.',
        'On the PC with TLS Remedy: tls-remedy fleet --rows table \\\\server\\tls',
      ],
      back: [
        'Group Policy: set the action of the task to Delete, and let every PC apply that before you remove it. Without that it stays on the PCs.',
        'Intune, Configuration Manager: remove the remediation, or the deployment.',
        'Then delete the files in the shared folder.',
      ],
      know: [
        'It doesn’t need an administrator and changes nothing on the PC. It can run at every start: each file replaces the earlier one from the same PC and is never incomplete.',
        'It doesn’t collect what belongs to a user: Internet Options, Office sign-in, a user’s proxy and certificates. Those checks stay unknown.',
        'A PC can’t read, change or delete another’s file. It could still take a name that isn’t there yet; the right PC then ends with 1. dir /q shows who owns each file: it has to be the PC of that name.',
        'It collects no ClientHello and no connection test: it contacts no server.',
        'Before Windows 10 it reads the versions of winhttp.dll and webio.dll with the script host. If that is turned off, it isn’t clear whether the update is there.',
        'collect.cmd ends with 0 if the file was written, 1 if that failed, and 2 without a folder.',
        'Except with Intune, it needs neither wmic nor PowerShell: it uses reg and move, and before Windows 10 also the script host.',
        'It was run in the shell of Wine, not on Windows: try it on one PC with each Windows version first. The task was not tried in an editor, the script for Intune was run by PowerShell 7 in Wine, and the playbook was checked by Ansible and its linter only.',
      ],
    },
    writes: [
      'One file per PC in the folder that you name: the TLS registry values of this computer, as reg.exe prints them, and the PC’s name.',
      'With Intune and Ansible also files in a temporary folder of the PC, which are deleted again.',
      'No setting is changed.',
    ],
    script: {
      madeBy: 'Created by TLS Remedy.',
      collects: 'Writes the TLS settings of this PC to a folder. Changes nothing.',
      usage: 'Usage: collect.cmd FOLDER',
      noFolder: 'The folder was not found:',
    },
  },
} satisfies Readonly<Record<ReadyMadeId, object>>;

export const exportTexts = {
  formats: formatReadmes,
  readyMade,
  thisPc: thisPcReadmes,
  picker: formatNames,
  families: exportScreen.families,
  releases: startMessages.releases,
  architectures: start.t.machine.architectures,
  /** An entry in a calendar, for a week after files were saved. */
  reminder: {
    title: 'TLS Remedy: collect from the PCs again',
    about: (folder: string | null): string =>
      `Open the new files in Many PCs, then Compare with the earlier ones${folder === null ? '' : `: ${folder}`}`,
  },
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
    tooOld: 'PowerShell 3 or later is needed.',
    constrained: 'PowerShell is in Constrained Language mode here, which does not allow this. Nothing was changed.',
    notConfirmed: 'Left as it is: -WhatIf, or not confirmed.',
    notWritten: 'Nothing was saved for undo, so it was left as it is.',
    noReg: 'reg.exe was not found. Nothing was changed.',
    noAdmin: 'Run this as an administrator. Nothing was changed.',
    otherWindows: 'This was created for another version of Windows. Nothing was changed.',
    conflict: 'A value is not as it was found when this was created. Nothing was changed.',
    leftAlone: 'Something else has changed a value in the meantime, so it was left as it is.',
    failed: 'A value could not be written. Run undo to undo what was written.',
    notKept: 'A value could not be saved for undo, so it was left as it is.',
    notUndone: 'A value could not be restored. Run this again.',
    usage: 'Nothing was changed. Usage:',
    checkOnly: 'With /check it only looks: it ends with 0 if all is as chosen, and with 1 if it would write.',
    differs: 'Written, but the value read back was different. Something overwrites it.',
  },
  gpp: {
    rest: 'Created by TLS Remedy. Each item has a filter for this version of Windows.',
    ownName: 'TLS 1.2\\Client',
    own: 'Removes Enabled and DisabledByDefault of TLS 1.2\\Client, right or not: this version of Windows needs neither. Hardening baselines set both (1 and 0), and so does IIS Crypto; two policies would then change them back and forth. To leave it out, delete this collection.',
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
  policies: scopePolicies,
  readme: {
    title: (format: string): string => `TLS Remedy: ${format}`,
    where: 'Where to put it',
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
    update: 'Windows 7 SP1, 8, Server 2008 R2, and 2012 read the value only with KB3140245 or a later rollup.',
    restart: 'Programs read the values when they start. To be sure, restart the PC.',
  },
  cli: {
    saved: (count: number, folder: string): string =>
      plural(count, `1 file written to ${folder}:`, `${count} files written to ${folder}:`),
    nothing: 'This PC doesn’t need any changes, so there is nothing to export.',
  },
};
