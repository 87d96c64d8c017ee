import type { AllReadyMadeTexts } from '../format-texts.ts';

/** What exports say that are the same files for every PC. */
export const readyMade: AllReadyMadeTexts = {
  'iis-logging': {
    names: {
      name: 'TLS in the IIS logs',
      use: 'Makes IIS log which protocol each request used, so that you can find clients with old TLS before you turn it off.',
    },
    readme: {
      where: [
        'Copy the folder cmd or powershell to the server; either does the same.',
        'As an administrator: apply.cmd (or apply.ps1). It sets the defaults of all sites.',
        'A site that has its own log settings might not follow the defaults. For such a site: apply.cmd "Default Web Site"',
      ],
      test: [
        'Open a page of the server over https, and wait a minute: IIS writes its log a little later.',
        'A new file has _x in its name, such as u_ex261125_x.log, and crypt-protocol in its line #Fields.',
        'After some weeks: tls-remedy usage C:\\inetpub\\logs\\LogFiles',
      ],
      back: [
        'As an administrator: undo.cmd (or undo.ps1), from the same folder. It removes the fields that were added, which added.txt lists.',
        'A field that was there before stays.',
      ],
      know: [
        'It needs IIS 8.5 or later and the log format W3C; on Windows Server 2012 R2 also the update KB4025335, on Server 2016 KB4025334, or a later rollup. It isn’t possible on Server 2012 and earlier.',
        'apply.cmd ends with 0 if all four fields are there, 3 if you aren’t an administrator, and 5 if IIS is missing or refuses.',
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
      use: 'Reads on each PC what TLS Remedy checks, without the program, and saves one small file per PC to a folder. fleet reads that folder.',
    },
    readme: {
      where: [
        'Create a shared folder in which PCs can create and change files. If the script runs as the system, allow the group Domain Computers. Only you need to be able to read it.',
        'Copy collect.cmd and version.vbs together to a second folder that every PC can read and only administrators can change. In the files below, replace \\\\server\\tls-remedy with its name, and \\\\server\\tls with that of the first.',
        'Group Policy: in the editor, open Computer Configuration, Preferences, Control Panel Settings, Scheduled Tasks, and drag group-policy/ScheduledTasks.xml onto it. The task runs a few minutes after each start and once a day, as Network Service.',
        'Intune: a remediation with intune/collect.ps1 as its detection script and without a remediation script; “Run script in 64-bit PowerShell”: Yes. The PC has to be able to reach the shared folder with its own account.',
        'Configuration Manager: a package with this whole folder, and the command line: configmgr\\collect-to-share.cmd',
        'Ansible: ansible-playbook -i inventory ansible/collect.yml. It needs no shared folder: it fetches the files into ansible/collected.',
      ],
      test: [
        'On one PC: collect.cmd \\\\server\\tls',
        'The folder then has a file with the PC’s name, such as FRONT-DESK.txt. It ends with @end.',
        'On the PC with TLS Remedy: tls-remedy fleet --rows table \\\\server\\tls',
      ],
      back: ['Remove the script from the policy or the package, and delete the files in the shared folder.'],
      know: [
        'It doesn’t need an administrator and changes nothing on the PC. It can run at every start: a file replaces the earlier one of the same PC, and is never incomplete.',
        'It doesn’t collect what belongs to a user: Internet Options, Office sign-in, a user’s proxy and certificates. Those checks stay unknown.',
        'It collects no ClientHello and no connection test: it contacts no server.',
        'Before Windows 10 it reads the versions of winhttp.dll and webio.dll with the script host. If that is turned off, it isn’t clear whether the update is there.',
        'collect.cmd ends with 0 if the file was written, 1 if that failed, and 2 without a folder.',
        'Except with Intune, it needs neither wmic nor PowerShell: it uses reg, copy, and move, and before Windows 10 also the script host.',
        'It was run in the shell of Wine, not on Windows: try it on one PC with each Windows version first. The task was not tried in an editor, no PowerShell was run, and the playbook was checked by Ansible and its linter only.',
      ],
    },
    writes: [
      'One file per PC in the folder that you name: the TLS registry values of this computer, as reg.exe prints them, and the PC’s name.',
      'On the PC, a file in the folder for temporary files, which it deletes.',
      'No setting is changed.',
    ],
    script: {
      madeBy: 'Created by TLS Remedy.',
      collects: 'Writes the TLS settings of this PC to a folder. Changes nothing.',
      usage: 'Usage: collect.cmd FOLDER',
      noFolder: 'The folder was not found:',
    },
  },
};
