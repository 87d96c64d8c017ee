/**
 * What an entry of the journal is at: `pending` while its writes are being made or undone (so a half-done one shows),
 * `committed` when all were read back, `undone-in-part` when undoing left some alone, `undone`, or `failed` when the writes were
 * refused and taken back.
 */
export const ENTRY_STATES = ['pending', 'committed', 'undone-in-part', 'undone', 'failed'] as const;
export type EntryState = (typeof ENTRY_STATES)[number];

/** Nothing of the entry is left to undo. */
export const isOver = (state: EntryState): boolean => state === 'undone' || state === 'failed';

/** What is being done with an entry that is `pending`. */
type Doing = 'apply' | 'undo';

/** A state with what is being done; null unless it is `pending`. */
export interface Stand {
  readonly state: EntryState;
  readonly doing: Doing | null;
}

const STAND_WORDS: readonly (readonly [string, Stand])[] = [
  ['pending apply', { state: 'pending', doing: 'apply' }],
  ['pending undo', { state: 'pending', doing: 'undo' }],
  ['committed', { state: 'committed', doing: null }],
  ['undone-in-part', { state: 'undone-in-part', doing: null }],
  ['undone', { state: 'undone', doing: null }],
  ['failed', { state: 'failed', doing: null }],
];

/**
 * How a state is kept, beside what an entry holds. Every version of the program has to understand these words, also of an
 * entry whose data it can't read.
 */
export function standWord({ state, doing }: Stand): string {
  return state === 'pending' ? `pending ${doing ?? 'apply'}` : state;
}

/** The word of a number under which nothing stands: its entry was never begun, or it was removed. */
export const IDLE_WORDS = { new: 'new', gone: 'gone' } as const;

/** What a word says; null where it isn't a word of ours. */
export function readStandWord(word: string): Stand | 'idle' | null {
  if (word === IDLE_WORDS.new || word === IDLE_WORDS.gone) return 'idle';
  return STAND_WORDS.find(([known]) => known === word)?.[1] ?? null;
}

/** The entry that was being made or undone when its writer stopped, if any. */
export function pendingEntry<T extends { readonly state: EntryState }>(entries: readonly T[]): T | null {
  return entries.find(({ state }) => state === 'pending') ?? null;
}

/**
 * What came of undoing an entry automatically: it is undone, or undone but for values that something else changed; or there was nothing to
 * write, because it was `kept`, is `over`, or the number isn't that entry's any more.
 */
export type ScheduledEnd = 'undone' | 'undone-in-part' | 'kept' | 'over' | 'not-that-entry';
