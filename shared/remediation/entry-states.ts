/**
 * The state of a journal entry: `pending` while its writes are made or undone (so a half-done one shows), `committed`
 * when all were read back, `undone-in-part` when undoing left some alone, `undone`, or `failed` when the writes were
 * refused and reverted.
 */
export const ENTRY_STATES = ['pending', 'committed', 'undone-in-part', 'undone', 'failed'] as const;
export type EntryState = (typeof ENTRY_STATES)[number];

export const isOver = (state: EntryState): boolean => state === 'undone' || state === 'failed';

/** How an entry stands: of one that is `committed`, how many of its values are as it wrote them. */
export type Standing = Exclude<EntryState, 'committed'> | 'changed-after-undo' | 'all' | 'some' | 'none';

export function standingOf(entry: {
  readonly state: EntryState;
  readonly inForce: 'all' | 'some' | 'none' | null;
  readonly changedSince: readonly number[];
}): Standing {
  if (entry.state === 'committed') return entry.inForce ?? 'none';
  return entry.state === 'undone' && entry.changedSince.length > 0 ? 'changed-after-undo' : entry.state;
}

/** A state with the current action; null unless it is `pending`. */
export interface Stand {
  readonly state: EntryState;
  readonly doing: 'apply' | 'undo' | null;
}

const STANDS: readonly Stand[] = [
  { state: 'pending', doing: 'apply' },
  { state: 'pending', doing: 'undo' },
  ...ENTRY_STATES.filter((state) => state !== 'pending').map((state) => ({ state, doing: null })),
];

/** How a state is stored, next to the data of an entry. Every version of the program must understand these words. */
export function standWord({ state, doing }: Stand): string {
  return state === 'pending' ? `pending ${doing ?? 'apply'}` : state;
}

/** The words of a number without an entry: the entry was never begun, or was removed. */
export const IDLE_WORDS = { new: 'new', gone: 'gone' } as const;

export function readStandWord(word: string): Stand | 'idle' | null {
  if (word === IDLE_WORDS.new || word === IDLE_WORDS.gone) return 'idle';
  return STANDS.find((stand) => standWord(stand) === word) ?? null;
}

/** Returns the entry that was being made or undone when its writer stopped, if any. */
export function pendingEntry<T extends { readonly state: EntryState }>(entries: readonly T[]): T | null {
  return entries.find(({ state }) => state === 'pending') ?? null;
}

/** How an automatic undo ended. `undone-in-part`: without what else changed. The last three write nothing. */
export type ScheduledEnd = 'undone' | 'undone-in-part' | 'kept' | 'over' | 'not-that-entry';
