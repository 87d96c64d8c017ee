import { expect, it } from 'vitest';
import { dwordValue } from '../../windows/registry.ts';
import { DEFAULT_SECURE_PROTOCOLS } from '../../windows/settings.ts';
import type { EntryWrite, JournalEntry } from '../journal-entry.ts';
import { RECOMMENDED, retiring } from '../selection.ts';
import { retirementOn } from './dependent-retirement.ts';
import type { RetireSide } from './retirement.ts';

const entry = (id: number, more: Partial<JournalEntry> = {}): JournalEntry => ({
  schema: 2,
  id,
  at: '2026-03-01T10:00:00.000Z',
  selection: RECOMMENDED,
  writes: [],
  state: 'committed',
  doing: null,
  ...more,
});
const retired = (id: number, side: RetireSide, state: JournalEntry['state'] = 'committed'): JournalEntry =>
  entry(id, { selection: retiring({ side, protocols: ['tls10'] }), state });

const write = (setting: string, before: number | null): EntryWrite => ({
  setting,
  view: 'native',
  before: before === null ? null : dwordValue(before),
  after: dwordValue(1),
  missingKeys: 0,
});
const CLIENT = write('schannel.tls-1.2.client.enabled', null);
const SERVER = write('schannel.tls-1.2.server.disabled-by-default', null);
const OTHER = write('schannel.tls-1.1.client.enabled', null);
const TEXT: EntryWrite = { ...write(DEFAULT_SECURE_PROTOCOLS, null), before: { type: 'REG_SZ', data: '3100' } };

it.each<readonly [string, EntryWrite, RetireSide, boolean]>([
  ['outgoing TLS 1.2', CLIENT, 'client', true],
  ['TLS 1.2 of the other side', CLIENT, 'server', false],
  ['incoming TLS 1.2', SERVER, 'server', true],
  ['another protocol', OTHER, 'both', false],
  ['a value that WinHTTP lacked', write(DEFAULT_SECURE_PROTOCOLS, null), 'client', true],
  ['a value of WinHTTP that lacked TLS 1.2', write(DEFAULT_SECURE_PROTOCOLS, 0x0a0), 'client', true],
  ['a value of WinHTTP that was no number', TEXT, 'client', true],
  ['a value of WinHTTP that had TLS 1.2', write(DEFAULT_SECURE_PROTOCOLS, 0xa00), 'client', false],
  ['a value of WinHTTP, which nothing that comes in reads', write(DEFAULT_SECURE_PROTOCOLS, null), 'server', false],
])('old TLS that is off for one side depends on %s', (_what, written, side, rests) => {
  const later = retired(2, side);
  expect(retirementOn(entry(1, { writes: [OTHER, written] }), [later])).toBe(rests ? later : null);
});

it('an entry supports the newest retirement in effect after it', () => {
  const first = entry(3, { writes: [CLIENT] });
  const all = [retired(2, 'client'), first, retired(4, 'client'), retired(5, 'both'), retired(6, 'server')];
  expect(retirementOn(first, all)?.id).toBe(5);
  expect(retirementOn(first, all.slice(0, 2))).toBeNull();
});

it('an entry supports nothing if the retirement was undone, or the later change wasn’t one', () => {
  const first = entry(1, { writes: [CLIENT] });
  expect(retirementOn(first, [first, retired(2, 'client', 'undone'), entry(3, { writes: [CLIENT] })])).toBeNull();
  const itself = { ...retired(1, 'client'), writes: [CLIENT] };
  expect(retirementOn(itself, [itself])).toBeNull();
});
