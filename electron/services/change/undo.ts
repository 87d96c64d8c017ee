import type { HelperRequest } from '../../../shared/remediation/helper-request.ts';
import { isOver, pendingEntry } from '../../../shared/remediation/entry-states.ts';
import type { EntryWrite, JournalEntry } from '../../../shared/remediation/journal-entry.ts';
import { retirementOn } from '../../../shared/remediation/retire/resting.ts';
import { EXIT, fail, type Failure } from '../../../shared/failures.ts';
import { succeed, type Result } from '../../../shared/result.ts';
import type { PlanItem } from '../../../shared/report/plan-items.ts';
import type { Outcome } from '../../../shared/report/report.ts';
import { displayPath } from '../../../shared/windows/registry.ts';
import type { Elevator } from '../../ports.ts';
import { keyOfEntry } from '../../journal/journal.ts';
import { check } from '../read/check.ts';
import { changeSafely, type Given, type Looked } from './change-safely.ts';
import { beginUndo, notOnSide, openJournal, openWholeJournal, whereWritesStand } from './mover.ts';
import { itemTo, writeName, type Side } from './entry-writes.ts';
import { finishChange, readBackOutcome, type FinishedChange } from './finished-change.ts';
import { laterOn, moveAndClose, writesToUndo } from './move-entry.ts';
import type { Pc } from '../read/pc.ts';
import { entryDigest } from './digests.ts';
import { throughHelper } from './through-helper.ts';

const itemsTo = (writes: readonly EntryWrite[], to: Side): readonly PlanItem[] =>
  writes.map((write) => itemTo(write, to));

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

/** Moves an entry to a side, closes it and reports it. */
async function move(
  pc: Pc,
  entry: JournalEntry,
  side: Side,
  writes: readonly EntryWrite[] = entry.writes,
): Promise<Result<FinishedChange>> {
  const moved = await moveAndClose(pc, entry, side, writes);
  return moved.ok ? report(pc, entry, side, moved.value.moved, moved.value.conflicts) : moved;
}

/** Has the helper move an entry to a side, and reports what an unelevated reader then finds. */
async function moveThroughHelper(
  pc: Pc,
  elevator: Elevator,
  request: HelperRequest,
  { entry, writes }: SeenEntry,
  side: Side,
): Promise<Result<FinishedChange>> {
  const stand = await whereWritesStand(pc.driver, writes, side);
  if (!stand.ok) return stand;
  const { movable } = stand.value;
  const find = (entries: readonly JournalEntry[]): JournalEntry | undefined =>
    entries.find(({ id }) => id === entry.id);
  const isDone = async ({ state }: JournalEntry): Promise<boolean> => {
    if (state === STATE_ON[side]) return true;
    if (side === 'after' || state !== 'undone-in-part') return false;
    // one that was undone in part before says by its values alone whether anything was done
    return entry.state !== state || (await notOnSide(pc.driver, movable, side)).length === 0;
  };
  const done = await throughHelper(pc, elevator, request, find, isDone, String(entry.id));
  if (!done.ok) return done;
  const others = entry.writes.filter((write) => !movable.includes(write));
  return report(pc, entry, side, movable, await notOnSide(pc.driver, others, side));
}

/** An entry with what of it is to be moved, and the digest of what was seen of it. */
interface SeenEntry {
  readonly entry: JournalEntry;
  readonly writes: readonly EntryWrite[];
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
  if (seen !== null && seen !== digest) return fail('conflict', { what: String(entry.id) });
  return succeed({ entry, digest, writes: writesToUndo(entry, entries) });
}

async function nothingToDo(pc: Pc): Promise<Result<{ readonly done: FinishedChange }>> {
  const outcome: Outcome = { state: 'nothing-to-do', journal: null, writes: [], verified: true };
  return succeed({ done: finishChange(await check(pc), pc, outcome, EXIT.ok) });
}

/** That nothing of an entry can be put back: which values, and which later change wrote some of them. */
async function undoConflict(
  pc: Pc,
  { entry, writes }: SeenEntry,
  entries: readonly JournalEntry[],
  conflicts: readonly EntryWrite[],
): Promise<Failure> {
  const passed = entry.writes.filter((write) => !writes.includes(write));
  const left = [...conflicts, ...(await notOnSide(pc.driver, passed, 'before'))];
  const later = passed.length === 0 ? undefined : laterOn(entry, entries).at(-1);
  return fail('undo-conflict', { what: left.map(writeName).join('; '), later: later?.id ?? 0 });
}

/** An entry of which something is left to undo, with nothing in the way. */
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
  const stand = await whereWritesStand(pc.driver, looked.value.writes, 'before');
  if (!stand.ok) return stand;
  const { movable, conflicts } = stand.value;
  const isPassedOver = looked.value.writes.length < entry.writes.length;
  if (movable.length === 0 && (conflicts.length > 0 || isPassedOver)) {
    return undoConflict(pc, looked.value, entries, conflicts);
  }
  // the newest one isn't the one that was seen any more: an older one below it would be undone in part
  if (before !== null && before.entry.id !== entry.id)
    return fail('conflict', { what: displayPath(keyOfEntry(pc.driver, entry.id)) });
  return succeed({ toDo: looked.value });
}

/**
 * Takes back an entry of the journal, the newest one in force unless an id is given: type and bytes of every value, absent
 * for what was absent, and the keys that it made. Values that somebody changed since are left alone and reported; then the entry is
 * undone in part, and the same id undoes the rest once they have changed back.
 */
export function undo(
  pc: Pc,
  id: number | null,
  ready?: Promise<unknown>,
  { seen = null, confirmed = [] }: Given = {},
): Promise<Result<FinishedChange>> {
  return changeSafely<SeenEntry, FinishedChange>(pc, {
    look: (before) => undoable(pc, id, seen, before),
    confirmed,
    ready,
    throughHelper: (elevator, found) => {
      const request = { verb: 'undo', id: found.entry.id, seen: found.digest } as const;
      return moveThroughHelper(pc, elevator, request, found, 'before');
    },
    async write({ entry, writes }) {
      const begun = await beginUndo(pc.driver, entry);
      return begun.ok ? move(pc, begun.value, 'before', writes) : begun;
    },
  });
}

/** The half-done entry, unless it is another one than was asked for. */
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
export function recover(
  pc: Pc,
  complete: boolean,
  id: number | null = null,
  ready?: Promise<unknown>,
  { seen = null, confirmed = [] }: Given = {},
): Promise<Result<FinishedChange>> {
  return changeSafely<SeenEntry, FinishedChange>(pc, {
    look: (before) => halfDone(pc, before?.entry.id ?? id, seen),
    confirmed,
    ready,
    throughHelper: (elevator, found) => {
      const request = { verb: 'recover', id: found.entry.id, finish: complete, seen: found.digest } as const;
      return moveThroughHelper(pc, elevator, request, found, sideFor(found.entry, complete));
    },
    write: ({ entry }) => move(pc, entry, sideFor(entry, complete)),
  });
}
