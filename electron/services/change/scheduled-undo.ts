import type { JournalEntry } from '../../../shared/remediation/journal-entry.ts';
import { isOver, type ScheduledEnd } from '../../../shared/remediation/entry-states.ts';
import { fail } from '../../../shared/failures.ts';
import { succeed, type Result } from '../../../shared/result.ts';
import { displayPath } from '../../../shared/windows/registry.ts';
import { keyOfEntry, readJournal } from '../../journal/journal.ts';
import { readUndoAt } from '../../journal/undo-at.ts';
import { changeSafely } from './change-safely.ts';
import { beginUndo } from './mover.ts';
import { moveAndClose, undoConflict } from './undo.ts';
import type { Pc } from '../pc/pc.ts';
import { identityOf } from './digests.ts';
import { forgetUndo } from './undo-by-itself.ts';
import { writesToUndo } from './written-over.ts';

/** Holding the lock at the task's time isn't enough to keep the change. */
const PATIENCE_MS = 10 * 60_000;

async function undoNow(pc: Pc, entry: JournalEntry, entries: readonly JournalEntry[]): Promise<Result<ScheduledEnd>> {
  const toUndo = await writesToUndo(pc.driver, entry, entries);
  // all of it was written over by changes in effect: it is undone once those are
  if (entry.state === 'committed' && toUndo.writes.length === 0) return undoConflict(entry, toUndo.over, toUndo.later);
  const begun = await beginUndo(pc.driver, entry);
  if (!begun.ok) return begun;
  const moved = await moveAndClose(pc, begun.value, 'before', toUndo);
  if (!moved.ok) return moved;
  return succeed(moved.value.conflicts.length === 0 ? 'undone' : 'undone-in-part');
}

async function endEntry(pc: Pc, id: number, identity: string): Promise<Result<ScheduledEnd>> {
  const journal = await readJournal(pc.driver);
  if (!journal.ok) return fail('journal-unreadable', { detail: journal.detail });
  const { entries, unreadable } = journal.value;
  const own = unreadable.find((one) => one.id === id);
  if (own !== undefined) return fail('entry-unreadable', { id, why: own.why, state: own.state ?? '' });
  const moment = (await readUndoAt(pc.driver, [id])).get(id);
  const entry = entries.find((one) => one.id === id);
  if (entry === undefined || identityOf(entry) !== identity) {
    // the task of another entry with this number is none of our business
    if (entry === undefined || moment === undefined) await pc.undoTasks?.remove(id);
    return succeed('not-that-entry');
  }
  if (isOver(entry.state)) {
    await forgetUndo(pc, entry);
    return succeed('over');
  }
  // nobody decided to keep what is half-done: interrupted between its task and its moment, or while it was undone by
  // hand
  if (moment?.isRead || entry.doing !== null) return undoNow(pc, entry, entries);
  if (moment !== undefined) return fail('journal-unreadable', { detail: displayPath(keyOfEntry(pc.driver, id)) });
  await pc.undoTasks?.remove(id);
  return succeed('kept');
}

/**
 * Runs for the task of an entry: undoes that entry, whatever its state and whatever is wrong with others, unless it was
 * kept. `identity` is that of the entry for which the task was created. Succeeds, so that it needn't run again, if
 * nothing is left to do; then the task is removed.
 */
export async function endScheduled(
  pc: Pc,
  id: number,
  identity: string,
  patienceMs = PATIENCE_MS,
): Promise<Result<ScheduledEnd>> {
  const refused = fail('not-permitted', { what: displayPath(keyOfEntry(pc.driver, id)) });
  if (pc.elevator !== null) return refused; // no user is present to be asked for rights
  return changeSafely<null, ScheduledEnd>(pc, {
    look: () => Promise.resolve(succeed({ toDo: null })), // only what it finds under the lock counts
    throughHelper: () => Promise.resolve(refused),
    write: () => endEntry(pc, id, identity),
    patienceMs,
  });
}
