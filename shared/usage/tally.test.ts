import { describe, expect, it } from 'vitest';
import type { OldUse } from './reader.ts';
import { createUsageTally } from './tally.ts';
import { MOST_NAMED } from './usage.ts';

const use = (more: Partial<OldUse> = {}): OldUse => ({
  protocol: 'TLS 1.0',
  side: 'server',
  client: '10.0.0.1',
  agent: 'a',
  site: 'W3SVC1',
  count: 1,
  at: null,
  ...more,
});

describe('a tally', () => {
  it('keeps a row for each protocol, side, client, program and site, most first', () => {
    const tally = createUsageTally();
    const findings = tally.from('a.log');
    const others = [
      use({ protocol: 'TLS 1.1' }),
      use({ side: 'client' }),
      use({ client: '10.0.0.2' }),
      use({ agent: null }),
      use({ site: 'W3SVC2' }),
    ];
    for (const one of [use(), ...others, use({ count: 3 })]) findings.old(one);
    const { by, totals } = tally.result(false);
    expect(by.length).toBe(6);
    expect(by[0]).toEqual({
      protocol: 'TLS 1.0',
      client: '10.0.0.1',
      agent: 'a',
      site: 'W3SVC1',
      count: 4,
      first: null,
      last: null,
      side: 'server',
    });
    expect(totals).toEqual({ 'TLS 1.0': 8, 'TLS 1.1': 1 });
  });

  it('gives the same order whatever came first', () => {
    const result = (clients: readonly string[]): unknown => {
      const tally = createUsageTally();
      for (const client of clients) tally.from('a.log').old(use({ client }));
      return tally.result(false).by;
    };
    expect(result(['b', 'a', 'c'])).toEqual(result(['c', 'b', 'a']));
  });

  it('has the first and the last moment of a row, and of all', () => {
    const tally = createUsageTally();
    for (const at of ['2026-11-02T00:00:00Z', '2026-11-01T00:00:00Z', null, '2026-11-03T00:00:00Z'])
      tally.from('a.log').old(use({ at }));
    tally.from('b.log').covers('2026-12-01T00:00:00Z');
    const { by, covers } = tally.result(false);
    expect([by[0]?.first, by[0]?.last]).toEqual(['2026-11-01T00:00:00Z', '2026-11-03T00:00:00Z']);
    expect(covers).toEqual({ first: '2026-11-01T00:00:00Z', last: '2026-12-01T00:00:00Z' });
  });

  it('counts as one what is more than its bound, and loses none', () => {
    const tally = createUsageTally(2);
    const at = '2026-11-02T00:00:00Z';
    for (const client of ['a', 'b', 'c', 'd', 'a', 'c']) tally.from('a.log').old(use({ client, at }));
    const { by, rest, totals } = tally.result(false);
    expect(by.map(({ client, count }) => [client, count])).toEqual([
      ['a', 2],
      ['b', 1],
    ]);
    expect(rest).toEqual({ count: 3, first: at, last: at });
    expect(totals).toEqual({ 'TLS 1.0': 6 });
  });

  it('cuts a name that is very long, so that memory has a bound', () => {
    const tally = createUsageTally();
    tally.from('a.log').old(use({ agent: 'x'.repeat(60_000) }));
    expect(tally.result(false).by[0]?.agent).toBe(`${'x'.repeat(299)}…`);
  });

  it('names the first of what couldn’t be read and counts the others', () => {
    const tally = createUsageTally();
    for (let line = 1; line <= MOST_NAMED + 5; line++) tally.refuse('a.log', line, 'cut-off');
    const { unread, unreadMore } = tally.result(false);
    expect(unread.map(({ line }) => line)).toEqual(Array.from({ length: MOST_NAMED }, (_, index) => index + 1));
    expect(unreadMore).toBe(5);
  });

  it('always says what no log can show', () => {
    const tally = createUsageTally();
    tally.from('b.log').limit('without-fields', 7);
    tally.from('b.log').limit('without-fields', 2);
    expect(tally.result(false).limits).toEqual([
      { id: 'refused-handshakes', count: null, sources: [] },
      { id: 'other-services', count: null, sources: [] },
      { id: 'without-fields', count: 9, sources: ['b.log'] },
    ]);
  });
});
