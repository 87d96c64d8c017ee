import { JOURNAL_KEY, type JournalEntry, type UnreadableEntry } from '../../shared/remediation/journal-entry.ts';
import { setting } from '../../shared/windows/settings.ts';
import { stringOf, textIn, type KeyRef, type Reading, type ValueRef } from '../../shared/windows/registry.ts';
import type { RegistryDriver, RegistryFailure, RegistryResult } from '../ports.ts';
import { succeed } from '../../shared/result.ts';
import { failure } from '../registry/failure.ts';
import { DATA, decodeEntry, decodeFirst, idOf, nameOf, STATE, type Decoded } from './encoding.ts';

export interface JournalContent {
  /** Oldest first. */
  readonly entries: readonly JournalEntry[];
  /** Unreadable entries; while there is one, nothing may be written. */
  readonly unreadable: readonly UnreadableEntry[];
  /** Numbers without an entry: keys to be cleaned up. */
  readonly idle: readonly number[];
  /** The highest number in use, by anything; 0 for none. */
  readonly highest: number;
}

const EMPTY: JournalContent = { entries: [], unreadable: [], idle: [], highest: 0 };

type Recording = Pick<RegistryDriver, 'journal'>;

export const journalOf = ({ journal }: Recording): KeyRef => journal ?? JOURNAL_KEY;

export function keyOfEntry(driver: Recording, id: number): KeyRef {
  const journal = journalOf(driver);
  return { ...journal, path: `${journal.path}\\${nameOf(id)}` };
}

export const refInEntry =
  (name: string) =>
  (driver: Recording, id: number): ValueRef => ({ ...keyOfEntry(driver, id), name });

export const refOfData = refInEntry(DATA);
export const refOfState = refInEntry(STATE);
export const refOfFirst = (driver: Recording, id: number): ValueRef => ({ ...journalOf(driver), name: nameOf(id) });

const isAbsent = (reading: Reading | undefined): boolean => reading?.state === 'absent';

function refusalIn(readings: readonly Reading[], refs: readonly ValueRef[]): RegistryFailure | null {
  const at = readings.findIndex((reading) => reading.state === 'unreadable' && reading.reason === 'denied');
  if (at < 0) return null;
  return failure('denied', `${refs[at]?.path ?? ''}: it may not be read`);
}

/** Reads the entries that are keys. A number without an entry results in null. */
async function readKeys(
  driver: RegistryDriver,
  ids: readonly number[],
): Promise<RegistryResult<ReadonlyMap<number, Decoded | null>>> {
  const refs = ids.flatMap((id) => [refOfState(driver, id), refOfData(driver, id)]);
  const readings = await driver.read(refs);
  const refused = refusalIn(readings, refs);
  if (refused !== null) return refused;
  const decoded = new Map<number, Decoded | null>();
  for (const [index, id] of ids.entries()) {
    const [state, data] = readings.slice(index * 2, index * 2 + 2);
    const texts = { state: textIn(state), data: textIn(data) };
    decoded.set(id, isAbsent(state) && isAbsent(data) ? null : await decodeEntry(id, texts));
  }
  return succeed(decoded);
}

/** Reads every entry, in both forms. A missing journal is empty; other names than numbers belong to other programs. */
export async function readJournal(driver: RegistryDriver): Promise<RegistryResult<JournalContent>> {
  const journal = journalOf(driver);
  const keys = await driver.listKeys(journal);
  if (!keys.ok) return keys.code === 'missing' ? succeed(EMPTY) : keys;
  const ids = keys.value.map(idOf).filter((id) => id !== null);
  const decoded = await readKeys(driver, ids);
  if (!decoded.ok) return decoded;
  const values = await driver.list(journal);
  if (!values.ok) return values.code === 'missing' ? succeed(EMPTY) : values;
  const found = new Map(decoded.value);
  for (const value of values.value) {
    const id = idOf(value.name);
    if (id === null) continue;
    const first = await decodeFirst(id, stringOf(value));
    // a number has one entry; with two, neither can be trusted
    found.set(id, (found.get(id) ?? null) === null ? first : { unreadable: { id, state: null, why: 'damaged' } });
  }
  return succeed(contentOf(found, journal));
}

/** SECURITY: an entry may write only in its journal's hive: nothing that a user recorded is ever applied to the PC. */
function inItsHive(one: Decoded | null, { hive }: KeyRef): Decoded | null {
  if (one === null || 'unreadable' in one) return one;
  const { id, state, writes } = one.entry;
  return writes.every((write) => setting(write.setting).hive === hive)
    ? one
    : { unreadable: { id, state, why: 'damaged' } };
}

function contentOf(found: ReadonlyMap<number, Decoded | null>, journal: KeyRef): JournalContent {
  const inOrder = [...found].sort(([a], [b]) => a - b).map(([id, one]) => [id, inItsHive(one, journal)] as const);
  return {
    entries: inOrder.flatMap(([, one]) => (one !== null && 'entry' in one ? [one.entry] : [])),
    unreadable: inOrder.flatMap(([, one]) => (one !== null && 'unreadable' in one ? [one.unreadable] : [])),
    idle: inOrder.flatMap(([id, one]) => (one === null ? [id] : [])),
    highest: inOrder.at(-1)?.[0] ?? 0,
  };
}
