import type { History, HistoryEntry, Journal } from '../../shared/ipc/contract.ts';
import type { EntryWrite, JournalEntry } from '../../shared/remediation/journal-entry.ts';
import { fail } from '../../shared/failures.ts';
import { succeed, type Result } from '../../shared/result.ts';
import { nameOf } from '../journal/encoding.ts';
import { readJournal } from '../journal/journal.ts';
import { readUndoAt } from '../journal/undo-at.ts';
import { asUser } from './as-user.ts';
import { notOnSide } from './change.ts';
import { planItem, type Side } from './entry-writes.ts';
import type { Pc } from './pc.ts';

/** How much of a change still stands, of its writes that don't. */
function inForce(entry: JournalEntry, changed: ReadonlySet<EntryWrite>): HistoryEntry['inForce'] {
  if (entry.state !== 'committed') return null;
  if (!entry.writes.some((write) => changed.has(write))) return 'all';
  return entry.writes.every((write) => changed.has(write)) ? 'none' : 'some';
}

const placeOf = ({ setting, view }: EntryWrite): string => `${setting} ${view}`;

/** What an undone entry put back and nothing wrote later through this program: there its values from before are to be. */
function putBackBy({ state, writes }: JournalEntry, later: readonly JournalEntry[]): readonly EntryWrite[] {
  if (state !== 'undone') return [];
  const written = new Set(later.flatMap((entry) => entry.writes.map(placeOf)));
  return writes.filter((write) => !written.has(placeOf(write)));
}

/** The moment at which Windows takes an entry back, where it has one. */
const undoAtOf = (at: string | undefined): Pick<HistoryEntry, 'undoAt'> => (at === undefined ? {} : { undoAt: at });

/** A journal, newest first, with what of each change still stands. The values of all changes are read at once. */
export async function history(pc: Pc): Promise<Result<Journal>> {
  const journal = await readJournal(pc.driver);
  if (!journal.ok) return fail('journal-unreadable', { detail: journal.detail });
  const { entries, unreadable } = journal.value;
  const committed = entries.filter(({ state }) => state === 'committed').flatMap(({ writes }) => writes);
  const putBack = new Set(entries.flatMap((entry, place) => putBackBy(entry, entries.slice(place + 1))));
  const side = (write: EntryWrite): Side => (putBack.has(write) ? 'before' : 'after');
  const changed = new Set(await notOnSide(pc.driver, [...committed, ...putBack], side));
  const moments = await readUndoAt(
    pc.driver,
    entries.flatMap(({ id, state, selection }) =>
      state === 'committed' && selection.retire !== undefined ? [id] : [],
    ),
  );
  const newestFirst = [...entries].reverse().map((entry): HistoryEntry => ({
    id: entry.id,
    at: entry.at,
    state: entry.state,
    doing: entry.doing,
    selection: entry.selection,
    writes: entry.writes.map((write) => planItem(write)),
    inForce: inForce(entry, changed),
    ...undoAtOf(moments.get(entry.id)),
    changedSince: entry.writes.flatMap((write, place) => (changed.has(write) ? [place] : [])),
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
