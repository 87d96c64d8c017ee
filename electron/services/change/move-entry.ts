import type { EntryWrite, JournalEntry } from '../../../shared/remediation/journal-entry.ts';
import { fail, type Failure } from '../../../shared/failures.ts';
import { succeed, type Result } from '../../../shared/result.ts';
import { putState, keepKeyTimes } from '../../journal/keep-entry.ts';
import { moveTo, type Moved } from './mover.ts';
import { writeName, type Side } from '../../journal/entry-writes.ts';
import type { Pc } from '../pc/pc.ts';
import type { ToUndo } from './written-over.ts';
import { forgetUndo } from './undo-by-itself.ts';

/** Reports that nothing of an entry can be restored: what was left, and the later entry that wrote some of it, or 0. */
export function undoConflict({ writes }: JournalEntry, left: readonly EntryWrite[], later: number): Failure {
  const named = writes.filter((write) => left.includes(write));
  return fail('undo-conflict', { what: named.map(writeName).join('; '), later });
}

const stateOn = (side: Side, conflicts: readonly EntryWrite[]): JournalEntry['state'] =>
  side === 'after' ? 'committed' : conflicts.length === 0 ? 'undone' : 'undone-in-part';

/**
 * Moves values of an entry to a side and closes it with the state of that side. Once undone, nothing undoes it
 * automatically any more. `conflicts` contains what was left alone, with all over which a later entry wrote: its value may
 * look restored by chance.
 */
export async function moveAndClose(
  pc: Pc,
  entry: JournalEntry,
  side: Side,
  { writes, over }: Pick<ToUndo, 'writes' | 'over'>,
): Promise<Result<Moved>> {
  const moved = await moveTo(pc.driver, writes, side);
  // one that is undone in part isn't half-done: its state is true, and it can be undone again
  if (!moved.ok) return entry.state === 'pending' ? fail('left-half-done', { id: entry.id, ...moved.details }) : moved;
  const conflicts = [...moved.value.conflicts, ...over];
  const closed = await putState(pc.driver, { ...entry, state: stateOn(side, conflicts), doing: null });
  if (!closed.ok) {
    await putState(pc.driver, entry); // it may have been closed, but not durably
    return fail('left-half-done', { id: entry.id, what: 'journal', detail: closed.detail });
  }
  await keepKeyTimes(pc.driver, entry);
  if (side === 'before') await forgetUndo(pc, entry);
  return succeed({ moved: moved.value.moved, conflicts });
}
