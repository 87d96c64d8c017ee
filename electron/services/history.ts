import type { History, HistoryEntry } from '../../shared/ipc/contract.ts';
import type { JournalEntry } from '../../shared/remediation/journal-entry.ts';
import { fail } from '../../shared/failures.ts';
import { succeed, type Result } from '../../shared/result.ts';
import { readJournal } from '../journal/journal.ts';
import { notOnSide } from './change.ts';
import type { Pc } from './pc.ts';
import { planItemOf } from './apply.ts';

async function inForce(pc: Pc, entry: JournalEntry): Promise<HistoryEntry['inForce']> {
  if (entry.state !== 'committed') return null;
  const changed = (await notOnSide(pc.driver, entry.writes, 'after')).length;
  return changed === 0 ? 'all' : changed < entry.writes.length ? 'some' : 'none';
}

/** The journal, newest first, with what of each change still stands. */
export async function history(pc: Pc): Promise<Result<History>> {
  const journal = await readJournal(pc.driver);
  if (!journal.ok) return fail('journal-unreadable', { detail: journal.detail });
  const entries: HistoryEntry[] = [];
  for (const entry of [...journal.value.entries].reverse()) {
    entries.push({
      id: entry.id,
      at: entry.at,
      state: entry.state,
      doing: entry.doing,
      selection: entry.selection,
      writes: entry.writes.map((write) => planItemOf(write)),
      inForce: await inForce(pc, entry),
    });
  }
  return succeed({ entries, damaged: journal.value.damaged });
}
