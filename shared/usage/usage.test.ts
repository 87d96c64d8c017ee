import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { itTakesExactly } from '../schema.suite.ts';
import { SEEN_PROTOCOLS } from './protocols.ts';
import { LIMIT_IDS, usageLimitSchema, usageSchema, type Usage } from './usage.ts';

const USAGE: Usage = {
  schema: 1,
  totals: { 'TLS 1.0': 4, 'TLS 1.2': 412 },
  by: [
    {
      protocol: 'TLS 1.0',
      client: '10.0.4.17',
      agent: 'LegacyScanner/2.1',
      site: 'W3SVC1',
      side: 'server',
      count: 3,
      first: '2026-11-24T08:15:02Z',
      last: '2026-11-25T08:15:02Z',
    },
    { protocol: 'TLS 1.1', client: null, agent: null, site: null, side: 'client', count: 1, first: null, last: null },
  ],
  rest: { count: 2, first: '2026-11-24T08:15:02Z', last: null },
  covers: { first: '2026-11-01T00:00:00Z', last: '2026-11-25T08:15:02Z' },
  weeks: [{ week: '2026-11-23', protocol: 'TLS 1.0', side: 'server', count: 3 }],
  read: { files: 2, bytes: 4096 },
  limits: [{ id: 'without-fields', count: 2, sources: ['u_ex.log'] }],
  unread: [{ source: 'b.log', line: 7, why: 'cut-off' }],
  unreadMore: 1,
  stopped: true,
};

describe('usage as sent to the window', () => {
  // totals may contain any of the protocols, so all of them are optional
  itTakesExactly('all of it', usageSchema, USAGE, ['TLS 1.0', 'TLS 1.2']);
  itTakesExactly('nothing', usageSchema, {
    ...USAGE,
    totals: {},
    by: [],
    rest: null,
    covers: null,
    weeks: [],
    unread: [],
  });

  it('accepts any protocol in logs, and any of their limits', () => {
    const totals = Object.fromEntries(SEEN_PROTOCOLS.map((protocol, count) => [protocol, count]));
    expect(v.is(usageSchema, { ...USAGE, totals })).toBe(true);
    expect(v.is(usageSchema, { ...USAGE, totals: { 'DTLS 1.0': 1 } })).toBe(false);
    for (const id of LIMIT_IDS) {
      expect(id).toMatch(/^[a-z]+(?:-[a-z]+)+$|^shares$/);
      expect(v.is(usageLimitSchema, { id, count: null, sources: [] })).toBe(true);
    }
  });

  it.each<readonly [string, number, (many: number) => Usage]>([
    ['rows', 10_000, (many) => ({ ...USAGE, by: repeated(USAGE.by[0], many) })],
    ['files that couldn’t be read', 20, (many) => ({ ...USAGE, unread: repeated(USAGE.unread[0], many) })],
    ['limits', 11, (many) => ({ ...USAGE, limits: repeated(USAGE.limits[0], many) })],
  ])('contains at most so many %s: %i', (_what, most, usageWith) => {
    expect(v.is(usageSchema, usageWith(most))).toBe(true);
    expect(v.is(usageSchema, usageWith(most + 1))).toBe(false);
  });
});

function repeated<T>(one: T | undefined, many: number): readonly T[] {
  return Array.from({ length: many }, () => one).filter((each) => each !== undefined);
}
