import { expect, it } from 'vitest';
import { factsOf } from '../../diagnosis/facts.ts';
import { snapshotOf } from '../../diagnosis/test-pc.suite.ts';
import { forecastOf } from './forecast.ts';
import { windows } from './state.suite.ts';

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
    ['eap', null, 'no', '0x00000FC0'],
    ['remote-desktop', null, 'no', null],
    ['own-tls', null, 'unknown', null],
    ['remote-desktop', null, 'may', null],
    ['other-services', null, 'unknown', null],
  ]);
});
