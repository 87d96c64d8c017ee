/**
 * What an entry of the journal is at: `pending` while its writes are being made or undone (so a half-done one shows),
 * `committed` when all were read back, `undone`, or `failed` when the writes were refused and taken back.
 */
export const ENTRY_STATES = ['pending', 'committed', 'undone', 'failed'] as const;
export type EntryState = (typeof ENTRY_STATES)[number];

/** The entry that was being made or undone when its writer stopped, if any. */
export function pendingEntry<T extends { readonly state: EntryState }>(entries: readonly T[]): T | null {
  return entries.find(({ state }) => state === 'pending') ?? null;
}
