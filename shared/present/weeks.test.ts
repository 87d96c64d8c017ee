import { expect, it } from 'vitest';
import type { UsedInWeek } from '../usage/usage.ts';
import { logs } from '../remediation/retire/state.suite.ts';
import { cutOffByWeek, oldByWeek, weeksOf } from './weeks.ts';

const on = (day: string, kind = 0, count = 1) => ({ at: `${day}T12:00:00Z`, kind, count });

it('counts by week from Monday to Sunday, and has weeks without anything in between', () => {
  // 2026-11-02 and 2026-11-16 are Mondays, 2026-11-08 a Sunday
  const twice = [on('2026-11-03', 0, 2), on('2026-11-02')];
  expect(weeksOf([...twice, on('2026-11-08', 1, 4), on('2026-11-18', 0, 2)], 2)).toEqual([
    { start: '2026-11-02', counts: [3, 4] },
    { start: '2026-11-09', counts: [0, 0] },
    { start: '2026-11-16', counts: [2, 0] },
  ]);
});

it('shows the last twelve weeks of a longer time', () => {
  const weeks = weeksOf([on('2025-01-06'), on('2026-11-18')], 1);
  expect(weeks).toHaveLength(12);
  expect(weeks?.at(-1)).toEqual({ start: '2026-11-16', counts: [1] });
});

it('counts what would be cut off by week, to the end of the logs also if nothing is seen any more', () => {
  const used = (week: string, protocol: UsedInWeek['protocol'], side: UsedInWeek['side'] = 'server'): UsedInWeek => ({
    ...{ week, protocol, side },
    count: 5,
  });
  const weeks = [used('2026-11-02', 'TLS 1.0'), used('2026-11-02', 'TLS 1.1'), used('2026-11-02', 'TLS 1.0', 'client')];
  const retirement = { side: 'server', protocols: ['tls10', 'tls11'] } as const;
  expect(cutOffByWeek(logs([], { weeks }), retirement)).toEqual([
    { start: '2026-10-26', counts: [0, 0] },
    { start: '2026-11-02', counts: [5, 5] },
    { start: '2026-11-09', counts: [0, 0] },
    { start: '2026-11-16', counts: [0, 0] },
    { start: '2026-11-23', counts: [0, 0] },
  ]);
  const spread = ['2026-11-16', '2026-11-02'].map((week) => used(week, 'SSL 3.0'));
  const all = { ...logs([], { weeks: [...spread, ...weeks] }), covers: null };
  expect(oldByWeek(all, ['TLS 1.1', 'TLS 1.0'])?.map(({ counts }) => counts)).toEqual([
    [10, 10],
    [0, 0],
    [5, 0],
  ]);
  expect(cutOffByWeek(logs([], { weeks }), { side: 'server', protocols: ['ssl3'] })).toBeNull();
});
