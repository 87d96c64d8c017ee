import { keysMade, type EntryWrite, type JournalEntry } from '../../../shared/remediation/journal-entry.ts';
import { pendingEntry } from '../../../shared/remediation/entry-states.ts';
import { fail, type ErrorCode, type Failure } from '../../../shared/failures.ts';
import { succeed, type Result } from '../../../shared/result.ts';
import { displayPath, foldName, sameValue, valueOf, type ValueRef } from '../../../shared/windows/registry.ts';
import { journalOf, readJournal, type JournalContent } from '../../journal/journal.ts';
import { createEntry, putState, type EntryDraft } from '../../journal/keep-entry.ts';
import type { RegistryDriver, RegistryErrorCode, RegistryFailure } from '../../ports.ts';
import { writeName, writeRef, type Side } from '../../journal/entry-writes.ts';

const ERROR_OF = {
  denied: 'not-permitted',
  unavailable: 'driver-unavailable',
  conflict: 'conflict',
  missing: 'write-failed',
  other: 'write-failed',
} as const satisfies Readonly<Record<RegistryErrorCode, ErrorCode>>;

export function registryFailure(failure: RegistryFailure, what: string): Failure {
  return fail(ERROR_OF[failure.code], { what, detail: failure.detail });
}

/** Counts the missing keys at the end of a path, which a write will create. */
export async function countMissingKeys(driver: RegistryDriver, ref: ValueRef): Promise<Result<number>> {
  const parts = ref.path.split('\\');
  for (let missing = 0; missing < parts.length; missing++) {
    const path = parts.slice(0, parts.length - missing).join('\\');
    const exists = await driver.keyExists({ hive: ref.hive, view: ref.view, path });
    if (!exists.ok) return registryFailure(exists, path);
    if (exists.value) return succeed(missing);
  }
  return succeed(parts.length);
}

/** Returns the spelling of an existing value's name, if its letter case differs; null also if that is unknown. */
export async function otherSpelling(driver: RegistryDriver, ref: ValueRef): Promise<string | null> {
  const listed = await driver.list(ref);
  if (!listed.ok) return null;
  const found = listed.value.find(({ name }) => foldName(name) === foldName(ref.name))?.name ?? ref.name;
  return found === ref.name ? null : found;
}

/** Opens the journal to end a half-done entry: all of it must be readable. */
export async function openWholeJournal(driver: RegistryDriver): Promise<Result<JournalContent>> {
  const journal = await readJournal(driver);
  if (!journal.ok) return fail('journal-unreadable', { detail: journal.detail });
  const [unreadable] = journal.value.unreadable;
  if (unreadable === undefined) return journal;
  return fail('entry-unreadable', { id: unreadable.id, why: unreadable.why, state: unreadable.state ?? '' });
}

/** Opens the journal to write: all of it must be readable, without a half-done entry. */
export async function openJournal(driver: RegistryDriver): Promise<Result<JournalContent>> {
  const journal = await openWholeJournal(driver);
  if (!journal.ok) return journal;
  const pending = pendingEntry(journal.value.entries);
  return pending === null ? succeed(journal.value) : fail('pending-change', { id: pending.id });
}

export interface Moved {
  /** Writes whose value is neither what the entry found nor what it wrote: another program's, left alone. */
  readonly conflicts: readonly EntryWrite[];
  readonly moved: readonly EntryWrite[];
}

async function removeKeysMade(driver: RegistryDriver, write: EntryWrite): Promise<RegistryFailure | null> {
  for (const key of keysMade(write)) {
    const removed = await driver.removeEmptyKey(key);
    if (removed.ok || removed.code === 'missing') continue;
    return removed.code === 'conflict' ? null : removed;
  }
  return null;
}

export async function whereWritesStand(
  driver: RegistryDriver,
  writes: readonly EntryWrite[],
  target: Side,
): Promise<Result<{ readonly movable: readonly EntryWrite[]; readonly conflicts: readonly EntryWrite[] }>> {
  const other = target === 'after' ? 'before' : 'after';
  const readings = await driver.read(writes.map(writeRef));
  const movable: EntryWrite[] = [];
  const conflicts: EntryWrite[] = [];
  for (const [index, write] of writes.entries()) {
    const reading = readings[index];
    if (reading === undefined || reading.state === 'unreadable') {
      return fail(reading?.reason === 'denied' ? 'not-permitted' : 'driver-unavailable', {
        what: writeName(write),
        detail: '',
      });
    }
    const now = valueOf(reading);
    if (sameValue(now, write[target])) continue;
    (sameValue(now, write[other]) ? movable : conflicts).push(write);
  }
  return succeed({ movable, conflicts });
}

/**
 * Brings values of an entry to one side, changing only those on the other: apply, undo and recovery all use it. Each is
 * read again just before it is written. Going back also removes the keys that the entry created. It can be interrupted
 * at any point and run again.
 */
export async function moveTo(
  driver: RegistryDriver,
  writes: readonly EntryWrite[],
  target: Side,
): Promise<Result<Moved>> {
  const conflicts: EntryWrite[] = [];
  const moved: EntryWrite[] = [];
  const inOrder = target === 'after' ? writes : [...writes].reverse();
  for (const write of inOrder) {
    const stand = await whereWritesStand(driver, [write], target);
    if (!stand.ok) return stand;
    if (stand.value.conflicts.length > 0) {
      conflicts.push(write);
      continue;
    }
    if (stand.value.movable.length > 0) {
      const [ref, value] = [writeRef(write), write[target]];
      const done = value === null ? await driver.removeValue(ref) : await driver.write(ref, value);
      if (!done.ok && !(value === null && done.code === 'missing')) return registryFailure(done, writeName(write));
      moved.push(write);
    }
    const left = target === 'before' ? await removeKeysMade(driver, write) : null;
    if (left !== null) return registryFailure(left, writeName(write));
  }
  for (const write of moved) {
    const flushed = await driver.flush(writeRef(write));
    if (!flushed.ok && flushed.code !== 'missing') return registryFailure(flushed, writeName(write));
  }
  const inOrderOfEntry = (some: readonly EntryWrite[]): readonly EntryWrite[] =>
    writes.filter((write) => some.includes(write));
  return succeed({ conflicts: inOrderOfEntry(conflicts), moved: inOrderOfEntry(moved) });
}

/** Creates the next journal entry, pending, before anything else is written. */
export async function beginEntry(
  driver: RegistryDriver,
  content: JournalContent,
  draft: EntryDraft,
): Promise<Result<JournalEntry>> {
  const created = await createEntry(driver, content, draft);
  if (created.ok) return created;
  if (created.code === 'not-kept') return fail('entry-not-kept', { why: created.why });
  if (created.code === 'left-pending') return fail('left-half-done', { id: created.id, what: 'journal' });
  return registryFailure(created, displayPath(journalOf(driver)));
}

/** Marks an entry as being undone; if that fails, it stays in effect or is reported as half-done. */
export async function beginUndo(driver: RegistryDriver, entry: JournalEntry): Promise<Result<JournalEntry>> {
  if (entry.state !== 'committed') return succeed(entry);
  const begun: JournalEntry = { ...entry, state: 'pending', doing: 'undo' };
  const written = await putState(driver, begun);
  if (written.ok) return succeed(begun);
  const back = await putState(driver, entry);
  return back.ok
    ? registryFailure(written, displayPath(journalOf(driver)))
    : fail('left-half-done', { id: entry.id, what: 'journal' });
}
