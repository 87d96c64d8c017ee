import type { AllReadyMadeTexts } from '../format-texts.ts';

/** What exports say that are the same files for every PC. */
export const readyMade: AllReadyMadeTexts = {
  'iis-logging': {
    names: {
      name: 'TLS in the logs of IIS',
      use: 'Has IIS log which protocol each request used, so that clients with old TLS can be found before it is switched off.',
    },
    readme: {
      where: [
        'Copy the folder cmd or powershell to the server; either does the same.',
        'As an administrator: apply.cmd (or apply.ps1). It sets the defaults of all sites.',
        'A site that has log settings of its own may not follow the defaults. For that one: apply.cmd "Default Web Site"',
      ],
      test: [
        'Open a page of the server over https, and wait a minute: IIS writes its log a little later.',
        'A new file has _x in its name, such as u_ex261125_x.log, and crypt-protocol in its line #Fields.',
        'After some weeks: tls-remedy usage C:\\inetpub\\logs\\LogFiles',
      ],
      back: [
        'As an administrator: undo.cmd (or undo.ps1), from the same folder. It removes the fields that were added, by the record in added.txt.',
        'A field that was there before stays.',
      ],
      know: [
        'It needs IIS 8.5 or later, the log format W3C, and on Windows Server 2012 R2 the update KB4025335, on Server 2016 KB4025334, or a later roll-up. On Server 2012 and older it can’t be done.',
        'apply.cmd ends with 0 where all four fields are there, 3 where you aren’t an administrator, 5 where IIS is missing or refuses.',
        'Only finished handshakes are logged. A client that is refused isn’t in the log, and a request without TLS has a hyphen.',
        'AD FS and other services that use HTTP.sys without IIS don’t write these fields.',
        'The scripts were made after Microsoft’s documentation. Neither appcmd nor the module WebAdministration was run when they were made: try them on one server first.',
      ],
    },
    writes: [
      'Four custom fields in system.applicationHost/sites: crypt-protocol, crypt-cipher, crypt-hash and crypt-keyexchange.',
      'A file added.txt beside the script, with the fields that it added.',
      'No TLS setting is changed.',
    ],
    script: {
      madeBy: 'Made by TLS Remedy.',
      apply: 'Has IIS log the TLS protocol of each request.',
      undo: 'Takes the fields out of the logs of IIS again.',
      done: 'Done: the fields are in the log settings.',
      undone: 'Undone: the fields that were added are gone.',
      failed: 'IIS refused a field. Run undo to take out those that were added. Code',
      notUndone: 'IIS refused to remove a field. Code',
      noIis: 'appcmd.exe was not found: IIS is not installed here. Nothing was changed.',
      noAdmin: 'Run this as an administrator. Nothing was changed.',
      noRecord: 'The record added.txt is missing or cannot be written. Nothing was changed.',
    },
  },
  collector: {
    names: {
      name: 'Collector',
      use: 'Reads on each PC what TLS Remedy looks at, without the program, and puts one small file a PC into a folder. fleet reads that folder.',
    },
    readme: {
      where: [
        'Make a shared folder in which PCs may make and change files. Where the script runs as the system, that is the group Domain Computers. Nobody but you needs to read in it.',
        'Copy collect.cmd and version.vbs together to a second folder that every PC can read and only administrators can change. Replace \\\\server\\tls-remedy by its name in the files below, and \\\\server\\tls by that of the first.',
        'Group Policy: in the editor open Computer Configuration, Preferences, Control Panel Settings, Scheduled Tasks, and drag group-policy/ScheduledTasks.xml onto it. The task runs some minutes after each start and once a day, as Network Service.',
        'Intune: a remediation with intune/collect.ps1 as its detection script and without a remediation script; “Run script in 64-bit PowerShell”: Yes. The PC has to reach the shared folder by its own account.',
        'Configuration Manager: a package with this whole folder, and the command line: configmgr\\collect-to-share.cmd',
        'Ansible: ansible-playbook -i inventory ansible/collect.yml. It needs no shared folder: it fetches the files into ansible/collected.',
      ],
      test: [
        'On one PC: collect.cmd \\\\server\\tls',
        'The folder then has a file by the PC’s name, such as FRONT-DESK.txt. It ends with @end.',
        'Where the program is: tls-remedy fleet --rows table \\\\server\\tls',
      ],
      back: ['Take the script out of the policy or the package, and delete the files in the shared folder.'],
      know: [
        'It needs no administrator and changes nothing on the PC. It may run at every start: a file replaces the earlier one of the same PC, and never holds half of it.',
        'It doesn’t collect what belongs to a user: Internet Options, the sign-in of Office, a user’s proxy and certificates. Those checks stay unknown.',
        'It collects no ClientHello and no connection test: nobody is asked.',
        'Below Windows 10 it reads the versions of winhttp.dll and webio.dll with the script host. Where that is switched off, it isn’t known whether the update is there.',
        'collect.cmd ends with 0 where the file was written, 1 where that failed, 2 without a folder.',
        'It needs neither wmic nor PowerShell, but for Intune: it uses reg, copy and move, and below Windows 10 the script host.',
        'It was run in the shell of Wine, not on Windows: try it on one PC with each Windows version first. The task was not tried in an editor, no PowerShell was run, and the playbook was checked by Ansible and its linter only.',
      ],
    },
    writes: [
      'One file a PC in the folder that you name: registry values of this computer that concern TLS, as reg.exe prints them, and the PC’s name.',
      'On the PC a file in the folder for temporary files, which it deletes.',
      'No setting is changed.',
    ],
    script: {
      madeBy: 'Made by TLS Remedy.',
      collects: 'Writes what concerns TLS on this PC into a folder. Changes nothing.',
      usage: 'Usage: collect.cmd FOLDER',
      noFolder: 'The folder was not found:',
    },
  },
};
