import { describe, expect, it } from 'vitest';
import type { Protocol } from '../tls/protocols.ts';
import type { Box, CoreGroup, CoreRow } from './protocol-boxes.ts';
import { flipsOf, tradesOf } from './takes.ts';

const rowOf = (when: CoreRow['when'], boxes: Readonly<Partial<Record<Protocol, Box>>>): CoreRow => ({
  when,
  cells: (['SSL 3.0', 'TLS 1.0', 'TLS 1.2'] as const).map((protocol) => ({
    protocol,
    box: boxes[protocol] ?? 'off',
    isChanged: false,
  })),
  value: null,
  isUnreadable: false,
});

const STAYS: CoreGroup = { views: 'native', rows: [rowOf('stays', { 'TLS 1.2': 'set' })] };
const FIXED: CoreGroup = {
  views: 'wow64',
  rows: [
    rowOf('now', { 'SSL 3.0': 'self-unsafe', 'TLS 1.0': 'self', 'TLS 1.2': 'lost' }),
    rowOf('after', { 'TLS 1.2': 'set' }),
  ],
};
const REMOVED: CoreGroup = {
  views: 'both',
  rows: [
    rowOf('now', { 'TLS 1.0': 'set', 'TLS 1.2': 'set' }),
    rowOf('after', { 'SSL 3.0': 'self-unsafe', 'TLS 1.0': 'self', 'TLS 1.2': 'self' }),
  ],
};

describe('TLS 1.2 in a line', () => {
  it('has what changes first', () => {
    expect(flipsOf([STAYS, FIXED])).toEqual([
      { views: 'wow64', before: 'lost', after: 'set' },
      { views: 'native', before: 'set', after: null },
    ]);
  });

  it('calls it no change if it is on either way', () => {
    expect(flipsOf([REMOVED])).toEqual([{ views: 'both', before: 'set', after: null }]);
    const without = { ...STAYS, rows: STAYS.rows.map((row) => ({ ...row, cells: row.cells.slice(0, 2) })) };
    expect(flipsOf([without])).toEqual([]);
  });
});

describe('what a change costs or brings back', () => {
  it('is which old protocols stop, for the programs that change', () => {
    const goes = [{ view: 'wow64', protocols: ['TLS 1.0'] }] as const;
    expect(tradesOf([STAYS, FIXED], goes)).toEqual([{ views: 'wow64', stops: ['TLS 1.0'], starts: [] }]);
  });

  it('is which come back with Windows’ defaults', () => {
    expect(tradesOf([REMOVED], [])).toEqual([{ views: 'both', stops: [], starts: ['SSL 3.0'] }]);
  });

  it('is nothing if old protocols stay, and both if one replaces another', () => {
    const group = (...rows: CoreGroup['rows']): CoreGroup => ({ views: 'both', rows });
    const [one, other] = [rowOf('now', { 'SSL 3.0': 'set-unsafe' }), rowOf('after', { 'TLS 1.0': 'set' })];
    expect([tradesOf([group(one, one)], []), tradesOf([group()], [])]).toEqual([[], []]);
    const goes = [{ view: 'native', protocols: ['TLS 1.1'] }] as const;
    expect(tradesOf([group(one, other)], goes)).toEqual([{ views: 'both', stops: ['TLS 1.1'], starts: ['TLS 1.0'] }]);
  });
});
