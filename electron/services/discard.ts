import type { UnreadableEntry } from '../../shared/remediation/journal-entry.ts';
import { fail } from '../../shared/failures.ts';
import { succeed, type Result } from '../../shared/result.ts';
import { displayPath } from '../../shared/windows/registry.ts';
import { keyOfEntry, readJournal } from '../journal/journal.ts';
import { discardEntry } from '../journal/keep-entry.ts';
import { registryFailure } from './change.ts';
import type { Pc } from './pc.ts';
import { unreadableDigest } from './plan-digest.ts';
import { refuseElevation, type Given } from './second-yes.ts';
import { helperFailure } from './through-helper.ts';
import { whileWriting } from './while-writing.ts';

/** The entry that is to be given up: there, and not to be read. */
export async function givenUp(pc: Pc, id: number): Promise<Result<UnreadableEntry>> {
  const journal = await readJournal(pc.driver);
  if (!journal.ok) return fail('journal-unreadable', { detail: journal.detail });
  const { entries, unreadable } = journal.value;
  const found = unreadable.find((one) => one.id === id);
  if (found !== undefined) return succeed(found);
  return fail(entries.some((one) => one.id === id) ? 'entry-readable' : 'no-such-entry', { id });
}

/**
 * Gives up an entry of the journal that can't be read, so that changes are possible again. Its number stays used, and no setting of
 * Windows is touched. An entry that can be read is never given up, nor one that isn't what was seen.
 */
export async function discard(pc: Pc, id: number, { seen = null, confirmed = [] }: Given = {}): Promise<Result<null>> {
  const found = await givenUp(pc, id);
  if (!found.ok) return found;
  const unsafe = await refuseElevation(pc.elevator, confirmed);
  if (unsafe !== null) return unsafe;
  if (pc.elevator !== null) {
    const digest = await unreadableDigest(pc.driver, id);
    const result = await pc.elevator.run({ verb: 'discard', id, seen: digest });
    const left = await givenUp(pc, id);
    if (left.ok) return helperFailure(pc, result, String(id));
    return left.code === 'journal-unreadable' ? left : succeed(null);
  }
  return whileWriting(pc, async () => {
    const again = await givenUp(pc, id);
    if (!again.ok) return again;
    if (seen !== null && seen !== (await unreadableDigest(pc.driver, id)))
      return fail('conflict', { what: String(id) });
    const done = await discardEntry(pc.driver, id);
    return done.ok ? done : registryFailure(done, displayPath(keyOfEntry(pc.driver, id)));
  });
}
