import { IDLE_WORDS, isOver, readStandWord, standWord } from '../../shared/remediation/entry-states.ts';
import { ENTRY_SCHEMA, type JournalEntry } from '../../shared/remediation/journal-entry.ts';
import { stringValue, textIn, type ValueRef } from '../../shared/windows/registry.ts';
import type { RegistryDriver, RegistryFailure, RegistryResult } from '../ports.ts';
import { refOfUndoAt } from './undo-at.ts';
import { failure } from '../registry/failure.ts';
import { succeed, type Result } from '../../shared/result.ts';
import { encodeData, encodeFirst, nextId } from './encoding.ts';
import {
  journalOf,
  keyOfEntry,
  refInEntry,
  refOfData,
  refOfFirst,
  refOfState,
  type JournalContent,
} from './journal.ts';
import { refOf, setting } from '../../shared/windows/settings.ts';

/** When each write's key was last changed, right after the writes: the same time later means no change. */
const refOfKeyTimes = refInEntry('KeyTimes');

/** Keeps them as they are now. Where that fails, it isn't known later who wrote last; no change depends on it. */
export async function keepKeyTimes(driver: RegistryDriver, { id, writes }: JournalEntry): Promise<void> {
  const times = await driver.changedAt(writes.map((write) => refOf(setting(write.setting), write.view)));
  if (times.some((time) => time !== null))
    await driver.write(refOfKeyTimes(driver, id), stringValue(times.map((time) => String(time)).join(' ')));
}

/** The times of some entries, each in the order of its writes; one that isn't known is missing or `NaN`. */
export async function readKeyTimes(
  driver: RegistryDriver,
  entries: readonly JournalEntry[],
): Promise<readonly (readonly number[])[]> {
  if (entries.length === 0) return [];
  const readings = await driver.read(entries.map(({ id }) => refOfKeyTimes(driver, id)));
  return readings.map((reading) => textIn(reading)?.split(' ').map(Number) ?? []);
}

/** Entries kept with nothing left to undo; the oldest are dropped first. Entries in effect always stay. */
export const MOST_ENTRIES = 100;

export type EntryDraft = Pick<JournalEntry, 'at' | 'selection' | 'writes'>;

/**
 * Why there is no entry. `not-kept`: it wouldn't survive a round trip (`values`: one is too large, or the clock is
 * wrong), or no `number` is left. `left-pending`: it exists, though nothing was begun.
 */
export type NotCreated =
  | RegistryFailure
  | { readonly ok: false; readonly code: 'not-kept'; readonly why: 'values' | 'number' }
  | { readonly ok: false; readonly code: 'left-pending'; readonly id: number; readonly detail: string };

const notKept = (why: 'values' | 'number'): NotCreated => ({ ok: false, code: 'not-kept', why });

async function putText(driver: RegistryDriver, ref: ValueRef, text: string): Promise<RegistryResult> {
  const written = await driver.write(ref, stringValue(text));
  if (!written.ok) return written;
  const [reading] = await driver.read([ref]);
  if (textIn(reading) === text) return succeed(null);
  return failure('other', `${ref.path}\\${ref.name} doesn’t read back as it was written`);
}

/** Changes the state of an entry: one small value, which is written atomically. */
export async function putState(driver: RegistryDriver, entry: JournalEntry): Promise<RegistryResult> {
  const put =
    entry.schema === 1
      ? await putText(driver, refOfFirst(driver, entry.id), await encodeFirst(entry))
      : await putText(driver, refOfState(driver, entry.id), standWord(entry));
  return put.ok ? driver.flush(journalOf(driver)) : put;
}

/** Removes an entry's key. Its state is removed first, so that any remains don't count. */
async function removeKey(driver: RegistryDriver, id: number): Promise<RegistryFailure | null> {
  const gone = await driver.write(refOfState(driver, id), stringValue(IDLE_WORDS.gone));
  if (!gone.ok) return gone;
  for (const refOfPart of [refOfUndoAt, refOfKeyTimes, refOfData, refOfState]) {
    const removed = await driver.removeValue(refOfPart(driver, id));
    if (!removed.ok && removed.code !== 'missing') return removed;
  }
  const removed = await driver.removeEmptyKey(keyOfEntry(driver, id));
  return removed.ok || removed.code === 'missing' ? null : removed;
}

/** Removes an entry that was never begun, and reads again whether its number is free. */
async function takeBack(driver: RegistryDriver, id: number, failed: RegistryFailure): Promise<NotCreated> {
  await removeKey(driver, id);
  const [state] = await driver.read([refOfState(driver, id)]);
  const word = textIn(state);
  const isGone = state?.state === 'absent' || (word !== null && readStandWord(word) === 'idle');
  return isGone ? failed : { ok: false, code: 'left-pending', id, detail: failed.detail };
}

async function fillEntry(driver: RegistryDriver, entry: JournalEntry, data: string): Promise<RegistryResult> {
  const begun = await putText(driver, refOfState(driver, entry.id), IDLE_WORDS.new);
  if (!begun.ok) return begun;
  const kept = await putText(driver, refOfData(driver, entry.id), data);
  return kept.ok ? putState(driver, entry) : kept;
}

/** Creates the next entry, pending, before any write; removes it if it can't be encoded, read back or flushed. */
export async function createEntry(
  driver: RegistryDriver,
  content: JournalContent,
  draft: EntryDraft,
): Promise<Result<JournalEntry, NotCreated>> {
  const id = nextId(content.highest);
  if (id === null) return notKept('number');
  const { at, selection, writes } = draft;
  const entry: JournalEntry = { schema: ENTRY_SCHEMA, id, at, selection, writes, state: 'pending', doing: 'apply' };
  const data = await encodeData(entry);
  if (data === null) return notKept('values');
  const created = await driver.createKey(keyOfEntry(driver, id));
  if (!created.ok) return created;
  if (!created.value) return failure('conflict', `entry ${id} was made meanwhile`);
  const filled = await fillEntry(driver, entry, data);
  return filled.ok ? succeed(entry) : takeBack(driver, id, filled);
}

/** Discards an unreadable entry. Its number stays used, so that no other entry is ever mistaken for it. */
export async function discardEntry(driver: RegistryDriver, id: number): Promise<RegistryResult> {
  const created = await driver.createKey(keyOfEntry(driver, id)); // one of the first version has none
  if (!created.ok) return created;
  const gone = await putText(driver, refOfState(driver, id), IDLE_WORDS.gone);
  if (!gone.ok) return gone;
  for (const refOfPart of [refOfData, refOfFirst, refOfKeyTimes, refOfUndoAt]) {
    const removed = await driver.removeValue(refOfPart(driver, id));
    if (!removed.ok && removed.code !== 'missing') return removed;
  }
  return driver.flush(journalOf(driver));
}

/** Drops the oldest entries beyond `MOST_ENTRIES` with nothing left to undo, and idle keys. Best effort. */
export async function pruneJournal(driver: RegistryDriver, content: JournalContent): Promise<RegistryFailure | null> {
  const over = content.entries.filter(({ state }) => isOver(state));
  for (const { id, schema } of over.slice(0, Math.max(0, over.length - MOST_ENTRIES))) {
    const removed = schema === 1 ? await driver.removeValue(refOfFirst(driver, id)) : await removeKey(driver, id);
    if (removed !== null && !removed.ok && removed.code !== 'missing') return removed;
  }
  for (const id of content.idle) {
    if (id === content.highest) continue; // the number stays used
    const failed = await removeKey(driver, id);
    if (failed !== null) return failed;
  }
  return null;
}
