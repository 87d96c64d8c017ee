import type { EntryWrite, JournalEntry } from '../../../shared/remediation/journal-entry.ts';
import { isOver } from '../../../shared/remediation/entry-states.ts';
import { fail } from '../../../shared/failures.ts';
import { succeed, type Result } from '../../../shared/result.ts';
import { putState } from '../../journal/keep-entry.ts';
import { moveTo, notOnSide, type Moved } from './mover.ts';
import type { Side } from './entry-writes.ts';
import type { Pc } from '../read/pc.ts';
import { forgetUndo } from './undo-by-itself.ts';

const placeOf = ({ setting, view }: EntryWrite): string => `${setting} ${view}`;

/** The entries after one that wrote a value of it too, and aren't undone: it's theirs to put back. */
export function laterOn({ id, writes }: JournalEntry, entries: readonly JournalEntry[]): readonly JournalEntry[] {
  const places = new Set(writes.map(placeOf));
  return entries.filter(
    (one) => one.id > id && !isOver(one.state) && one.writes.some((write) => places.has(placeOf(write))),
  );
}

/**
 * What of an entry an undo puts back: all of it; of one that is undone in part what was left, but not what a later change wrote, since
 * that found there what the first undo put back.
 */
export function writesToUndo(entry: JournalEntry, entries: readonly JournalEntry[]): readonly EntryWrite[] {
  if (entry.state !== 'undone-in-part') return entry.writes;
  const written = new Set(laterOn(entry, entries).flatMap(({ writes }) => writes.map(placeOf)));
  return entry.writes.filter((write) => !written.has(placeOf(write)));
}

const stateOn = (side: Side, conflicts: readonly EntryWrite[]): JournalEntry['state'] =>
  side === 'after' ? 'committed' : conflicts.length === 0 ? 'undone' : 'undone-in-part';

/**
 * Moves values of an entry to a side and closes it with the state of that side. Nothing undoes it automatically any more once it is taken
 * back. `conflicts` has what was left alone, also of the values that weren't to be moved.
 */
export async function moveAndClose(
  pc: Pc,
  entry: JournalEntry,
  side: Side,
  writes: readonly EntryWrite[] = entry.writes,
): Promise<Result<Moved>> {
  const moved = await moveTo(pc.driver, writes, side);
  // one that is undone in part isn't half-done: what it says is so, and it can be undone again
  if (!moved.ok) return entry.state === 'pending' ? fail('left-half-done', { id: entry.id, ...moved.details }) : moved;
  const passed = entry.writes.filter((write) => !writes.includes(write));
  const conflicts = [...moved.value.conflicts, ...(await notOnSide(pc.driver, passed, side))];
  const closed = await putState(pc.driver, { ...entry, state: stateOn(side, conflicts), doing: null });
  if (!closed.ok) {
    await putState(pc.driver, entry); // it may have been closed, but not for good
    return fail('left-half-done', { id: entry.id, what: 'journal', detail: closed.detail });
  }
  if (side === 'before') await forgetUndo(pc, entry);
  return succeed({ moved: moved.value.moved, conflicts });
}
