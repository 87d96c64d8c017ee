import type { Family } from '../diagnosis/server/ids.ts';

/** What the makers call their products; the same in every language. */
export const FAMILY_NAMES: Readonly<Record<Family, string>> = {
  exchange: 'Exchange Server',
  'office-online': 'Office Online Server',
  sharepoint: 'SharePoint Server',
  skype: 'Skype for Business Server',
  adfs: 'AD FS',
  'adfs-proxy': 'Web Application Proxy',
  'entra-connect': 'Entra Connect',
  configmgr: 'Configuration Manager',
  sql: 'SQL Server',
  iis: 'IIS',
};
