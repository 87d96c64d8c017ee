import { expect, it } from 'vitest';
import { ENTRY_STATES, isOver, readStandWord, standWord, type Stand } from './entry-states.ts';

/** Existing registries contain these words, so no version may change them. */
const WORDS: readonly (readonly [string, Stand])[] = [
  ['pending apply', { state: 'pending', doing: 'apply' }],
  ['pending undo', { state: 'pending', doing: 'undo' }],
  ['committed', { state: 'committed', doing: null }],
  ['undone-in-part', { state: 'undone-in-part', doing: null }],
  ['undone', { state: 'undone', doing: null }],
  ['failed', { state: 'failed', doing: null }],
];

it.each(WORDS)('the word “%s” of a journal is written and read alike', (word, stand) => {
  expect(standWord(stand)).toBe(word);
  expect(readStandWord(word)).toEqual(stand);
});

it('every state of a journal’s entry has a word', () => {
  expect([...new Set(WORDS.map(([, { state }]) => state))]).toEqual([...ENTRY_STATES]);
});

it('a pending entry without a word for the action was being created', () => {
  expect(standWord({ state: 'pending', doing: null })).toBe('pending apply');
});

it.each(['new', 'gone'])('a journal number with the word “%s” has no entry', (word) => {
  expect(readStandWord(word)).toBe('idle');
});

it.each(['', 'pending', 'pending redo', 'Committed', 'committed ', 'newer'])(
  '“%s” is rejected as a word of a journal',
  (word) => {
    expect(readStandWord(word)).toBeNull();
  },
);

it('an entry that was undone or that failed has nothing left to undo', () => {
  expect(ENTRY_STATES.filter(isOver)).toEqual(['undone', 'failed']);
});
