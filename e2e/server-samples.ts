/** Sample PCs for the role server. As clients they are like others, so slow tests skip them. */
export const SERVER_SAMPLE_IDS: readonly string[] = [
  'server-2008-r2-exchange-2013',
  'server-2012-r2-sharepoint-2013',
  'server-2016-exchange-2016',
  'server-2019-sql-adfs',
  'server-2022-iis',
];
