import { describe, expect, it } from 'vitest';
import { addressesOf, addressOf } from '../../links/links.ts';
import { parseFileVersion } from '../../windows/file-versions.ts';
import { handsOn, productRow, PRODUCTS, recencyOf } from './products.ts';
import { FAMILIES, type Family } from './seen-products.ts';

/** The builds on both sides of every limit, from facts 22.3 and not from the table. */
const BUILDS: readonly (readonly [family: Family, version: string, expected: string])[] = [
  ['exchange', '15.0.1365.0', 'exchange-2013 no'],
  ['exchange', '15.0.1365.1', 'exchange-2013 tls12-only'],
  ['exchange', '15.0.1367.3', 'exchange-2013 yes'],
  ['exchange', '15.1.1415.1', 'exchange-2016 no'],
  ['exchange', '15.1.1415.2', 'exchange-2016 tls12-only'],
  ['exchange', '15.1.1466.3', 'exchange-2016 yes'],
  ['exchange', '15.2.2561.9', 'exchange-2019 yes'],
  ['exchange', '15.2.2562.0', 'exchange-se yes'],
  ['exchange', '14.3.123.4', 'exchange unknown'],
  ['exchange-2010', '14.2.247.5', 'exchange-2010 no'],
  ['exchange-2010', '14.3.123.4', 'exchange-2010 unknown'],
  ['exchange-2010', '14.3.382.0', 'exchange-2010 yes'],
  ['sharepoint', '15.0.5571.1000', 'sharepoint-2013 not-asked'],
  ['sharepoint', '16.0.5508.1000', 'sharepoint-2016 not-asked'],
  ['sharepoint', '16.0.10337.12109', 'sharepoint-2019 not-asked'],
  ['sharepoint', '16.0.14326.20450', 'sharepoint-se not-asked'],
  ['skype', '6.0.9319.547', 'skype-2015 tls12-only'],
  ['skype', '6.0.9319.548', 'skype-2015 yes'],
  ['skype', '7.0.2046.122', 'skype-2019 tls12-only'],
  ['skype', '7.0.2046.123', 'skype-2019 yes'],
  ['skype', '4.0.7577.0', 'skype unknown'],
  ['entra-connect', '1.2.64.9', 'entra-connect no'],
  ['entra-connect', '1.2.65.0', 'entra-connect refused'],
  ['entra-connect', '2.5.78.9', 'entra-connect refused'],
  ['entra-connect', '2.5.79.0', 'entra-connect yes'],
  ['sql', '10.0.6546.9', 'sql-2008 no'],
  ['sql', '10.0.6547.0', 'sql-2008 yes'],
  ['sql', '10.50.6541.9', 'sql-2008-r2 no'],
  ['sql', '10.50.6542.0', 'sql-2008-r2 yes'],
  ['sql', '11.0.5351.9', 'sql-2012 no'],
  ['sql', '11.0.5352.0', 'sql-2012 unknown'],
  ['sql', '11.0.5644.2', 'sql-2012 yes'],
  ['sql', '11.0.6216.26', 'sql-2012 no'],
  ['sql', '11.0.6216.27', 'sql-2012 unknown'],
  ['sql', '11.0.6518.0', 'sql-2012 yes'],
  ['sql', '12.0.2270.9', 'sql-2014 no'],
  ['sql', '12.0.2271.0', 'sql-2014 unknown'],
  ['sql', '12.0.2564.0', 'sql-2014 yes'],
  ['sql', '12.0.4218.9', 'sql-2014 no'],
  ['sql', '12.0.4219.0', 'sql-2014 unknown'],
  ['sql', '12.0.4439.1', 'sql-2014 yes'],
  ['sql', '13.0.1601.5', 'sql-2016 yes'],
  ['sql', '9.0.5000.0', 'sql-2005 no'],
];

describe('the table of products', () => {
  it.each(BUILDS)('rates %s %s as %s', (family, text, expected) => {
    const version = parseFileVersion(text);
    const row = productRow(family, version);
    expect(`${row.id} ${recencyOf(row, version)}`).toBe(expected);
  });

  it.each(FAMILIES)('has a row of %s for an unknown version, which doesn’t say how recent that is', (family) => {
    const row = productRow(family, null);
    expect(row.versions).toBeNull();
    expect(['unknown', 'not-asked']).toContain(recencyOf(row, null));
  });

  it.each([
    ['iis', 9600, 'clients-tls12 evidence'],
    ['iis', 17_763, 'clients-tls12 evidence bindings'],
    ['iis', null, 'clients-tls12 evidence bindings'],
    ['wsus', 7601, 'clients-tls12'],
    ['wsus', 9200, 'wsus-2012 clients-tls12'],
    ['wsus', 9600, 'wsus-2012-r2 clients-tls12 evidence'],
  ] as const)('lists for %s on build %s the manual steps %s', (family, build, expected) => {
    expect(handsOn(productRow(family, null), build).join(' ')).toBe(expected);
  });

  it('lists WinHTTP’s update for SharePoint 2013 only before Windows 8.1', () => {
    const row = productRow('sharepoint', [15, 0, 0, 0]);
    expect([7601, 9200, 9600].map((build) => handsOn(row, build).includes('winhttp'))).toEqual([true, true, false]);
  });

  it('names as required a version that is recent enough, wherever an older one isn’t', () => {
    const needed = PRODUCTS.flatMap((row) => (row.needs === null ? [] : [{ row, text: row.needs }])).map(
      ({ row, text }) => `${row.id} ${recencyOf(row, parseFileVersion(/[\d.]+(?=\)?$)/.exec(text)?.[0] ?? ''))}`,
    );
    const differing = PRODUCTS.filter(({ steps }) => new Set(Object.values(steps)).size > 1);
    expect(needed).toEqual(needed.map((one) => one.replace(/ .*/, ' yes')));
    expect(PRODUCTS.filter(({ needs }) => needs !== null)).toEqual(expect.arrayContaining(differing));
  });

  it('has a source that can be opened, a date, and what can’t be seen, for each', () => {
    expect(PRODUCTS.filter(({ links }) => addressesOf(links).length === 0)).toEqual([]);
    expect(PRODUCTS.filter(({ links }) => links.map(addressOf).includes(null))).toEqual([]);
    expect(PRODUCTS.filter(({ dated }) => dated !== null && !/^20[12]\d-\d\d-\d\d$/.test(dated))).toEqual([]);
    expect(PRODUCTS.filter(({ byHand }) => byHand.length === 0).map(({ id }) => id)).toEqual(['entra-connect']);
  });

  it.each([
    ['sharepoint', '15.0.0.0', 'dotnet35'],
    ['nps', '0.0.0.0', 'eap-tls12'],
    ['office-online', '16.0.0.0', 'dotnet4-strong'],
  ] as const)('recommends for %s %s only %s', (family, version, ask) => {
    expect(productRow(family, parseFileVersion(version)).recommended).toEqual([ask]);
  });
});
