import type { FormatId, ReadyMadeId } from '../../remediation/export-formats.ts';

/** What can be chosen for PCs: a configuration, or files that are the same for all. */
type Wish = 'office' | 'dotnet' | 'protocols' | ReadyMadeId;

const wishes: Readonly<Record<Wish, string>> = {
  office: 'TLS 1.2 for Office',
  dotnet: 'TLS 1.2, and .NET programs too',
  protocols: 'My choice in Protocols',
  collector: 'The collector',
  'iis-logging': 'TLS in the logs of IIS',
};

const whys: Readonly<Record<Exclude<Wish, 'protocols'>, string>> = {
  office: 'Both views, and SChannel where Windows needs it',
  dotnet: 'For OneDrive and SharePoint tools on Windows 7',
  collector: 'Changes nothing; one file per PC for Fleet',
  'iis-logging': 'For servers: which clients still use old TLS',
};

/** Short names of the tools, as they stand in a sentence. */
const tools: Readonly<Record<FormatId, string>> = {
  reg: '.reg files',
  cmd: 'a command script',
  gpp: 'Group Policy',
  admx: 'a policy template',
  intune: 'Intune',
  configmgr: 'Configuration Manager',
  dsc: 'PowerShell DSC',
  ansible: 'Ansible',
};

/** The texts of the place that makes files for other PCs. */
export const deployPlace = {
  lead: 'Creates files for the tool that manages your PCs. This PC isn’t changed.',
  what: 'What should PCs get?',
  which: 'For which Windows?',
  tool: 'Which tool manages them?',
  files: 'The files',
  recommended: 'recommended',
  foundHere: 'found here',
  inDomain: (domain: string): string => `This PC’s DNS domain is ${domain}`,
  wishes,
  /** What is chosen on Protocols says itself what it is. */
  whys,
  tools,
  windows: {
    need: 'Windows 7 and 8, Server 2008 R2 and 2012',
    self: 'Windows 8.1 and later, Server 2012 R2 and later',
  },
  needed: 'They need it',
  /** What becomes of the Windows that has TLS 1.2 by itself. */
  self: {
    spared: 'Left out: an old value there stays, also one that turns TLS 1.2 off',
    cleaned: 'Old values are removed, nothing is set: TLS 1.2 is on by default',
    written: 'A value is written there too: Windows 11 and Server 2022 lose TLS 1.3',
  },
  anyTool: 'These files are the same for every tool. The README says where they go.',
  notSure: 'Not sure?',
  table: 'A small table',
  ifYou: 'If you…',
  choose: 'Choose',
  hints: {
    gpp: 'sign in with a work account, in the office',
    intune: 'see “Company Portal”',
    configmgr: 'see “Software Center”',
    ansible: 'run plays from Linux',
    reg: 'have none of these',
  },
  steps: {
    change: {
      first: 'Apply it on one test PC, as the README says, and check that PC.',
      then: 'Roll it out. Collect again after a week.',
      last: 'Compare in Fleet: “Repaired” means the settings are right now.',
    },
    collector: {
      first: 'Try it on one PC of each Windows.',
      then: 'Have it run at every start.',
      last: 'Open the folder in Fleet.',
    },
    'iis-logging': {
      first: 'Try it on one server.',
      then: 'Wait some weeks.',
      last: 'Read the logs with the command line: usage.',
    },
  },
  inSum: (what: string, tool: string | null, files: number): string =>
    `${what}${tool === null ? '' : `, by ${tool}`}: ${files === 1 ? '1 file' : `${files} files`}.`,
  making: 'Working out the files…',
  noWindows: 'Choose at least one Windows.',
  onlyThisPc: 'Only for this PC…',
  onlyThisPcNote: 'These files are for this PC only.',
  save: 'Save the files…',
  /** The way to this place from Report. */
  door: 'For other PCs',
  doorSaid: 'Files for Group Policy, Intune and others',
};
