import { expect, it } from 'vitest';
import { factsOf } from '../../diagnosis/facts.ts';
import type { DataSource } from '../../diagnosis/server/facts.ts';
import { serverFacts } from '../../diagnosis/server/facts.ts';
import { snapshotOf } from '../../diagnosis/test-pc.suite.ts';
import { forecastOf } from './forecast.ts';
import { windows, type Windows } from './state.suite.ts';

it('a forecast names what was found: a value of WinHTTP or EAP, a version', () => {
  const values = {
    'eap.tls-version': 0xfc0,
    'sql-client.native-10 native': '10.50.1600.1',
    'sql-client.sqlncli-11 wow64': '11.0.2100.60',
    'sql-client.native-11 wow64': '11.4.7001.0',
  };
  const facts = factsOf(snapshotOf(windows('server 2016', values, { native: 0xa80 })));
  const found = forecastOf(facts, { side: 'both', protocols: ['tls10'] }, null);
  expect(found.map(({ what, view, loses, found }) => [what, view, loses, found])).toEqual([
    ['winhttp', 'native', 'no', '0x00000A80'],
    ['winhttp', 'wow64', 'no', null],
    ['internet-options', null, 'no', null],
    ['dotnet4', null, 'no', null],
    ['dotnet2', null, 'no', null],
    ['sql-native-client-10', 'native', 'may', '10.50.1600.1'],
    ['sql-native-client-11', 'wow64', 'may', '11.0.2100.60'],
    ['sql-native-client-11', 'wow64', 'no', '11.4.7001.0'],
    ['odbc-11', null, 'no', null],
    ['dsn-sqlsrv32', null, 'unknown', null],
    ['sqloledb', null, 'unknown', null],
    ['eap', null, 'no', '0x00000FC0'],
    ['remote-desktop', null, 'no', null],
    ['own-tls', null, 'unknown', null],
    ['remote-desktop', null, 'may', null],
    ['other-services', null, 'unknown', null],
  ]);
});

const SOURCES: readonly DataSource[] = [
  { name: 'Payroll', view: 'native', driver: 'SQL Server' },
  { name: 'Archive', view: 'native', driver: 'sql server' },
  { name: 'Stock', view: 'wow64', driver: 'ODBC Driver 17 for SQL Server' },
  { name: 'Mine', view: 'user', driver: 'SQL Server' },
  { name: 'Odd', view: 'user', driver: null },
];

it.each<[Windows, readonly DataSource[] | null, readonly string[]]>([
  ['windows 7', SOURCES, ['native yes Archive, Payroll', 'user yes Mine']],
  ['server 2016', SOURCES, ['native yes Archive, Payroll', 'user yes Mine']],
  ['server 2019', SOURCES, ['native may Archive, Payroll', 'user may Mine']],
  ['server 2022', SOURCES, ['native no Archive, Payroll', 'user no Mine']],
  ['server 2016', SOURCES.slice(2, 3), ['user no ']],
  ['server 2016', null, ['user unknown ']],
])('a data source with the driver of Windows loses its connection before 1809: %s', (name, dataSources, expected) => {
  const snapshot = snapshotOf(windows(name));
  const products = serverFacts({ snapshot, sql: [], dataSources });
  const found = forecastOf(factsOf(snapshot), { side: 'client', protocols: ['tls10'] }, products);
  const rows = found.filter(({ what }) => what === 'dsn-sqlsrv32');
  expect(rows.map(({ view, loses, found: names }) => `${view ?? 'user'} ${loses} ${names ?? ''}`)).toEqual(expected);
  const later = forecastOf(factsOf(snapshot), { side: 'client', protocols: ['ssl3'] }, products);
  expect(later.filter(({ what, loses }) => what === 'dsn-sqlsrv32' && loses === 'yes')).toEqual([]);
});
