import { stringValue, textIn } from '../../shared/windows/registry.ts';
import type { RegistryDriver, RegistryResult } from '../ports.ts';
import { journalOf, refInEntry } from './journal.ts';

/** When Windows will undo an entry: ISO 8601 in UTC, which everyone can read, unlike the task. */
export const refOfUndoAt = refInEntry('UndoAt');

export async function putUndoAt(driver: RegistryDriver, id: number, at: Date): Promise<RegistryResult> {
  const put = await driver.write(refOfUndoAt(driver, id), stringValue(at.toISOString()));
  return put.ok ? driver.flush(journalOf(driver)) : put;
}

export async function removeUndoAt(driver: RegistryDriver, id: number): Promise<RegistryResult> {
  const removed = await driver.removeValue(refOfUndoAt(driver, id));
  return removed.ok || removed.code === 'missing' ? driver.flush(journalOf(driver)) : removed;
}

/** What is in the place of a moment; `at` is null if it isn't one, and `isRead` false if reading it failed. */
interface UndoAt {
  readonly at: string | null;
  readonly isRead: boolean;
}

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** Reads the moment of each entry, unless there is certainly none: only such an entry is kept. */
export async function readUndoAt(driver: RegistryDriver, ids: readonly number[]): Promise<ReadonlyMap<number, UndoAt>> {
  if (ids.length === 0) return new Map();
  const readings = await driver.read(ids.map((id) => refOfUndoAt(driver, id)));
  return new Map(
    ids.flatMap((id, index) => {
      const reading = readings[index];
      if (reading?.state === 'absent') return [];
      const text = textIn(reading);
      const at = text !== null && MOMENT.test(text) ? text : null;
      return [[id, { at, isRead: reading?.state === 'value' }] as const];
    }),
  );
}
