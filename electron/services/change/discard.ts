import type { UnreadableEntry } from '../../../shared/remediation/journal-entry.ts';
import { fail } from '../../../shared/failures.ts';
import { succeed, type Result } from '../../../shared/result.ts';
import { displayPath } from '../../../shared/windows/registry.ts';
import { keyOfEntry, readJournal } from '../../journal/journal.ts';
import { discardEntry } from '../../journal/keep-entry.ts';
import { changeSafely, type EntryConditions } from './change-safely.ts';
import { registryFailure } from './mover.ts';
import type { Pc } from '../pc/pc.ts';
import { unreadableDigest } from './digests.ts';
import { helperFailure } from './through-helper.ts';

/** Finds the entry to discard: it must exist and be unreadable. */
export async function givenUp(pc: Pc, id: number): Promise<Result<UnreadableEntry>> {
  const journal = await readJournal(pc.driver);
  if (!journal.ok) return fail('journal-unreadable', { detail: journal.detail });
  const { entries, unreadable } = journal.value;
  const found = unreadable.find((one) => one.id === id);
  if (found !== undefined) return succeed(found);
  return fail(entries.some((one) => one.id === id) ? 'entry-readable' : 'no-such-entry', { id });
}

/** Returns the digest of an entry to discard; a conflict if it isn't what was seen. */
async function lookAt(pc: Pc, id: number, seen: string | null): Promise<Result<{ readonly toDo: string }>> {
  const found = await givenUp(pc, id);
  if (!found.ok) return found;
  const digest = await unreadableDigest(pc.driver, id);
  return seen === null || seen === digest ? succeed({ toDo: digest }) : fail('conflict', { what: String(id) });
}

/** Discards an unreadable journal entry; never a readable one, nor one that isn't what was seen. */
export function discard(
  pc: Pc,
  id: number,
  { seen = null, confirmed = [] }: EntryConditions = {},
): Promise<Result<null>> {
  return changeSafely<string, null>(pc, {
    look: () => lookAt(pc, id, seen),
    confirmed,
    async throughHelper(elevator, digest) {
      const result = await elevator.run({ verb: 'discard', id, seen: digest });
      const left = await givenUp(pc, id);
      if (left.ok) return helperFailure(pc, result, String(id));
      return left.code === 'journal-unreadable' ? left : succeed(null);
    },
    async write() {
      const done = await discardEntry(pc.driver, id);
      return done.ok ? done : registryFailure(done, displayPath(keyOfEntry(pc.driver, id)));
    },
  });
}
