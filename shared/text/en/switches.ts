import type { SwitchId } from '../../remediation/export-formats.ts';
import type { SwitchTexts } from '../format-texts.ts';

/** What exports say that switch something on and off. */
export const switches: Readonly<Record<SwitchId, SwitchTexts>> = {
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
};
