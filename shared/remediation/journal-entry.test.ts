import { expect, it } from 'vitest';
import { ENTRY_STATES } from './entry-states.ts';
import { JOURNAL_KEY, keysMade, type EntryWrite } from './journal-entry.ts';

const WRITE: EntryWrite = {
  setting: 'winhttp.default-secure-protocols',
  view: 'wow64',
  before: null,
  after: null,
  missingKeys: 0,
};
const KEY = 'SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings';

it('keeps the journal where only administrators write, in the view of 64-bit programs', () => {
  expect(JOURNAL_KEY).toEqual({ hive: 'HKLM', view: 'native', path: 'SOFTWARE\\TLS Remedy\\Journal' });
  expect(ENTRY_STATES).toEqual(['pending', 'committed', 'undone', 'failed']);
});

it.each([
  [0, []],
  [1, [`${KEY}\\WinHttp`]],
  [2, [`${KEY}\\WinHttp`, KEY]],
])('removes the %i keys that were missing, deepest first', (missingKeys, paths) => {
  expect(keysMade({ ...WRITE, missingKeys })).toEqual(paths.map((path) => ({ hive: 'HKLM', view: 'wow64', path })));
});

it('ends with the first key below the hive, and knows no key of a setting that isn’t there', () => {
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
