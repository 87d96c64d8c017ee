import type { HelperRequest } from '../../../shared/remediation/helper-request.ts';
import { isOver, pendingEntry } from '../../../shared/remediation/entry-states.ts';
import type { EntryWrite, JournalEntry } from '../../../shared/remediation/journal-entry.ts';
import { retirementOn } from '../../../shared/remediation/retire/dependent-retirement.ts';
import { EXIT, fail, type Failure } from '../../../shared/failures.ts';
import { succeed, type Result } from '../../../shared/result.ts';
import type { PlanItem } from '../../../shared/report/plan-items.ts';
import type { Outcome } from '../../../shared/report/report.ts';
import { displayPath } from '../../../shared/windows/registry.ts';
import type { Elevator } from '../../ports.ts';
import { keyOfEntry } from '../../journal/journal.ts';
import { keepKeyTimes, putState } from '../../journal/keep-entry.ts';
import { changeSafely, type EntryConditions, type Looked } from './change-safely.ts';
import { beginUndo, moveTo, openJournal, openWholeJournal, whereWritesStand, type Moved } from './mover.ts';
import { itemTo, notOnSide, writeName, type Side } from '../../journal/entry-writes.ts';
import { finishChange, readBackOutcome, type FinishedChange } from './finished-change.ts';
import type { Pc } from '../pc/pc.ts';
import { entryDigest } from './digests.ts';
import { throughHelper } from './through-helper.ts';
import { forgetUndo } from './undo-by-itself.ts';
import { writesToUndo, type ToUndo } from './written-over.ts';

/** Reports that nothing of an entry can be restored: what was left, and the later entry that wrote some of it, or 0. */
export function undoConflict({ writes }: JournalEntry, left: readonly EntryWrite[], later: number): Failure {
  const named = writes.filter((write) => left.includes(write));
  return fail('undo-conflict', { what: named.map(writeName).join('; '), later });
}

const stateOn = (side: Side, conflicts: readonly EntryWrite[]): JournalEntry['state'] =>
  side === 'after' ? 'committed' : conflicts.length === 0 ? 'undone' : 'undone-in-part';

/**
 * Moves values of an entry to a side and closes it with the state of that side. Once undone, nothing undoes it
 * automatically any more. `conflicts` contains what was left alone, with all over which a later entry wrote: its value
 * may look restored by chance.
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

const itemsTo = (writes: readonly EntryWrite[], to: Side): readonly PlanItem[] =>
  writes.map((write) => itemTo(write, to));

const STATE_ON: Readonly<Record<Side, 'undone' | 'committed'>> = { before: 'undone', after: 'committed' };

interface SeenEntry extends ToUndo {
  readonly entry: JournalEntry;
  readonly digest: string;
}

async function report(
  pc: Pc,
  { entry, writes }: SeenEntry,
  side: Side,
  { moved, conflicts }: Moved,
): Promise<Result<FinishedChange>> {
  const ours = writes.filter((write) => !conflicts.includes(write));
  const readBack = await readBackOutcome(pc, itemsTo(await notOnSide(pc.driver, ours, side), side));
  const outcome: Outcome = {
    state: STATE_ON[side],
    journal: entry.id,
    writes: itemsTo(moved, side),
    ...(conflicts.length > 0 ? { conflicts: itemsTo(conflicts, side) } : {}),
    ...readBack,
  };
  const exit = !readBack.verified ? EXIT.disagrees : conflicts.length > 0 ? EXIT.conflict : EXIT.ok;
  return succeed(await finishChange(pc, outcome, () => exit));
}

async function move(pc: Pc, moving: SeenEntry, side: Side): Promise<Result<FinishedChange>> {
  const moved = await moveAndClose(pc, moving.entry, side, moving);
  return moved.ok ? report(pc, moving, side, moved.value) : moved;
}

async function moveThroughHelper(
  pc: Pc,
  elevator: Elevator,
  request: HelperRequest,
  seen: SeenEntry,
  side: Side,
): Promise<Result<FinishedChange>> {
  const { entry, writes, over } = seen;
  const stand = await whereWritesStand(pc.driver, writes, side);
  if (!stand.ok) return stand;
  const { movable } = stand.value;
  const find = (entries: readonly JournalEntry[]): JournalEntry | undefined =>
    entries.find(({ id }) => id === entry.id);
  const isDone = async ({ state }: JournalEntry): Promise<boolean> => {
    if (state === STATE_ON[side]) return true;
    if (side === 'after' || state !== 'undone-in-part') return false;
    // for one that was already undone in part, only the values show whether anything was done
    return entry.state !== state || (await notOnSide(pc.driver, movable, side)).length === 0;
  };
  const done = await throughHelper(pc, elevator, request, find, isDone, String(entry.id));
  if (!done.ok) return done;
  const settled = writes.filter((write) => !movable.includes(write));
  const conflicts = [...(await notOnSide(pc.driver, settled, side)), ...over];
  return report(pc, seen, side, { moved: movable, conflicts });
}

async function lookAt(
  pc: Pc,
  entries: readonly JournalEntry[],
  entry: JournalEntry,
  seen: string | null,
): Promise<Result<SeenEntry>> {
  const digest = await entryDigest(pc.driver, entries, entry);
  if (seen !== null && seen !== digest) return fail('conflict', { what: String(entry.id) });
  return succeed({ entry, digest, ...(await writesToUndo(pc.driver, entry, entries)) });
}

async function nothingToDo(pc: Pc): Promise<Result<{ readonly done: FinishedChange }>> {
  const outcome: Outcome = { state: 'nothing-to-do', journal: null, writes: [], verified: true };
  return succeed({ done: await finishChange(pc, outcome, () => EXIT.ok) });
}

async function undoable(
  pc: Pc,
  id: number | null,
  seen: string | null,
  before: SeenEntry | null,
): Promise<Result<Looked<SeenEntry, FinishedChange>>> {
  const journal = await openJournal(pc.driver);
  if (!journal.ok) return journal;
  const { entries } = journal.value;
  const entry =
    id === null
      ? [...entries].reverse().find((one) => one.state === 'committed')
      : entries.find((one) => one.id === id);
  if (entry === undefined) return id === null ? nothingToDo(pc) : fail('no-such-entry', { id });
  const looked = await lookAt(pc, entries, entry, seen);
  if (!looked.ok) return looked;
  if (isOver(entry.state)) return nothingToDo(pc);
  const resting = retirementOn(entry, entries);
  if (resting !== null) return fail('undo-retire-first', { first: resting.id });
  const { writes, over, later } = looked.value;
  const stand = await whereWritesStand(pc.driver, writes, 'before');
  if (!stand.ok) return stand;
  const { movable, conflicts } = stand.value;
  const left = [...conflicts, ...over];
  if (movable.length === 0 && left.length > 0) return undoConflict(entry, left, later);
  // the newest one is no longer the one that was seen: an older one would be undone in part
  if (before !== null && before.entry.id !== entry.id)
    return fail('conflict', { what: displayPath(keyOfEntry(pc.driver, entry.id)) });
  return succeed({ toDo: looked.value });
}

/**
 * Undoes a journal entry, the newest one in effect unless an id is given: restores type and bytes of every value,
 * removes values that were absent, and the keys that it created. Values that changed since are left alone and reported,
 * and so are those that a later entry wrote; then the entry is undone in part, and the same id undoes the rest once
 * they have changed back.
 */
export function undo(
  pc: Pc,
  id: number | null,
  ready?: Promise<unknown>,
  { seen = null, confirmed = [] }: EntryConditions = {},
): Promise<Result<FinishedChange>> {
  return changeSafely<SeenEntry, FinishedChange>(pc, {
    look: (before) => undoable(pc, id, seen, before),
    confirmed,
    ready,
    throughHelper: (elevator, found) => {
      const request = { verb: 'undo', id: found.entry.id, seen: found.digest } as const;
      return moveThroughHelper(pc, elevator, request, found, 'before');
    },
    async write(found) {
      const begun = await beginUndo(pc.driver, found.entry);
      return begun.ok ? move(pc, { ...found, entry: begun.value }, 'before') : begun;
    },
  });
}

async function halfDone(
  pc: Pc,
  id: number | null,
  seen: string | null,
): Promise<Result<Looked<SeenEntry, FinishedChange>>> {
  const journal = await openWholeJournal(pc.driver);
  if (!journal.ok) return journal;
  const entry = pendingEntry(journal.value.entries);
  if (entry === null || (id !== null && entry.id !== id)) return nothingToDo(pc);
  const looked = await lookAt(pc, journal.value.entries, entry, seen);
  return looked.ok ? succeed({ toDo: looked.value }) : looked;
}

const sideFor = ({ doing }: JournalEntry, complete: boolean): Side =>
  (doing === 'undo') === complete ? 'before' : 'after';

/** Reverts a half-done change, or with `complete` finishes it. Repeatable; succeeds without one. `id`: only it. */
export function recover(
  pc: Pc,
  complete: boolean,
  id: number | null = null,
  ready?: Promise<unknown>,
  { seen = null, confirmed = [] }: EntryConditions = {},
): Promise<Result<FinishedChange>> {
  return changeSafely<SeenEntry, FinishedChange>(pc, {
    look: (before) => halfDone(pc, before?.entry.id ?? id, seen),
    confirmed,
    ready,
    throughHelper: (elevator, found) => {
      const request = { verb: 'recover', id: found.entry.id, finish: complete, seen: found.digest } as const;
      return moveThroughHelper(pc, elevator, request, found, sideFor(found.entry, complete));
    },
    write: (found) => move(pc, found, sideFor(found.entry, complete)),
  });
}
