import type { JournalEntry } from '../../shared/remediation/journal-entry.ts';
import { stringValue, textIn, type ValueRef } from '../../shared/windows/registry.ts';
import { refOf, setting } from '../../shared/windows/settings.ts';
import type { RegistryDriver } from '../ports.ts';
import { keyOfEntry } from './journal.ts';

/**
 * When the keys of an entry's values were last changed, in the order of its writes, as it was right after they were written. A key whose time
 * is the same later wasn't changed since, by anybody.
 */
const KEY_TIMES = 'KeyTimes';

export const refOfKeyTimes = (driver: RegistryDriver, id: number): ValueRef => ({
  ...keyOfEntry(driver, id),
  name: KEY_TIMES,
});

/** Keeps them as they are now. Where that fails, or no time is known, it isn't known later who wrote last; no change depends on it. */
export async function keepKeyTimes(driver: RegistryDriver, { id, writes }: JournalEntry): Promise<void> {
  const times = await driver.changedAt(writes.map((write) => refOf(setting(write.setting), write.view)));
  if (times.some((time) => time !== null))
    await driver.write(refOfKeyTimes(driver, id), stringValue(times.map((time) => String(time)).join(' ')));
}

/** The times of some entries, each in the order of its writes; what isn't known is no number. */
export async function readKeyTimes(
  driver: RegistryDriver,
  entries: readonly JournalEntry[],
): Promise<readonly (readonly number[])[]> {
  if (entries.length === 0) return [];
  const readings = await driver.read(entries.map(({ id }) => refOfKeyTimes(driver, id)));
  return readings.map((reading) => (textIn(reading) ?? '').split(' ').map(Number));
}
