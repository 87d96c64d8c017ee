import type { ReadyMadeId } from '../../remediation/export-formats.ts';

const saveReadyMade: Readonly<Record<ReadyMadeId, string>> = {
  collector: 'Save the collector…',
  'iis-logging': 'Save the files for IIS…',
};

/** The texts of the step that creates files for other PCs. */
export const deployPlace = {
  what: 'What they get',
  which: 'For which Windows versions versions',
  tool: 'Which tool manages them',
  files: 'The files',
  filesSaid: (count: number): string => `${count} files, with a README that says how to undo`,
  recommended: 'recommended',
  foundHere: 'found here',
  inDomain: (domain: string): string => `This PC’s DNS domain is ${domain}`,
  wishes: {
    office: 'TLS 1.2 for Office',
    dotnet: 'TLS 1.2, and .NET programs too',
    protocols: 'My choice in Protocols',
  },
  /** What is chosen on Protocols says itself what it is. */
  whys: {
    office: 'Both views, and Schannel if Windows needs it',
    dotnet: 'For OneDrive and SharePoint tools on Windows 7',
  },
  windows: {
    need: 'Windows 7 and 8, Server 2008 R2 and 2012',
    self: 'Windows 8.1 and later, Server 2012 R2 and later',
  },
  needed: 'TLS 1.2 is turned on',
  /** What becomes of the Windows versions that have TLS 1.2 by default. */
  self: {
    spared: 'Skipped: old values there stay, even one that turns TLS 1.2 off',
    cleaned: 'Old values are removed, nothing is set',
    written: 'A value is written there too: Windows 11 and Server 2022 lose TLS 1.3',
  },
  steps: [
    'Apply it on one test PC, as the README explains, and check that PC.',
    'Roll it out. Collect again after a week.',
    'Compare then: “Fixed” means the settings are right now.',
  ],
  inSum: (tool: string, pcs: string | null, files: number): string =>
    `${tool}${pcs === null ? '' : ` for ${pcs}`}: ${files === 1 ? '1 file' : `${files} files`}. This PC isn’t changed.`,
  making: 'Preparing the files…',
  noWindows: 'Choose at least one Windows version.',
  save: 'Save the files…',
  saveReadyMade,
};
