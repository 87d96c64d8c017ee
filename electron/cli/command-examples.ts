import type { CommandName } from './command-table.ts';

/** What somebody would type after `tls-remedy`, the commonest first. A test reads each as the command line does. */
export const COMMAND_EXAMPLES: Readonly<Record<CommandName, readonly string[]>> = {
  check: ['check', 'check --json', 'check --explain schannel', 'check --registry D:\\pc42.reg --release windows-7'],
  plan: [
    'plan',
    'plan --retire --side both --protocols tls10,tls11',
    'plan --profile tls11-12',
    'plan --mask 0xA00 --scope winhttp',
  ],
  apply: ['apply', 'apply --yes', 'apply --yes --profile tls11-12', 'apply --yes --scope winhttp,schannel,dotnet'],
  undo: ['undo', 'undo --yes', 'undo 3 --yes'],
  recover: ['recover --yes', 'recover --finish --yes', 'recover --discard 3 --yes'],
  history: ['history', 'history --json'],
  explain: [
    'explain 800',
    'explain D:\\fix.reg',
    'explain "reg add HKLM\\SOFTWARE\\Example /v A /t REG_DWORD /d 2560"',
    'explain - --json',
    'explain --this-pc D:\\fix.reg',
  ],
  report: ['report', 'report --out report.html', 'report --with-names --out report.json', 'report verify report.json'],
  fleet: [
    'fleet D:\\reports',
    'fleet --rows csv --out pcs.csv D:\\reports',
    'fleet --since D:\\reports-of-may D:\\reports',
    'fleet --csv --out counts.csv D:\\reports',
    'fleet -',
  ],
  usage: ['usage C:\\inetpub\\logs\\LogFiles', 'usage --csv --out usage.csv D:\\logs.zip schannel.xml'],
  retire: [
    'retire --side both --protocols tls10,tls11',
    'retire --side server --protocols tls10,tls11 --usage C:\\inetpub\\logs\\LogFiles --undo-after 60m --yes',
    'retire --side both --protocols ssl2,ssl3 --yes',
    'retire --keep',
  ],
  probe: ['probe', 'probe --json', 'probe --host outlook.office.com'],
  export: [
    'export --format gpp --out D:\\tls12',
    'export --format reg --for windows-7,server-2012 --out D:\\tls12',
    'export --format intune --out D:\\tls12 --force',
    'export --this-pc --format cmd --out D:\\tls12',
  ],
  help: ['help', 'help apply'],
  version: ['version'],
};
