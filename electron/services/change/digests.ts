import { createHash } from 'node:crypto';
import type { JournalEntry } from '../../../shared/remediation/journal-entry.ts';
import { valueOf } from '../../../shared/windows/registry.ts';
import type { PlanItems } from '../../../shared/report/plan-items.ts';
import { canonicalJson } from '../../../shared/report/seal.ts';
import { refOfData, refOfFirst, refOfState } from '../../journal/journal.ts';
import type { RegistryDriver } from '../../ports.ts';
import { writeRef } from '../../journal/entry-writes.ts';

/** Returns the SHA-256 of a text's UTF-8 bytes, as lowercase hex digits. */
export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** Returns a SHA-256 of the plan as in the report, before and after values alike: what the user saw, in 64 letters. */
export const planDigest = (plan: PlanItems): string => sha256(JSON.stringify(plan));

/**
 * Returns the same for a journal entry, the current state of its values, and the newer changes: what the user saw of
 * it. A newer change that was half-done and is now finished doesn't show in any of the values. `entries` is the journal
 * that the entry was read from: later additions don't count as seen.
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

export async function unreadableDigest(driver: RegistryDriver, id: number): Promise<string> {
  return sha256(JSON.stringify(await driver.read([refOfState, refOfData, refOfFirst].map((ref) => ref(driver, id)))));
}

/** The same for the constant parts of an entry: whether a number still is that entry's, also once they restart at 1. */
export const identityOf = ({ id, at, selection, writes }: JournalEntry): string =>
  sha256(canonicalJson({ id, at, selection, writes }));
