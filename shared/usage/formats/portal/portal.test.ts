import { describe, expect, it } from 'vitest';
import { usageOf } from '../../logs.suite.ts';
import { countsOf } from './read.ts';

const SIGN_INS =
  '"CorrelationId","createdDateTime","userPrincipalName","AppDisplayName","IPAddress","ResourceDisplayName","UserAgent"';
const NAME = 'Interactive_lowTls_contoso.csv';
const signIns = (...rows: readonly string[]): string => [SIGN_INS, ...rows, ''].join('\r\n');

describe('a list of sign-ins with old TLS', () => {
  it('has one in each row', () => {
    const row = '"1","2026-11-20T09:00:00Z","scan@contoso.com","SMTP scan","203.0.113.9","Exchange","Scanner/1"';
    const { by, limits } = usageOf(signIns(row, row), NAME);
    expect(by).toEqual([
      {
        protocol: 'Legacy TLS',
        client: 'scan@contoso.com',
        agent: 'Scanner/1',
        site: 'Exchange',
        count: 2,
        first: '2026-11-20T09:00:00Z',
        last: '2026-11-20T09:00:00Z',
        side: 'client',
      },
    ]);
    expect(limits).toContainEqual({ id: 'version-unnamed', count: 2, sources: [NAME] });
  });

  it('reports an unreadable time, and uses the address if there is no user', () => {
    const { by, limits } = usageOf(signIns('"1","20-11-2026 09:00","","App","203.0.113.9","Graph",""'), NAME);
    expect(by[0]).toMatchObject({ client: '203.0.113.9', agent: 'App', first: null });
    expect(limits).toContainEqual({ id: 'no-moment', count: 1, sources: [NAME] });
  });

  it('is recognised only by its name: other sign-ins have the same columns', () => {
    expect(usageOf(signIns(), 'SignIns.csv').unread).toEqual([
      { source: 'SignIns.csv', line: null, why: 'unknown-format' },
    ]);
  });

  it('can have a row over several lines', () => {
    const row = '"1","2026-11-20T09:00:00Z","a\nb","x","y","z","u"';
    expect(usageOf(signIns(row.replace('\n', '\n\n')), NAME).by[0]?.client).toBe('a\n\nb');
    expect(usageOf(signIns(row), NAME).by[0]?.client).toBe('a\nb');
    expect(usageOf(signIns(row).slice(0, -12), NAME).unread).toEqual([{ source: NAME, line: null, why: 'cut-off' }]);
  });

  it('has no name if it has a dash or blanks', () => {
    const { by, limits } = usageOf(signIns('1,2026-11-20T09:00:00Z, - , App ,-,-,'), NAME);
    expect(by[0]).toMatchObject({ client: null, agent: 'App', site: null });
    expect(limits.map(({ id }) => id)).not.toContain('no-moment');
  });

  it.each([
    ['with fields too few', signIns('', 'a,b'), 'fields-missing'],
    ['with fields too few, which may be truncated', `${signIns('')}a,b`, 'cut-off'],
    ['that is too long', signIns(`"${'x\n'.repeat(32_768)}",b`), 'too-long'],
  ])('reports a row %s as unread, and skips empty ones', (_what, text, why) => {
    expect(usageOf(text, NAME).unread.map((one) => one.why)).toEqual([why]);
  });

  it('can have a row of 65,536 characters', () => {
    const start = `"${'x\n'.repeat(32_000)}","2026-11-20T09:00:00Z","a","b","c","d",`;
    const read = (length: number) => usageOf(signIns(start + 'y'.repeat(length - start.length)), NAME);
    expect(read(65_536)).toMatchObject({ totals: { 'Legacy TLS': 1 }, unread: [] });
    expect(read(65_537)).toMatchObject({ totals: {}, unread: [{ why: 'too-long' }] });
  });
});

describe('sign-ins in a CSV from Log Analytics', () => {
  const HEAD =
    'TimeGenerated [UTC],AppDisplayName,AuthenticationProcessingDetails,CreatedDateTime [UTC],IPAddress,UserAgent,UserPrincipalName';
  const details = (value: string): string =>
    `"[{""key"":""Is CAE Token"",""value"":""True""},{""key"":""Legacy TLS (TLS 1.0, 1.1, 3DES)"",""value"":""${value}""}]"`;
  const row = (flag: string, at = '2026-11-20T09:00:00Z'): string =>
    `x,SMTP scan,${flag},${at},203.0.113.9,Scanner/1,scan@contoso.com`;
  const read = (...rows: readonly string[]) => usageOf([HEAD, ...rows, ''].join('\r\n'), 'query_data.csv');

  it('are counted by the flag’s value, not by its presence', () => {
    const { totals, by } = read(row(details('True')), row(details('False')), row(details('False')));
    expect(totals).toEqual({ 'Legacy TLS': 1, 'TLS 1.2 or later': 2 });
    expect(by).toMatchObject([
      { client: 'scan@contoso.com', agent: 'Scanner/1', side: 'client', first: '2026-11-20T09:00:00Z' },
    ]);
  });

  it('are unread if the flag or the time can’t be read', () => {
    const us = '"9/19/2026, 1:42:37.848 PM"';
    const { totals, limits, unread } = read(row(details('True'), us), row('[]'), row('"[{"'));
    expect(totals).toEqual({ 'Legacy TLS': 1 });
    expect(limits.map(({ id }) => id)).toEqual(expect.arrayContaining(['no-moment', 'without-flag']));
    expect(unread).toEqual([{ source: 'query_data.csv', line: 4, why: 'unknown-protocol' }]);
  });
});

describe('the report of clients with SMTP AUTH', () => {
  const HEAD = 'Sender address,Domain,TLS 1.0,TLS 1.1,TLS 1.2,Messages sent';

  it.each([',', ';', '\t'])('is read with any separator (%j)', (separator) => {
    const rows = [HEAD, 'scan@contoso.com,contoso.com,25%,0%,75%,200', 'erp@contoso.com,contoso.com,0,0,100,50', ''];
    const { totals, by, limits } = usageOf(rows.join('\n').replaceAll(',', separator), 'r.csv');
    expect(totals).toEqual({ 'TLS 1.0': 50, 'TLS 1.2': 200 });
    const site = 'Exchange Online, SMTP AUTH';
    expect(by).toMatchObject([{ client: 'scan@contoso.com', site, count: 50, first: null, side: 'client' }]);
    expect(limits).toContainEqual({ id: 'no-moment', count: 2, sources: ['r.csv'] });
    expect(limits).toContainEqual({ id: 'shares', count: 2, sources: ['r.csv'] });
  });

  it('may say that its columns are percentages', () => {
    const head = HEAD.replaceAll(/TLS 1\.\d/g, '$& (percentage)');
    expect(usageOf(`${head}\na@b.c,b.c,10,0,90,200\n`, 'r.csv').totals).toEqual({ 'TLS 1.0': 20, 'TLS 1.2': 180 });
  });

  it('may have numbers of messages', () => {
    const { totals, limits } = usageOf(`${HEAD}\na@b.c,b.c,3,,197,200\n`, 'r.csv');
    expect(totals).toEqual({ 'TLS 1.0': 3, 'TLS 1.2': 197 });
    expect(limits.map(({ id }) => id)).not.toContain('shares');
  });

  it('reports a row with unclear numbers', () => {
    expect(usageOf(`${HEAD}\na@b.c,b.c,3,4,5,200\n`, 'r.csv').unread).toEqual([
      { source: 'r.csv', line: 2, why: 'unclear-count' },
    ]);
  });
});

it.each([
  [['25%', '0%', '75%'], '200', [50, 0, 150], true],
  [['0.1%', '0%', '99.9%'], '10', [1, 0, 10], true],
  [['3', '0', '197'], '200', [3, 0, 197], false],
  [['25', '0', '75'], '100', [25, 0, 75], false],
  [['33,3', '33,3', '33,4'], '3', [1, 1, 1], true],
  [['', '', ''], '0', [0, 0, 0], false],
  [['40%', '60.9%', '0'], '1000', [400, 609, 0], true],
  [['0', '49', '50'], '1000', [0, 490, 500], true],
])('reads %j of %s messages as %j', (texts, messages, counts, areShares) => {
  expect(countsOf(texts, messages)).toEqual({ counts, areShares });
});

it.each([
  [['3', '4', '5'], '200'],
  [['many', '0', '0'], '10'],
  [['100', '0', '0'], '1.5'],
  [['41%', '60.1%', '0'], '1000'],
  [['0', '48', '50'], '1000'],
  [['1.5', '1.5', '0'], '3'],
  [['-25%', '0%', '75%'], '200'],
])('finds %j of %s messages unclear', (texts, messages) => {
  expect(countsOf(texts, messages)).toBe(null);
});
