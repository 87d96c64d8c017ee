import * as v from 'valibot';
import type { JournalEntry } from '../../shared/remediation/journal-entry.ts';
import { stringValue, textIn, viewSchema, type RegistryView, type ValueRef } from '../../shared/windows/registry.ts';
import { refOf, setting } from '../../shared/windows/settings.ts';
import type { RegistryDriver } from '../ports.ts';
import { keyOfEntry } from './journal.ts';

/**
 * When the keys of an entry's values were last changed, as it was right after they were written, beside what the entry holds. A key whose time is
 * the same later wasn't changed since, by anybody.
 */
const KEY_TIMES = 'KeyTimes';

const timesSchema = v.array(v.strictTuple([v.string(), viewSchema, v.pipe(v.number(), v.safeInteger())]));

/** A place of an entry with the time of its key. */
export interface KeyTime {
  readonly setting: string;
  readonly view: RegistryView;
  readonly time: number;
}

export const refOfKeyTimes = (driver: RegistryDriver, id: number): ValueRef => ({
  ...keyOfEntry(driver, id),
  name: KEY_TIMES,
});

/** Keeps them as they are now. Where that fails, or no time is known, it isn't known later who wrote last; no change depends on it. */
export async function keepKeyTimes(driver: RegistryDriver, { id, writes }: JournalEntry): Promise<void> {
  const refs = writes.map((write) => refOf(setting(write.setting), write.view));
  const times = await driver.changedAt(refs);
  const known = writes.flatMap((write, index) => {
    const time = times[index] ?? null;
    return time === null ? [] : [[write.setting, write.view, time]];
  });
  if (known.length > 0) await driver.write(refOfKeyTimes(driver, id), stringValue(JSON.stringify(known)));
}

function timesIn(text: string | null): readonly KeyTime[] {
  if (text === null) return [];
  try {
    const parsed = v.safeParse(timesSchema, JSON.parse(text));
    return parsed.success ? parsed.output.map(([id, view, time]) => ({ setting: id, view, time })) : [];
  } catch {
    return [];
  }
}

/** The times of some entries, by their numbers. */
export async function readKeyTimes(
  driver: RegistryDriver,
  ids: readonly number[],
): Promise<ReadonlyMap<number, readonly KeyTime[]>> {
  if (ids.length === 0) return new Map();
  const readings = await driver.read(ids.map((id) => refOfKeyTimes(driver, id)));
  return new Map(ids.map((id, index) => [id, timesIn(textIn(readings[index]))]));
}
