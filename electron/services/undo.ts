import type { HelperRequest } from '../../shared/remediation/helper-request.ts';
import type { Confirmation } from '../../shared/remediation/confirmations.ts';
import { pendingEntry } from '../../shared/remediation/entry-states.ts';
import type { EntryWrite, JournalEntry } from '../../shared/remediation/journal-entry.ts';
import type { PlanItem } from '../../shared/remediation/plan.ts';
import { retirementOn } from '../../shared/remediation/retire/resting.ts';
import { EXIT, fail } from '../../shared/failures.ts';
import { succeed, type Result } from '../../shared/result.ts';
import type { Outcome } from '../../shared/report/report.ts';
import { displayPath } from '../../shared/windows/registry.ts';
import type { Elevator } from '../ports.ts';
import { keyOfEntry } from '../journal/journal.ts';
import { putState } from '../journal/keep-entry.ts';
import { check } from './check.ts';
import { beginUndo, moveTo, notOnSide, openJournal, openWholeJournal, whereWritesStand } from './change.ts';
import { planItem, writeName, type Side } from './entry-writes.ts';
import { finishChange, readBackOutcome, type FinishedChange } from './finished-change.ts';
import type { Pc } from './pc.ts';
import { entryDigest } from './plan-digest.ts';
import { refuseElevation } from './second-yes.ts';
import { throughHelper } from './through-helper.ts';
import { unscheduleUndo } from './undo-by-itself.ts';
import { whileWriting } from './while-writing.ts';

const itemsTo = (writes: readonly EntryWrite[], to: Side): readonly PlanItem[] =>
  writes.map((write) => planItem(write, to));

const STATE_ON: Readonly<Record<Side, 'undone' | 'committed'>> = { before: 'undone', after: 'committed' };

/** What a finished move left: each value read once more, and the PC checked again. */
async function report(
  pc: Pc,
  entry: JournalEntry,
  side: Side,
  moved: readonly EntryWrite[],
  conflicts: readonly EntryWrite[],
): Promise<Result<FinishedChange>> {
  const ours = entry.writes.filter((write) => !conflicts.includes(write));
  const readBack = await readBackOutcome(pc, itemsTo(await notOnSide(pc.driver, ours, side), side));
  const outcome: Outcome = {
    state: STATE_ON[side],
    journal: entry.id,
    writes: itemsTo(moved, side),
    ...(conflicts.length > 0 ? { conflicts: itemsTo(conflicts, side) } : {}),
    ...readBack,
  };
  const exit = !readBack.verified ? EXIT.disagrees : conflicts.length > 0 ? EXIT.conflict : EXIT.ok;
  return succeed(finishChange(await check(pc), pc, outcome, exit));
}

/** Moves an entry to a side and closes it with the state of that side. */
async function move(pc: Pc, entry: JournalEntry, side: Side): Promise<Result<FinishedChange>> {
  const moved = await moveTo(pc.driver, entry, side);
  if (!moved.ok) return fail('left-half-done', { id: entry.id, ...moved.details });
  const closed = await putState(pc.driver, { ...entry, state: STATE_ON[side], doing: null });
  if (!closed.ok) {
    await putState(pc.driver, entry); // it may have been closed, but not for good
    return fail('left-half-done', { id: entry.id, what: 'journal', detail: closed.detail });
  }
  return report(pc, entry, side, moved.value.moved, moved.value.conflicts);
}

/** Has the helper move an entry to a side, and reports what an unelevated reader then finds. */
async function moveThroughHelper(
  pc: Pc,
  elevator: Elevator,
  request: HelperRequest,
  entry: JournalEntry,
  side: Side,
): Promise<Result<FinishedChange>> {
  const stand = await whereWritesStand(pc.driver, entry.writes, side);
  if (!stand.ok) return stand;
  const find = (entries: readonly JournalEntry[]): JournalEntry | undefined =>
    entries.find(({ id }) => id === entry.id);
  const done = await throughHelper(pc, elevator, request, find, [STATE_ON[side]], String(entry.id));
  return done.ok ? report(pc, entry, side, stand.value.movable, stand.value.conflicts) : done;
}

/** What was said along with the wish to undo or recover. */
interface Given {
  /** The digest of the entry and its values as they were seen; null where this process saw them itself. */
  readonly seen?: string | null;
  readonly confirmed?: readonly Confirmation[];
}

/** An entry with the digest of what was seen of it. */
interface SeenEntry {
  readonly entry: JournalEntry;
  readonly digest: string;
}

/** The entry as it is now; a conflict where it is other than it was seen. */
async function lookAt(
  pc: Pc,
  entries: readonly JournalEntry[],
  entry: JournalEntry,
  seen: string | null,
): Promise<Result<SeenEntry>> {
  const digest = await entryDigest(pc.driver, entries, entry);
  return seen === null || seen === digest ? succeed({ entry, digest }) : fail('conflict', { what: String(entry.id) });
}

async function nothingToDo(pc: Pc): Promise<Result<FinishedChange>> {
  const outcome: Outcome = { state: 'nothing-to-do', journal: null, writes: [], verified: true };
  return succeed(finishChange(await check(pc), pc, outcome, EXIT.ok));
}

/** An entry that is in force, with nothing in the way of undoing it; null where there is nothing to undo. */
async function undoable(pc: Pc, id: number | null, seen: string | null): Promise<Result<SeenEntry | null>> {
  const journal = await openJournal(pc.driver);
  if (!journal.ok) return journal;
  const { entries } = journal.value;
  const entry =
    id === null
      ? [...entries].reverse().find((one) => one.state === 'committed')
      : entries.find((one) => one.id === id);
  if (entry === undefined && id !== null) return fail('no-such-entry', { id });
  if (entry === undefined) return succeed(null);
  const looked = await lookAt(pc, entries, entry, seen);
  if (!looked.ok) return looked;
  if (entry.state !== 'committed') return succeed(null);
  const resting = retirementOn(entry, entries);
  if (resting !== null) return fail('undo-retire-first', { first: resting.id });
  const stand = await whereWritesStand(pc.driver, entry.writes, 'before');
  if (!stand.ok) return stand;
  const [conflict] = stand.value.conflicts;
  if (conflict !== undefined && stand.value.movable.length === 0)
    return fail('undo-conflict', { what: writeName(conflict) });
  return looked;
}

/**
 * Takes back an entry of the journal, the newest one in force unless an id is given: type and bytes of every value, absent
 * for what was absent, and the keys that it made. Values that somebody changed since are left alone and reported. Nothing is
 * written before `ready` is settled, nor without the lock of all writers.
 */
export async function undo(
  pc: Pc,
  id: number | null,
  ready: Promise<unknown> = Promise.resolve(),
  { seen = null, confirmed = [] }: Given = {},
): Promise<Result<FinishedChange>> {
  const found = await undoable(pc, id, seen);
  if (!found.ok) return found;
  if (found.value === null) return nothingToDo(pc);
  const { entry, digest } = found.value;
  const unsafe = await refuseElevation(pc.elevator, confirmed);
  if (unsafe !== null) return unsafe;
  await ready;
  if (pc.elevator !== null) {
    const request = { verb: 'undo', id: entry.id, seen: digest } as const;
    return moveThroughHelper(pc, pc.elevator, request, entry, 'before');
  }
  return whileWriting(pc, async () => {
    const again = await undoable(pc, id, seen);
    if (!again.ok) return again;
    if (again.value === null) return nothingToDo(pc);
    // the newest one isn't the one that was seen any more: an older one below it would be undone in part
    if (again.value.entry.id !== entry.id)
      return fail('conflict', { what: displayPath(keyOfEntry(pc.driver, again.value.entry.id)) });
    const begun = await beginUndo(pc.driver, again.value.entry);
    if (!begun.ok) return begun;
    const moved = await move(pc, begun.value, 'before');
    if (moved.ok) await unscheduleUndo(pc, begun.value); // one that stays finds nothing left to undo
    return moved;
  });
}

/** The half-done entry; null where there is none, or another one than was asked for. */
async function halfDone(pc: Pc, id: number | null, seen: string | null): Promise<Result<SeenEntry | null>> {
  const journal = await openWholeJournal(pc.driver);
  if (!journal.ok) return journal;
  const entry = pendingEntry(journal.value.entries);
  if (entry === null || (id !== null && entry.id !== id)) return succeed(null);
  return lookAt(pc, journal.value.entries, entry, seen);
}

/** To which side a half-done entry goes. */
function sideFor(entry: JournalEntry, complete: boolean): Side {
  const towards: Side = entry.doing === 'undo' ? 'before' : 'after';
  const back: Side = towards === 'after' ? 'before' : 'after';
  return complete ? towards : back;
}

/**
 * Ends a half-done change: takes it back, or with `complete` finishes it. Of a half-done undo, taking back means that the
 * change stands again. It can be stopped and run again. Nothing half-done is no failure. With an `id`, only that entry.
 */
export async function recover(
  pc: Pc,
  complete: boolean,
  id: number | null = null,
  ready: Promise<unknown> = Promise.resolve(),
  { seen = null, confirmed = [] }: Given = {},
): Promise<Result<FinishedChange>> {
  const found = await halfDone(pc, id, seen);
  if (!found.ok) return found;
  if (found.value === null) return nothingToDo(pc);
  const { entry, digest } = found.value;
  const unsafe = await refuseElevation(pc.elevator, confirmed);
  if (unsafe !== null) return unsafe;
  await ready;
  if (pc.elevator !== null) {
    const request = { verb: 'recover', id: entry.id, finish: complete, seen: digest } as const;
    return moveThroughHelper(pc, pc.elevator, request, entry, sideFor(entry, complete));
  }
  return whileWriting(pc, async () => {
    const again = await halfDone(pc, entry.id, seen);
    if (!again.ok) return again;
    if (again.value === null) return nothingToDo(pc);
    return move(pc, again.value.entry, sideFor(again.value.entry, complete));
  });
}
