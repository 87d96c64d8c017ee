import type { ProductId } from '../diagnosis/server/products.ts';
import type { Family } from '../diagnosis/server/seen-products.ts';
import type { Release } from '../windows/releases.ts';

/** What the makers call their products; the same in every language. */
export const PRODUCT_NAMES = {
  'exchange-2010': 'Exchange Server 2010',
  'exchange-2013': 'Exchange Server 2013',
  'exchange-2016': 'Exchange Server 2016',
  'exchange-2019': 'Exchange Server 2019',
  'exchange-se': 'Exchange Server SE',
  exchange: 'Exchange Server',
  'sharepoint-2013': 'SharePoint 2013',
  'sharepoint-2016': 'SharePoint Server 2016',
  'sharepoint-2019': 'SharePoint Server 2019',
  'sharepoint-se': 'SharePoint Server SE',
  sharepoint: 'SharePoint',
  'lync-2013': 'Lync Server 2013',
  'skype-2015': 'Skype for Business Server 2015',
  'skype-2019': 'Skype for Business Server 2019',
  adfs: 'AD FS',
  'entra-connect': 'Entra Connect',
  'sql-2008': 'SQL Server 2008',
  'sql-2008-r2': 'SQL Server 2008 R2',
  'sql-2012': 'SQL Server 2012',
  'sql-2014': 'SQL Server 2014',
  sql: 'SQL Server',
  wsus: 'WSUS',
  nps: 'Network Policy Server',
  'rd-gateway': 'Remote Desktop Gateway',
  iis: 'IIS',
} as const satisfies Readonly<Partial<Record<ProductId, string>>>;

export const FAMILY_NAMES: Readonly<Record<Family, string>> = {
  ...PRODUCT_NAMES,
  'office-online': 'Office Online Server',
  sharepoint: 'SharePoint Server',
  skype: 'Skype for Business Server',
  'adfs-proxy': 'Web Application Proxy',
  configmgr: 'Configuration Manager',
};

/** It has no rules here, so it isn't among the releases. */
export const SERVER_2008 = 'Windows Server 2008';

/** Windows versions whose name is the same in every language. */
export const RELEASE_NAMES = {
  'windows-7': 'Windows 7',
  'server-2008-r2': 'Windows Server 2008 R2',
  'windows-8': 'Windows 8',
  'server-2012': 'Windows Server 2012',
  'windows-8.1': 'Windows 8.1',
  'server-2012-r2': 'Windows Server 2012 R2',
  'windows-10': 'Windows 10',
  'server-2016': 'Windows Server 2016',
  'server-2019': 'Windows Server 2019',
  'windows-11': 'Windows 11',
  'server-2022': 'Windows Server 2022',
  'server-2025': 'Windows Server 2025',
} as const satisfies Readonly<Partial<Record<Release, string>>>;

export const DRIVER_NAMES = {
  'sql-native-client-10': 'SQL Server Native Client 10',
  'sql-native-client-11': 'SQL Server Native Client 11',
  'odbc-11': 'ODBC Driver 11 for SQL Server',
} as const;
