import type { History, HistoryEntry, Journal } from '../../shared/ipc/contract.ts';
import type { EntryWrite, JournalEntry } from '../../shared/remediation/journal-entry.ts';
import { fail } from '../../shared/failures.ts';
import { succeed, type Result } from '../../shared/result.ts';
import { nameOf } from '../journal/encoding.ts';
import { readJournal } from '../journal/journal.ts';
import { asUser } from './as-user.ts';
import { notOnSide } from './change.ts';
import { planItem } from './entry-writes.ts';
import type { Pc } from './pc.ts';

/** How much of a change still stands, of its writes that don't. */
function inForce(entry: JournalEntry, changed: ReadonlySet<EntryWrite>): HistoryEntry['inForce'] {
  if (entry.state !== 'committed') return null;
  if (!entry.writes.some((write) => changed.has(write))) return 'all';
  return entry.writes.every((write) => changed.has(write)) ? 'none' : 'some';
}

/** A journal, newest first, with what of each change still stands. The values of all changes are read at once. */
export async function history(pc: Pc): Promise<Result<Journal>> {
  const journal = await readJournal(pc.driver);
  if (!journal.ok) return fail('journal-unreadable', { detail: journal.detail });
  const { entries, unreadable } = journal.value;
  const committed = entries.filter(({ state }) => state === 'committed').flatMap(({ writes }) => writes);
  const changed = new Set(await notOnSide(pc.driver, committed, 'after'));
  const newestFirst = [...entries].reverse().map((entry): HistoryEntry => ({
    id: entry.id,
    at: entry.at,
    state: entry.state,
    doing: entry.doing,
    selection: entry.selection,
    writes: entry.writes.map((write) => planItem(write)),
    inForce: inForce(entry, changed),
  }));
  return succeed({ entries: newestFirst, damaged: unreadable.map(({ id }) => nameOf(id)), unreadable });
}

/** The journal of the PC with that of this user; without the latter where the program runs as another account. */
export async function wholeHistory(pc: Pc): Promise<Result<History>> {
  const past = await history(pc);
  if (!past.ok) return past;
  const own = await asUser(pc);
  if (!own.ok) return past;
  const ofUser = await history(own.value);
  return ofUser.ok ? succeed({ ...past.value, ofUser: ofUser.value }) : ofUser;
}
