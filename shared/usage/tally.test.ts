import { describe, expect, it } from 'vitest';
import { createCounter } from './counted.ts';
import type { Findings, OldUse } from './reader.ts';
import { createUsageTally, type UsageTally } from './tally.ts';
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

/** Adds each of these separately. */
function add(tally: UsageTally, source: string, ...found: readonly ((findings: Findings) => void)[]): void {
  for (const one of found) {
    const counter = createCounter();
    one(counter.findings);
    tally.add(source, counter.take());
  }
}
const found =
  (more: Partial<OldUse> = {}) =>
  (findings: Findings): void =>
    findings.old(use(more));

describe('a tally', () => {
  it('keeps a row for each protocol, side, client, program and site, most first', () => {
    const tally = createUsageTally();
    const others = [
      found({ protocol: 'TLS 1.1' }),
      found({ side: 'client' }),
      found({ client: '10.0.0.2' }),
      found({ agent: null }),
      found({ site: 'W3SVC2' }),
    ];
    add(tally, 'a.log', found(), ...others, found({ count: 3 }));
    const { by, totals } = tally.result(false);
    expect(by.length).toBe(6);
    expect(tally.result(false).rest).toBeNull();
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

  it('returns the same order for any order of input', () => {
    const result = (clients: readonly string[]): unknown => {
      const tally = createUsageTally();
      for (const client of clients) add(tally, 'a.log', found({ client }));
      return tally.result(false).by;
    };
    expect(result(['b', 'a', 'c'])).toEqual(result(['c', 'b', 'a']));
  });

  it('contains the first and the last time of a row, and of all', () => {
    const tally = createUsageTally();
    for (const at of ['2026-11-02T00:00:00Z', '2026-11-01T00:00:00Z', null, '2026-11-03T00:00:00Z'])
      add(tally, 'a.log', found({ at }));
    add(tally, 'b.log', (findings) => findings.covers('2026-12-01T00:00:00Z'));
    const { by, covers } = tally.result(false);
    expect([by[0]?.first, by[0]?.last]).toEqual(['2026-11-01T00:00:00Z', '2026-11-03T00:00:00Z']);
    expect(covers).toEqual({ first: '2026-11-01T00:00:00Z', last: '2026-12-01T00:00:00Z' });
  });

  it('counts old protocols by week, whichever file they are in', () => {
    const tally = createUsageTally();
    // 2026-11-02 is a Monday
    for (const at of ['2026-11-10T00:00:00Z', '2026-11-02T00:00:00Z', null, '2026-11-08T23:59:59Z'])
      add(tally, `${String(at)}.log`, found({ at }));
    const [one] = tally.result(false).by;
    const each = (one?.count ?? 0) / 4;
    expect(tally.result(false).weeks).toEqual([
      { week: '2026-11-02', protocol: 'TLS 1.0', side: 'server', count: 2 * each },
      { week: '2026-11-09', protocol: 'TLS 1.0', side: 'server', count: each },
    ]);
  });

  it('counts everything beyond its limit as one, without losses', () => {
    const tally = createUsageTally(2);
    const at = '2026-11-02T00:00:00Z';
    for (const client of ['a', 'b', 'c', 'd', 'a', 'c']) add(tally, 'a.log', found({ client, at }));
    const { by, rest, totals } = tally.result(false);
    expect(by.map(({ client, count }) => [client, count])).toEqual([
      ['a', 2],
      ['b', 1],
    ]);
    expect(rest).toEqual({ count: 3, first: at, last: at });
    expect(totals).toEqual({ 'TLS 1.0': 6 });
  });

  it('names the first unreadable records and counts the others', () => {
    const tally = createUsageTally();
    const counter = createCounter();
    for (let line = 1; line <= MOST_NAMED + 5; line++) counter.refuse(line, 'cut-off');
    tally.add('a.log', counter.take());
    tally.refuse('b.log', 'damaged');
    const { unread, unreadMore } = tally.result(false);
    expect(unread.map(({ line }) => line)).toEqual(Array.from({ length: MOST_NAMED }, (_, index) => index + 1));
    expect(unreadMore).toBe(6);
  });

  it('is empty until a file was read or refused', () => {
    const [read, refused] = [createUsageTally(), createUsageTally()];
    expect([read.isEmpty(), refused.isEmpty()]).toEqual([true, true]);
    read.fileRead(4096);
    read.fileRead(1);
    refused.refuse('b.log', 'damaged');
    expect([read.isEmpty(), refused.isEmpty()]).toEqual([false, false]);
    expect(read.result(false).read).toEqual({ files: 2, bytes: 4097 });
  });

  it('names at most twenty files that share a limit', () => {
    const tally = createUsageTally();
    for (let file = 0; file <= MOST_NAMED; file++)
      add(tally, `${String(file)}.log`, (findings) => findings.limit('no-moment'));
    const limit = tally.result(false).limits.find(({ id }) => id === 'no-moment');
    expect([limit?.count, limit?.sources.length]).toEqual([MOST_NAMED + 1, MOST_NAMED]);
  });

  it('always states what no log can show', () => {
    const tally = createUsageTally();
    add(
      tally,
      'b.log',
      (findings) => findings.limit('without-fields', 7),
      (findings) => findings.limit('without-fields', 2),
    );
    expect(tally.result(false).limits).toEqual([
      { id: 'refused-handshakes', count: null, sources: [] },
      { id: 'other-services', count: null, sources: [] },
      { id: 'without-fields', count: 9, sources: ['b.log'] },
    ]);
  });
});
