import type { VerdictFacts } from './facts.ts';

export const FACTS: VerdictFacts = {
  release: 'Windows 7',
  architecture: '64-bit',
  who: 'all',
  isServer: false,
  best: 'TLS 1.0',
  found: '0x00000080',
  protocols: ['TLS 1.0'],
  offersSsl: true,
  writes: 1,
  fix: 'replace',
  file: 'System32\\winhttp.dll',
  services: ['SharePoint', 'OneDrive'],
};
