/** The sample PCs that ship with the program: the names of the folders in `electron/samples/`. */
export const SAMPLE_IDS = [
  'server-2008-r2-exchange-2013',
  'server-2008-r2-updated',
  'server-2012-r2-sharepoint-2013',
  'server-2012-update-unclear',
  'server-2016-clean',
  'server-2016-exchange-2016',
  'server-2019-sql-adfs',
  'server-2022-iis',
  'windows-10-office-2013',
  'windows-10-ssl',
  'windows-11-clean',
  'windows-11-tls13-lost',
  'windows-7-half-fixed',
  'windows-7-schannel-off',
  'windows-7-update-missing',
  'windows-7-updated',
  'windows-7-wrong-type',
  'windows-7-x86',
  'windows-8-updated',
  'windows-8.1-stale-value',
] as const;
export type SampleId = (typeof SAMPLE_IDS)[number];
