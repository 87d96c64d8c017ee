import { expect, it } from 'vitest';
import { ENTRY_STATES, isOver, readStandWord, standWord, type Stand } from './entry-states.ts';

/** What stands in registries already, so no version may spell it otherwise. */
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

it('an entry that is pending without a word for what is done with it was being made', () => {
  expect(standWord({ state: 'pending', doing: null })).toBe('pending apply');
});

it.each(['new', 'gone'])('nothing stands under a number of the journal with the word “%s”', (word) => {
  expect(readStandWord(word)).toBe('idle');
});

it.each(['', 'pending', 'pending redo', 'Committed', 'committed ', 'newer'])('“%s” is no word of a journal', (word) => {
  expect(readStandWord(word)).toBeNull();
});

it('nothing is left to undo of an entry that was undone or that failed', () => {
  expect(ENTRY_STATES.filter(isOver)).toEqual(['undone', 'failed']);
});
