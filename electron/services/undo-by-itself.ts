import { fail, type Failure } from '../../shared/failures.ts';
import type { Confirmation } from '../../shared/remediation/confirmations.ts';
import type { JournalEntry } from '../../shared/remediation/journal-entry.ts';
import { succeed, type Result } from '../../shared/result.ts';
import { displayPath } from '../../shared/windows/registry.ts';
import { keyOfEntry, readJournal } from '../journal/journal.ts';
import { putUndoAt, readUndoAt, removeUndoAt } from '../journal/undo-at.ts';
import type { TaskFailure } from '../ports.ts';
import { registryFailure } from './change.ts';
import type { Pc } from './pc.ts';
import { refuseElevation } from './second-yes.ts';
import { helperFailure } from './through-helper.ts';

const MINUTE_MS = 60_000;

const notMade = (failure: TaskFailure): Failure =>
  fail('task-not-made', {
    detail: failure.code === 'failed' ? failure.detail : '',
    path: failure.code === 'writable' ? failure.path : '',
  });

/** Has Windows take an entry back after some minutes. The task is there before its moment is written down, so that no moment is said in vain. */
export async function scheduleUndo(pc: Pc, { id }: JournalEntry, minutes: number): Promise<Result<null>> {
  if (pc.undoTasks === null) return fail('no-tasks-here');
  const at = new Date(pc.clock.now().getTime() + minutes * MINUTE_MS);
  const made = await pc.undoTasks.make(id, at);
  if (!made.ok) return notMade(made);
  const put = await putUndoAt(pc.driver, id, at);
  if (put.ok) return succeed(null);
  await pc.undoTasks.remove(id);
  return registryFailure(put, displayPath(keyOfEntry(pc.driver, id)));
}

/** Has Windows not take an entry back any more; done where there was no task. */
export async function unscheduleUndo(pc: Pc, { id, selection }: JournalEntry): Promise<Result<null>> {
  if (pc.undoTasks === null || selection.retire === undefined) return succeed(null);
  const removed = await pc.undoTasks.remove(id);
  if (!removed.ok) {
    const detail = removed.code === 'failed' ? removed.detail : removed.path;
    return fail('task-not-removed', { what: pc.undoTasks.nameOf(id), detail });
  }
  const forgotten = await removeUndoAt(pc.driver, id);
  return forgotten.ok ? succeed(null) : registryFailure(forgotten, displayPath(keyOfEntry(pc.driver, id)));
}

/** An entry that Windows is to take back by itself, and when. */
export interface Scheduled {
  readonly entry: JournalEntry;
  readonly at: string;
}

/** The entry with this id, or the newest, that Windows is to take back; null where there is none. */
export async function scheduledUndo(pc: Pc, id: number | null): Promise<Result<Scheduled | null>> {
  const journal = await readJournal(pc.driver);
  if (!journal.ok) return fail('journal-unreadable', { detail: journal.detail });
  const standing = journal.value.entries.filter(({ state }) => state === 'committed');
  const moments = await readUndoAt(
    pc.driver,
    standing.map((entry) => entry.id),
  );
  const entry = standing.filter((one) => moments.has(one.id) && (id === null || one.id === id)).at(-1);
  if (entry === undefined) {
    const isThere = id === null || journal.value.entries.some((one) => one.id === id);
    return isThere ? succeed(null) : fail('no-such-entry', { id });
  }
  return succeed({ entry, at: moments.get(entry.id) ?? '' });
}

/** Keeps what Windows would take back: the entry with this id, or the newest. Null where nothing is to be taken back. */
export async function keep(
  pc: Pc,
  id: number | null,
  confirmed: readonly Confirmation[] = [],
): Promise<Result<Scheduled | null>> {
  const found = await scheduledUndo(pc, id);
  if (!found.ok || found.value === null) return found;
  const { entry } = found.value;
  const unsafe = await refuseElevation(pc.elevator, confirmed);
  if (unsafe !== null) return unsafe;
  if (pc.elevator === null) {
    const kept = await unscheduleUndo(pc, entry);
    return kept.ok ? found : kept;
  }
  const result = await pc.elevator.run({ verb: 'keep', id: entry.id });
  const left = await scheduledUndo(pc, entry.id);
  if (!left.ok) return left;
  return left.value === null ? found : helperFailure(pc, result, String(entry.id));
}
