import { describe, expect, it } from 'vitest';
import type { ForecastRow, RetireEvidence, RowProduct } from '../remediation/retire/review.ts';
import { retireTexts } from '../text/en/retire.ts';
import type { UsageRow } from '../usage/usage.ts';
import { keyed } from './keyed.suite.ts';
import { becauseSays, cutOffClients } from './retire.ts';

const PRODUCT: RowProduct = { instance: null, recency: 'yes', needs: null, missing: [], unseen: [] };

describe('why something loses connections', () => {
  const t = keyed(retireTexts.forecast);
  it.each<[ForecastRow['because'], Partial<RowProduct> | null, readonly string[]]>([
    [['has-tls12'], null, ['because.has-tls12']],
    [['clients-unseen', 'too-old', 'missing'], null, ['because.too-old', 'because.missing', 'because.clients-unseen']],
    [
      ['before-both', 'clients-unseen', 'one-side', 'too-old', 'version-unseen', 'missing', 'unseen'],
      { recency: 'no', needs: 'CU9', missing: ['dotnet4', 'dotnet35'], unseen: ['farm', 'sql-clients', 'winhttp'] },
      [
        'because.one-side',
        'product.recencyNeeds.no(CU9)',
        'product.missing([product.askNames.dotnet4 product.askNames.dotnet35])',
        'product.unseen(2)',
        'because.clients-unseen',
      ],
    ],
  ])('is said in words: %j, %j', (because, product, said) => {
    const more = product === null ? {} : { product: { ...PRODUCT, ...product } };
    expect(becauseSays({ because, ...more }, t)).toBe(said.join('; '));
  });
});

const row = (more: Partial<UsageRow>): UsageRow => ({
  protocol: 'TLS 1.0',
  client: '10.0.0.1',
  agent: 'Old/1',
  site: 'W3SVC1',
  side: 'server',
  count: 1,
  first: null,
  last: '2026-11-24T08:15:02Z',
  ...more,
});
const evidence = (...cutOff: readonly UsageRow[]): RetireEvidence => ({
  seen: 100,
  old: 10,
  clients: 1,
  more: false,
  limits: [],
  unread: 0,
  cutOff,
  covers: { first: '2026-11-01T00:00:00Z', last: '2026-11-25T00:00:00Z' },
});

describe('clients that would be cut off', () => {
  it('are each one row, with all its programs, most connections first', () => {
    const [first, second] = cutOffClients(
      evidence(
        row({ client: '10.0.0.2', count: 3 }),
        row({ count: 2, protocol: 'TLS 1.1', last: '2026-11-23T08:15:02Z' }),
        row({ count: 4, agent: 'Other/2' }),
      ),
    );
    expect(first).toEqual({
      client: '10.0.0.1',
      agents: ['Old/1', 'Other/2'],
      protocols: ['TLS 1.1', 'TLS 1.0'],
      count: 6,
      last: '2026-11-24T08:15:02Z',
      advice: 'other',
    });
    expect(second?.client).toBe('10.0.0.2');
  });

  it.each<[string, Partial<UsageRow>, Partial<UsageRow>?]>([
    ['windows', { agent: 'Microsoft+Office/14.0+(Windows+NT+6.1;+Microsoft+Outlook+14.0)' }],
    ['other', { agent: 'Canon iR-ADV 4525' }],
    ['quiet', { agent: 'Outlook/14.0', last: '2026-11-03T09:40:00Z' }],
    ['unnamed', { agent: null, client: null }],
    ['windows', { agent: null, client: null }, { agent: 'WinHTTP' }],
  ])('are helped as %s: %j %j', (advice, one, more) => {
    const others = more === undefined ? [] : [row({ ...one, ...more })];
    expect(cutOffClients(evidence(row(one), ...others)).map((client) => client.advice)).toEqual([advice]);
  });

  it('are apart by side and site if they have no address, and aren’t known to be quiet without an end of the logs', () => {
    const none = { client: null, agent: null };
    const others = [{ site: null }, { side: 'client' }, { site: 'W3SVC2' }] as const;
    const apart = cutOffClients(evidence(row(none), row(none), ...others.map((other) => row({ ...none, ...other }))));
    expect(apart.map(({ count, agents, client }) => [count, agents, client])).toEqual(
      [2, 1, 1, 1].map((count) => [count, [], null]),
    );
    const late = row({ last: '2026-01-01T00:00:00Z' });
    expect(cutOffClients({ ...evidence(late), covers: null })[0]?.advice).toBe('other');
    const two = cutOffClients(evidence(row({ last: '2026-11-24T08:15:02Z' }), row({ last: null }), late));
    expect(two[0]?.last).toBe('2026-11-24T08:15:02Z');
  });
});
