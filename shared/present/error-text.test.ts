import { describe, expect, it } from 'vitest';
import { sampleFailure } from '../failure-codes.suite.ts';
import { fail, ofUser, type Failure } from '../failures.ts';
import { LANGUAGES } from '../text/languages.ts';
import { messages } from '../text/texts.suite.ts';
import { errorText } from './error-text.ts';

const { details: retirement } = sampleFailure('retire-tls12-off');
const { details: unreadable } = sampleFailure('entry-unreadable');
const winhttp = { ...retirement, program: 'winhttp' };
const writer = { program: '', pid: 0, account: '', since: '' };

/** Failures of one code whose facts make another sentence. */
const FAMILIES: readonly (readonly Failure[])[] = [
  [
    fail('bad-usage', { what: 'x' }),
    fail('bad-usage', { what: 'x', meant: 'y' }),
    fail('bad-usage', { what: 'x ?' }),
    fail('bad-usage', { what: 'x ? (a, b)' }),
  ],
  [fail('unknown-profile', { profile: 'x' }), fail('unknown-profile', { profile: 'x', meant: 'y' })],
  [
    fail('nothing-recognised'),
    fail('nothing-recognised', { key: 'K', keyLine: 1 }),
    fail('nothing-recognised', { name: 'N', nameLine: 2 }),
    fail('nothing-recognised', { key: 'K', keyLine: 1, name: 'N', nameLine: 2 }),
    fail('nothing-recognised', { path: 'p' }),
  ],
  [
    fail('from-writable-folder', { path: 'p', who: 'others' }),
    fail('from-writable-folder', { path: 'p', who: 'unknown' }),
  ],
  [
    fail('retire-tls12-off', retirement),
    fail('retire-tls12-off', { ...retirement, side: 'server' }),
    fail('retire-tls12-off', { ...winhttp, view: 'native' }),
    fail('retire-tls12-off', { ...winhttp, view: 'wow64' }),
  ],
  [fail('retire-tls12-unknown', retirement), fail('retire-tls12-unknown', { ...retirement, side: 'server' })],
  [fail('task-not-made', { path: '', detail: '' }), fail('task-not-made', { path: 'p', detail: '' })],
  [8235, 225, 1260].map((code) => fail('elevation-blocked', { what: 'w', code })),
  [
    fail('left-half-done', { id: 7 }),
    fail('left-half-done', { id: 7, what: 'w' }),
    ofUser(fail('left-half-done', { id: 7 })),
  ],
  [fail('undo-conflict', { what: 'w', later: 0 }), fail('undo-conflict', { what: 'w', later: 8 })],
  [fail('pending-change'), fail('pending-change', { id: 7 }), ofUser(fail('pending-change', { id: 7 }))],
  [
    fail('entry-unreadable', unreadable),
    fail('entry-unreadable', { ...unreadable, state: 'pending' }),
    fail('entry-unreadable', { ...unreadable, why: 'newer' }),
  ],
  [fail('entry-not-kept', { why: 'size' }), fail('entry-not-kept', { why: 'number' })],
  [
    fail('writer-at-work', writer),
    fail('writer-at-work', { ...writer, pid: 5 }),
    fail('writer-at-work', { ...writer, program: 'p.exe', pid: 5, account: 'a', since: '08:15' }),
  ],
  [fail('internal'), fail('internal', { onlyReads: 1 })],
];

describe.each(LANGUAGES)('the text of a failure in %s', (language) => {
  const texts = messages(language);

  it.each(FAMILIES.map((family) => [family[0]?.code, family] as const))('follows the facts of %s', (_, family) => {
    const said = family.map((failure) => Object.values(errorText(texts, failure)).join(' '));
    expect(new Set(said).size).toBe(family.length);
    expect(said.filter((text) => /undefined|NaN|\[object/.test(text))).toEqual([]);
  });
});
