import * as v from 'valibot';
import { JOURNAL_KEY, journalEntrySchema, type JournalEntry } from '../../shared/remediation/journal-entry.ts';
import { stringOf, stringValue, type ValueRef } from '../../shared/windows/registry.ts';
import type { RegistryDriver, RegistryFailure, RegistryResult } from '../ports.ts';
import { succeed } from '../../shared/result.ts';

/** What the journal holds. A damaged entry is reported by its value's name and harms nothing. */
export interface JournalContent {
  /** Oldest first. */
  readonly entries: readonly JournalEntry[];
  readonly damaged: readonly string[];
}

/** Entries kept; the oldest finished ones go first. */
export const MOST_ENTRIES = 100;

const nameOf = (id: number): string => id.toString().padStart(8, '0');
const refOfEntry = (id: number): ValueRef => ({ ...JOURNAL_KEY, name: nameOf(id) });

/** Shows a cut or edited entry; only administrators can write here, so it need not show a malicious one. */
async function checksum(text: string): Promise<string> {
  const { createHash } = await import('node:crypto'); // most PCs have no journal
  return createHash('sha256').update(text).digest('hex');
}
const CHECKSUM_LENGTH = 64;

async function encode(entry: JournalEntry): Promise<string> {
  const json = JSON.stringify(entry);
  return `${await checksum(json)} ${json}`;
}

async function decode(name: string, text: string | null): Promise<JournalEntry | null> {
  if (text === null) return null;
  const json = text.slice(CHECKSUM_LENGTH + 1);
  if (`${await checksum(json)} ${json}` !== text) return null;
  try {
    const parsed = v.safeParse(journalEntrySchema, JSON.parse(json));
    return parsed.success && nameOf(parsed.output.id) === name ? parsed.output : null;
  } catch {
    return null;
  }
}

/** Reads every entry. A missing journal is an empty one; a journal that can't be read is a failure. */
export async function readJournal(driver: RegistryDriver): Promise<RegistryResult<JournalContent>> {
  const listed = await driver.list(JOURNAL_KEY);
  if (!listed.ok) return listed.code === 'missing' ? succeed({ entries: [], damaged: [] }) : listed;
  const read = await Promise.all(
    listed.value.map(async (value) => ({ name: value.name, entry: await decode(value.name, stringOf(value)) })),
  );
  return succeed({
    entries: read.flatMap(({ entry }) => (entry === null ? [] : [entry])).sort((a, b) => a.id - b.id),
    damaged: read.filter(({ entry }) => entry === null).map(({ name }) => name),
  });
}

/** The number of the next entry: above every readable one, and not one that a damaged entry stands under. */
export function nextId(content: JournalContent): number {
  const damaged = new Set(content.damaged);
  let id = (content.entries.at(-1)?.id ?? 0) + 1;
  while (damaged.has(nameOf(id))) id += 1;
  return id;
}

/** Writes an entry as one value, so that it is there whole or not at all, and flushes it. */
export async function putEntry(driver: RegistryDriver, entry: JournalEntry): Promise<RegistryResult> {
  const written = await driver.write(refOfEntry(entry.id), stringValue(await encode(entry)));
  return written.ok ? driver.flush(JOURNAL_KEY) : written;
}

/** Drops the oldest finished entries beyond `MOST_ENTRIES`. Failing to is no harm: the next change tries again. */
export async function pruneJournal(driver: RegistryDriver, content: JournalContent): Promise<RegistryFailure | null> {
  const finished = content.entries.filter((entry) => entry.state !== 'pending');
  for (const entry of finished.slice(0, Math.max(0, finished.length - MOST_ENTRIES))) {
    const removed = await driver.removeValue(refOfEntry(entry.id));
    if (!removed.ok && removed.code !== 'missing') return removed;
  }
  return null;
}
