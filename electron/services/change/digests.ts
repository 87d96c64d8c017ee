import { createHash } from 'node:crypto';
import type { JournalEntry } from '../../../shared/remediation/journal-entry.ts';
import { valueOf } from '../../../shared/windows/registry.ts';
import type { PlanItems } from '../../../shared/report/plan-items.ts';
import { canonicalJson } from '../../../shared/report/seal.ts';
import { refOfData, refOfFirst, refOfState } from '../../journal/journal.ts';
import type { RegistryDriver } from '../../ports.ts';
import { writeRef } from './entry-writes.ts';

/** SHA-256 of a text's UTF-8 bytes, as lower-case hex digits. */
export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** A SHA-256 over the plan as the report gives it, before and after values alike: what the user saw, in 64 letters. */
export const planDigest = (plan: PlanItems): string => sha256(JSON.stringify(plan));

/**
 * The same over an entry of the journal, what its values are right now, and which newer changes there are: what the user saw of
 * it. A newer change that was half-done then and is finished now shows in none of the values. `entries` is the journal in which
 * the entry was found: what was added since doesn't count as seen.
 */
export async function entryDigest(
  driver: RegistryDriver,
  entries: readonly JournalEntry[],
  entry: JournalEntry,
): Promise<string> {
  const newer = entries.filter(({ id }) => id > entry.id).map(({ id, state }) => ({ id, state }));
  const readings = await driver.read(entry.writes.map(writeRef));
  const now = readings.map((reading) => (reading.state === 'unreadable' ? reading.state : valueOf(reading)));
  return sha256(JSON.stringify({ entry, now, newer }));
}

/** The same over what stands under the number of an entry that can't be read. */
export async function unreadableDigest(driver: RegistryDriver, id: number): Promise<string> {
  return sha256(JSON.stringify(await driver.read([refOfState, refOfData, refOfFirst].map((ref) => ref(driver, id)))));
}

/**
 * The same over what an entry holds for good, whatever state it and its values are in: it says of a number that it still is that entry's.
 * Of a journal that begins again at 1 it never is.
 */
export const identityOf = ({ id, at, selection, writes }: JournalEntry): string =>
  sha256(canonicalJson({ id, at, selection, writes }));
