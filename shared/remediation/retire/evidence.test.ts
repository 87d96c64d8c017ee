import { expect, it } from 'vitest';
import type { UsageRow } from '../../usage/usage.ts';
import { evidenceOf, isCutOff } from './evidence.ts';
import type { Retirement } from './retirement.ts';
import { logs } from './state.suite.ts';

const SERVER: Retirement = { side: 'server', protocols: ['tls10', 'tls11'] };

it.each<readonly [UsageRow['protocol'], UsageRow['side'], Retirement, boolean]>([
  ['TLS 1.0', 'server', SERVER, true],
  ['TLS 1.0', 'client', SERVER, false],
  ['TLS 1.0', 'client', { ...SERVER, side: 'both' }, true],
  ['TLS 1.2 or later', 'server', SERVER, false],
  ['SSL 3.0', 'server', SERVER, false],
  ['Legacy TLS', 'server', { side: 'server', protocols: ['tls10'] }, true],
  ['Legacy TLS', 'server', { side: 'server', protocols: ['ssl3'] }, false],
])('a connection over %s on the side “%s” would fail if %j is retired: %s', (protocol, side, retirement, fails) => {
  expect(isCutOff({ protocol, side }, retirement)).toBe(fails);
});

it('old use is counted by connection, and who made it by client', () => {
  const rows = [
    { count: 4 },
    { count: 2, agent: 'Other/1.0' },
    { client: '10.0.4.18' },
    { protocol: 'SSL 3.0' as const },
  ];
  const usage = logs(rows, { totals: { 'TLS 1.2': 412, 'TLS 1.0': 9, 'SSL 3.0': 3 }, unreadMore: 7 });
  expect(evidenceOf({ ...usage, unread: [{ source: 'a.log', line: 7, why: 'damaged' }] }, SERVER)).toMatchObject({
    seen: 424,
    old: 9,
    clients: 2,
    more: false,
    cutOff: usage.by.slice(0, 3),
    unread: 8,
  });
});

it('old use that couldn’t be kept apart counts, and only the first 200 clients are named', () => {
  const rows = Array.from({ length: 201 }, (_, at) => ({ client: `10.0.0.${String(at)}` }));
  const { old, clients, more, cutOff } = evidenceOf(
    logs(rows, { rest: { count: 7, first: null, last: null } }),
    SERVER,
  );
  expect({ old, clients, more, named: cutOff.length }).toEqual({ old: 610, clients: 201, more: true, named: 200 });
});
