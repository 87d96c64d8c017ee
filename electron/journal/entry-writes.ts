import type { EntryWrite, JournalEntry } from '../../shared/remediation/journal-entry.ts';
import type { LastChange } from '../../shared/report/last-change.ts';
import { planItem, type PlanItem } from '../../shared/report/plan-items.ts';
import { sameValue, valueOf, type ValueRef } from '../../shared/windows/registry.ts';
import { refOf, setting, settingPath } from '../../shared/windows/settings.ts';
import type { RegistryDriver } from '../ports.ts';

export type Side = 'before' | 'after';

export function writeRef(write: EntryWrite): ValueRef {
  const ref = refOf(setting(write.setting), write.view);
  return { ...ref, name: write.spelling ?? ref.name };
}

/** Returns `HKLM\...\Name` of a write, for messages. */
export function writeName(write: EntryWrite): string {
  const row = setting(write.setting);
  return `${settingPath(row, write.view)}\\${row.name}`;
}

/** Returns an entry's write as the report shows it, in this direction. */
export const itemTo = (write: EntryWrite, to: Side = 'after'): PlanItem =>
  planItem(to === 'after' ? write : { ...write, before: write.after, after: write.before });

export type IsOn = (write: EntryWrite, side: Side) => boolean;

/** Reads the values of writes, and reports for each whether it is on a side now; an unreadable one is on neither. */
export async function readSides(driver: RegistryDriver, writes: readonly EntryWrite[]): Promise<IsOn> {
  const readings = await driver.read(writes.map(writeRef));
  const now = new Map(writes.map((write, index) => [write, readings[index]]));
  return (write, side) => {
    const reading = now.get(write);
    return reading !== undefined && reading.state !== 'unreadable' && sameValue(valueOf(reading), write[side]);
  };
}

export async function notOnSide(
  driver: RegistryDriver,
  writes: readonly EntryWrite[],
  side: Side,
): Promise<readonly EntryWrite[]> {
  const isOn = await readSides(driver, writes);
  return writes.filter((write) => !isOn(write, side));
}

/** How much of a change still stands; of one that is undone in part, whether anything can still be undone. */
export function inForce(
  { state, writes }: JournalEntry,
  left: readonly EntryWrite[],
  isOn: IsOn,
): LastChange['inForce'] {
  if (state === 'undone-in-part') return left.some((write) => isOn(write, 'after')) ? 'some' : 'none';
  if (state !== 'committed') return null;
  if (left.length === 0) return 'all';
  return left.length === writes.length ? 'none' : 'some';
}
