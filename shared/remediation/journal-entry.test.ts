import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { itTakesExactly } from '../schema.suite.ts';
import {
  entryDataSchema,
  firstEntrySchema,
  JOURNAL_KEY,
  keysMade,
  unreadableSchema,
  USER_JOURNAL_KEY,
  type EntryWrite,
} from './journal-entry.ts';

const WRITE: EntryWrite = {
  setting: 'winhttp.default-secure-protocols',
  view: 'wow64',
  before: null,
  after: null,
  missingKeys: 0,
};
const KEY = 'SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings';

it('keeps the journal where only administrators write, and a user’s own in that user’s hive, for 64-bit programs', () => {
  expect(JOURNAL_KEY).toEqual({ hive: 'HKLM', view: 'native', path: 'SOFTWARE\\TLS Remedy\\Journal' });
  expect(USER_JOURNAL_KEY).toEqual({ hive: 'HKCU', view: 'native', path: 'SOFTWARE\\TLS Remedy\\Journal' });
});

it.each([
  [0, []],
  [1, [`${KEY}\\WinHttp`]],
  [2, [`${KEY}\\WinHttp`, KEY]],
])('removes the %i keys that were missing, deepest first', (missingKeys, paths) => {
  expect(keysMade({ ...WRITE, missingKeys })).toEqual(paths.map((path) => ({ hive: 'HKLM', view: 'wow64', path })));
});

it('stops at the first key under the hive, and knows no key of an unknown setting', () => {
  expect(keysMade({ ...WRITE, missingKeys: 64 }).map(({ path }) => path)).toEqual([
    `${KEY}\\WinHttp`,
    KEY,
    'SOFTWARE\\Microsoft\\Windows\\CurrentVersion',
    'SOFTWARE\\Microsoft\\Windows',
    'SOFTWARE\\Microsoft',
    'SOFTWARE',
  ]);
  expect(keysMade({ ...WRITE, setting: 'gone', missingKeys: 2 })).toEqual([]);
});

describe('an entry', () => {
  const value = { type: 'REG_DWORD', data: '00080000' };
  const write = { ...WRITE, before: value, after: { type: 'REG_DWORD', data: '800a0000' } };
  const entry = {
    schema: 1,
    id: 7,
    at: '2026-03-01T10:00:00.000Z',
    state: 'committed',
    doing: null,
    selection: { choice: { kind: 'profile', profile: 'recommended' }, scopes: ['winhttp'] },
    writes: [{ ...write, spelling: 'DEFAULTSECUREPROTOCOLS' }],
  };
  const { id, at, state, doing, selection, writes } = entry;
  const fields = { id, at, selection, writes };
  itTakesExactly('one of the first version', firstEntrySchema, entry, ['spelling']);
  itTakesExactly('what is kept of one', entryDataSchema, { schema: 2, ...fields }, ['spelling']);
  itTakesExactly('an unreadable one', unreadableSchema, { id: 7, state: null, why: 'damaged' });

  it('is of one version or the other, and keeps its state next to it or inside', () => {
    expect(v.is(entryDataSchema, { ...fields, schema: 3 })).toBe(false);
    expect(v.is(entryDataSchema, { ...fields, schema: 2, state, doing })).toBe(false);
  });

  it.each<[string, object, boolean]>([
    ['an entry that is being undone', { state: 'pending', doing: 'undo' }, true],
    ['an entry with another action', { doing: 'redo' }, false],
    ['an entry in an unknown state', { state: 'done' }, false],
    ['an entry without an id', { id: 0 }, false],
    ['an entry with the last id', { id: 99_999_999 }, true],
    ['an entry with an id that the helper can’t accept', { id: 100_000_000 }, false],
    ['an entry of another version', { schema: 2 }, false],
    ['an entry with another time', { at: 'yesterday' }, false],
    ['an entry of a value that was absent', { writes: [{ ...write, before: null, missingKeys: 64 }] }, true],
    ['an entry with a negative number of keys', { writes: [{ ...write, missingKeys: -1 }] }, false],
    ['an entry with half a key', { writes: [{ ...write, missingKeys: 0.5 }] }, false],
    ['an entry with more keys than its path', { writes: [{ ...write, missingKeys: 65 }] }, false],
    [
      'an entry of a setting that is only read',
      { writes: [{ ...write, setting: 'machine.current-build-number' }] },
      false,
    ],
    ['an entry of an unknown setting', { writes: [{ ...write, setting: 'gone' }] }, false],
    [
      'an entry of an unknown setting with a spelling',
      { writes: [{ ...write, setting: 'gone', spelling: '' }] },
      false,
    ],
    ['an entry that spells another name', { writes: [{ ...write, spelling: 'SecureProtocols' }] }, false],
    ['an entry with an unknown view', { writes: [{ ...write, view: 'both' }] }, false],
    ['an entry with half a byte', { writes: [{ ...write, before: { type: 'REG_SZ', data: '320' } }] }, false],
    ['an entry of 201 writes', { writes: Array.from({ length: 201 }, () => write) }, false],
    ['an entry that spells no name', { writes: [{ ...write, spelling: '' }] }, false],
  ])('accepts or rejects %s', (_what, change, isTaken) => {
    expect(v.safeParse(firstEntrySchema, { ...entry, ...change }).success).toBe(isTaken);
  });
});
