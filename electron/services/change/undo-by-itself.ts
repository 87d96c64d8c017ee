import { fail, type Failure } from '../../../shared/failures.ts';
import type { JournalEntry } from '../../../shared/remediation/journal-entry.ts';
import { succeed, type Result } from '../../../shared/result.ts';
import { displayPath } from '../../../shared/windows/registry.ts';
import { keyOfEntry, readJournal } from '../../journal/journal.ts';
import { putUndoAt, readUndoAt, removeUndoAt } from '../../journal/undo-at.ts';
import type { TaskFailure } from '../../ports.ts';
import { changeSafely, type EntryConditions, type Looked } from './change-safely.ts';
import { registryFailure } from './mover.ts';
import type { Pc } from '../pc/pc.ts';
import { entryDigest, identityOf } from './digests.ts';
import { helperFailure } from './through-helper.ts';

const MINUTE_MS = 60_000;

const notMade = (failure: TaskFailure): Failure =>
  fail('task-not-made', {
    detail: failure.code === 'failed' ? failure.detail : '',
    path: failure.code === 'writable' ? failure.path : '',
  });

/** Has Windows undo an entry after some minutes. Creates the task first, so that a recorded moment always has one. */
export async function scheduleUndo(pc: Pc, entry: JournalEntry, minutes: number): Promise<Result<null>> {
  if (pc.undoTasks === null) return fail('no-tasks-here');
  const { id } = entry;
  const at = new Date(pc.clock.now().getTime() + minutes * MINUTE_MS);
  const made = await pc.undoTasks.make(id, at, identityOf(entry));
  if (!made.ok) return notMade(made);
  const put = await putUndoAt(pc.driver, id, at);
  return put.ok ? succeed(null) : registryFailure(put, displayPath(keyOfEntry(pc.driver, id)));
}

/** Removes the moment and the task of an undone entry. Anything that stays finds nothing to undo. */
export async function forgetUndo(pc: Pc, { id, selection }: JournalEntry): Promise<void> {
  if (selection.retire === undefined) return;
  await removeUndoAt(pc.driver, id);
  await pc.undoTasks?.remove(id);
}

/** An entry that Windows will undo, when (null if that can't be read), and the digest of what was seen. */
export interface Scheduled {
  readonly entry: JournalEntry;
  readonly at: string | null;
  readonly digest: string;
}

/** Returns the entry with this id, or the newest, that Windows will undo; null if there is none. */
export async function scheduledUndo(pc: Pc, id: number | null): Promise<Result<Scheduled | null>> {
  const journal = await readJournal(pc.driver);
  if (!journal.ok) return fail('journal-unreadable', { detail: journal.detail });
  const { entries } = journal.value;
  const standing = entries.filter(({ state }) => state === 'committed');
  const moments = await readUndoAt(
    pc.driver,
    standing.map((entry) => entry.id),
  );
  const entry = standing.filter((one) => moments.has(one.id) && (id === null || one.id === id)).at(-1);
  if (entry === undefined) {
    const isThere = id === null || entries.some((one) => one.id === id);
    return isThere ? succeed(null) : fail('no-such-entry', { id });
  }
  const digest = await entryDigest(pc.driver, entries, entry);
  return succeed({ entry, at: moments.get(entry.id)?.at ?? null, digest });
}

/** True if an entry is in effect without a moment. */
async function isKept(pc: Pc, { id }: JournalEntry): Promise<Result<boolean>> {
  const journal = await readJournal(pc.driver);
  if (!journal.ok) return fail('journal-unreadable', { detail: journal.detail });
  const isStanding = journal.value.entries.some((one) => one.id === id && one.state === 'committed');
  return succeed(isStanding && !(await readUndoAt(pc.driver, [id])).has(id));
}

/** Finds what to keep; a conflict if it isn't what was seen. */
async function lookAt(
  pc: Pc,
  id: number | null,
  seen: string | null,
  before: Scheduled | null,
): Promise<Result<Looked<Scheduled, null>>> {
  const found = await scheduledUndo(pc, before?.entry.id ?? id);
  if (!found.ok) return found;
  const { value } = found;
  if (value === null && before === null) return succeed({ done: null });
  if (value === null || (seen !== null && value.digest !== seen)) {
    return fail('conflict', { what: String(before?.entry.id ?? id) });
  }
  return succeed({ toDo: value });
}

/** Keeps what Windows would undo: the entry of this id, or the newest; null for none. The task looks there. */
export function keep(
  pc: Pc,
  id: number | null,
  { seen = null, confirmed = [] }: EntryConditions = {},
): Promise<Result<Scheduled | null>> {
  return changeSafely<Scheduled, Scheduled | null>(pc, {
    look: (before) => lookAt(pc, id, seen, before),
    confirmed,
    async throughHelper(elevator, found) {
      const { entry, digest } = found;
      const result = await elevator.run({ verb: 'keep', id: entry.id, seen: digest });
      const kept = await isKept(pc, entry);
      if (!kept.ok) return kept;
      return kept.value ? succeed(found) : helperFailure(pc, result, String(entry.id));
    },
    async write(found) {
      const { id: kept } = found.entry;
      const forgotten = await removeUndoAt(pc.driver, kept);
      if (!forgotten.ok) return registryFailure(forgotten, displayPath(keyOfEntry(pc.driver, kept)));
      await pc.undoTasks?.remove(kept); // if that fails, the task finds the entry kept and does nothing
      return succeed(found);
    },
  });
}
