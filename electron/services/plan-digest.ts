import type { JournalEntry } from '../../shared/remediation/journal-entry.ts';
import type { Plan } from '../../shared/remediation/plan.ts';
import { valueOf } from '../../shared/windows/registry.ts';
import type { RegistryDriver } from '../ports.ts';
import { writeRef } from './entry-writes.ts';
import { sha256 } from './sha256.ts';

/** A SHA-256 over the plan, before and after values alike: what the user saw, in 64 letters. */
export const planDigest = (plan: Plan): string => sha256(JSON.stringify(plan));

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
