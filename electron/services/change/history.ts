import type { History, HistoryEntry, Journal } from '../../../shared/ipc/contract.ts';
import type { EntryWrite, JournalEntry } from '../../../shared/remediation/journal-entry.ts';
import { isOver } from '../../../shared/remediation/entry-states.ts';
import { fail } from '../../../shared/failures.ts';
import { succeed, type Result } from '../../../shared/result.ts';
import { nameOf } from '../../journal/encoding.ts';
import { readJournal } from '../../journal/journal.ts';
import { readUndoAt } from '../../journal/undo-at.ts';
import { asUser } from '../pc/as-user.ts';
import { inForce, itemTo, readSides, type IsOn } from '../../journal/entry-writes.ts';
import type { Pc } from '../pc/pc.ts';
import { identityOf } from './digests.ts';
import { isBack, writtenOver } from './written-over.ts';

function leftOf(entry: JournalEntry, entries: readonly JournalEntry[], isOn: IsOn): readonly EntryWrite[] {
  if (entry.state === 'committed') return entry.writes.filter((write) => !isOn(write, 'after'));
  if (entry.state !== 'undone' && entry.state !== 'undone-in-part') return [];
  const over = writtenOver(entry, entries, isOn);
  const earlier = entries.filter(({ id }) => id < entry.id);
  return entry.writes.filter((write) => !over.has(write) && !isBack(write, earlier, isOn));
}

/** A journal, newest first, with what of each change still stands. The values of all changes are read at once. */
export async function history(pc: Pc): Promise<Result<Journal>> {
  const journal = await readJournal(pc.driver);
  if (!journal.ok) return fail('journal-unreadable', { detail: journal.detail });
  const { entries, unreadable } = journal.value;
  const standing = entries.filter(({ state }) => state !== 'pending' && state !== 'failed');
  const isOn = await readSides(
    pc.driver,
    standing.flatMap(({ writes }) => writes),
  );
  const moments = await readUndoAt(
    pc.driver,
    entries.flatMap(({ id, state, selection }) => (!isOver(state) && selection.retire !== undefined ? [id] : [])),
  );
  const oldestFirst = entries.map((entry): HistoryEntry => {
    const left = leftOf(entry, entries, isOn);
    const undoAt = moments.get(entry.id)?.at ?? undefined;
    return {
      id: entry.id,
      digest: identityOf(entry),
      at: entry.at,
      state: entry.state,
      doing: entry.doing,
      selection: entry.selection,
      writes: entry.writes.map((write) => itemTo(write)),
      inForce: inForce(entry, left, isOn),
      ...(undoAt === undefined ? {} : { undoAt }),
      changedSince: entry.writes.flatMap((write, index) => (left.includes(write) ? [index] : [])),
    };
  });
  return succeed({
    entries: oldestFirst.reverse(),
    damaged: unreadable.map(({ id }) => nameOf(id)),
    unreadable,
  });
}

/** Without this user's if the program runs as another account; if it can't be read, that of the PC is still shown. */
export async function wholeHistory(pc: Pc): Promise<Result<History>> {
  const past = await history(pc);
  if (!past.ok) return past;
  const own = await asUser(pc);
  if (!own.ok) return past;
  const ofUser = await history(own.value);
  return succeed({ ...past.value, ...(ofUser.ok ? { ofUser: ofUser.value } : { ofUserUnread: true as const }) });
}
