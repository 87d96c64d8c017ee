import { describe, expect, it } from 'vitest';
import { addWeek, createCounter, mondayOf, sumOf, WEEK_MS, type Counts } from './counted.ts';
import { momentOf, type OldUse } from './reader.ts';
import { MOST_NAMED, MOST_WEEKS, type UsedInWeek } from './usage.ts';

const USE: OldUse = {
  protocol: 'TLS 1.0',
  side: 'server',
  client: '10.0.0.1',
  agent: null,
  site: null,
  count: 2,
  at: null,
};
const [EARLY, LATE] = ['2026-11-01T00:00:00Z', '2026-11-02T00:00:00Z'];

describe('the count of one log', () => {
  it('restarts after it was taken', () => {
    const counter = createCounter();
    counter.findings.old({ ...USE, at: EARLY });
    counter.findings.limit('no-moment');
    for (let line = 0; line <= MOST_NAMED; line++) counter.refuse(line, 'cut-off');
    const taken = counter.take();
    expect([taken.unread.length, taken.unreadMore]).toEqual([MOST_NAMED, 1]);
    expect([...taken.totals, ...taken.limits]).toEqual([
      ['TLS 1.0', 2],
      ['no-moment', 1],
    ]);
    expect(taken.covers).toEqual({ first: EARLY, last: EARLY });
    expect(counter.take()).toEqual({
      totals: new Map(),
      rows: new Map(),
      covers: null,
      weeks: new Map(),
      limits: new Map(),
      unread: [],
      unreadMore: 0,
    });
  });

  it('keeps a name of three hundred letters whole, and truncates a longer one of each kind', () => {
    const counter = createCounter();
    const [whole, long] = ['x'.repeat(300), 'x'.repeat(301)];
    counter.findings.old({ ...USE, client: whole, agent: long, site: long });
    const cut = `${'x'.repeat(299)}…`;
    expect([...counter.take().rows.values()]).toMatchObject([{ client: whole, agent: cut, site: cut, count: 2 }]);
  });

  it('covers no time by a record without a moment', () => {
    const counter = createCounter();
    counter.findings.covers(null);
    counter.findings.old(USE);
    expect(counter.take()).toMatchObject({ covers: null, weeks: new Map() });
  });
});

it('a week begins on Monday, UTC', () => {
  const moments = ['2026-11-23T00:00:00Z', '2026-11-29T23:59:59Z', '1969-12-31T00:00:00Z', 'now'];
  expect(moments.map(mondayOf)).toEqual(['2026-11-23', '2026-11-23', '1969-12-29', null]);
});

it('at most a thousand weeks are kept, and each is counted to the end', () => {
  const weeks = new Map<string, UsedInWeek>();
  const used = (at: number): UsedInWeek => {
    const week = new Date(at * WEEK_MS).toISOString().slice(0, 10);
    return { week, protocol: 'TLS 1.0', side: 'server', count: 2 };
  };
  for (let at = 0; at <= MOST_WEEKS; at++) addWeek(weeks, used(at));
  addWeek(weeks, used(0));
  expect(weeks.size).toBe(MOST_WEEKS);
  expect([...weeks.values()][0]).toEqual({ ...used(0), count: 4 });
});

const counts = (count: number, first: string | null, last: string | null): Counts => ({ count, first, last });

it.each<readonly [string, Counts, Counts, Counts]>([
  ['the other way round', counts(1, LATE, LATE), counts(2, EARLY, EARLY), counts(3, EARLY, LATE)],
  ['without moments first', counts(1, null, null), counts(2, EARLY, LATE), counts(3, EARLY, LATE)],
  ['without any moment', counts(1, null, null), counts(0, null, null), counts(1, null, null)],
])('adds connections of two logs, first and last %s', (_what, one, other, sum) => {
  expect(sumOf(one, other)).toEqual(sum);
});

it.each([
  ['2026-11-20 09:00:00', '2026-11-20T09:00:00Z'],
  [' 2026-11-20T09:00:00.1234567Z ', '2026-11-20T09:00:00Z'],
  ['2026-13-20T09:00:00Z', null],
  ['2026-11-20T09:00:00+01:00', null],
  ['2026-11-20T09:00:00Zx', null],
  ['2026-11-20', null],
])('converts a log’s time %j to %j', (text, moment) => {
  expect(momentOf(text)).toBe(moment);
});
