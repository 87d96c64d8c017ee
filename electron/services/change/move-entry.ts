import type { EntryWrite, JournalEntry } from '../../../shared/remediation/journal-entry.ts';
import { isOver } from '../../../shared/remediation/entry-states.ts';
import { fail } from '../../../shared/failures.ts';
import { succeed, type Result } from '../../../shared/result.ts';
import { putState, keepKeyTimes } from '../../journal/keep-entry.ts';
import { moveTo, notOnSide, type Moved } from './mover.ts';
import type { Side } from './entry-writes.ts';
import type { Pc } from '../read/pc.ts';
import { forgetUndo } from './undo-by-itself.ts';

const placeOf = ({ setting, view }: EntryWrite): string => `${setting} ${view}`;

/** Returns the later entries that wrote one of its values and aren't undone: those restore it. */
export function laterOn({ id, writes }: JournalEntry, entries: readonly JournalEntry[]): readonly JournalEntry[] {
  const places = new Set(writes.map(placeOf));
  return entries.filter(
    (one) => one.id > id && !isOver(one.state) && one.writes.some((write) => places.has(placeOf(write))),
  );
}

/**
 * Returns the writes that an undo restores: all of the entry. If it is undone in part, what was left, except what a
 * later change wrote: that one found what the first undo had restored.
 */
export function writesToUndo(entry: JournalEntry, entries: readonly JournalEntry[]): readonly EntryWrite[] {
  if (entry.state !== 'undone-in-part') return entry.writes;
  const written = new Set(laterOn(entry, entries).flatMap(({ writes }) => writes.map(placeOf)));
  return entry.writes.filter((write) => !written.has(placeOf(write)));
}

const stateOn = (side: Side, conflicts: readonly EntryWrite[]): JournalEntry['state'] =>
  side === 'after' ? 'committed' : conflicts.length === 0 ? 'undone' : 'undone-in-part';

/**
 * Moves values of an entry to a side and closes it with the state of that side. Once undone, nothing undoes it
 * automatically any more. `conflicts` contains what was left alone, also of the values that weren't to be moved.
 */
export async function moveAndClose(
  pc: Pc,
  entry: JournalEntry,
  side: Side,
  writes: readonly EntryWrite[] = entry.writes,
): Promise<Result<Moved>> {
  const moved = await moveTo(pc.driver, writes, side);
  // one that is undone in part isn't half-done: its state is true, and it can be undone again
  if (!moved.ok) return entry.state === 'pending' ? fail('left-half-done', { id: entry.id, ...moved.details }) : moved;
  const passed = entry.writes.filter((write) => !writes.includes(write));
  const conflicts = [...moved.value.conflicts, ...(await notOnSide(pc.driver, passed, side))];
  const closed = await putState(pc.driver, { ...entry, state: stateOn(side, conflicts), doing: null });
  if (!closed.ok) {
    await putState(pc.driver, entry); // it may have been closed, but not durably
    return fail('left-half-done', { id: entry.id, what: 'journal', detail: closed.detail });
  }
  await keepKeyTimes(pc.driver, entry);
  if (side === 'before') await forgetUndo(pc, entry);
  return succeed({ moved: moved.value.moved, conflicts });
}
