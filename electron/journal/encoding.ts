import { isDeepStrictEqual } from 'node:util';
import * as v from 'valibot';
import { readStandWord, type Stand } from '../../shared/remediation/entry-states.ts';
import {
  ENTRY_SCHEMA,
  entryDataSchema,
  firstEntrySchema,
  LAST_ID,
  type JournalEntry,
  type UnreadableEntry,
} from '../../shared/remediation/journal-entry.ts';

export const DATA = 'Data';
export const STATE = 'State';

/** Returns the name of an entry: of its key, or of its value in the first version. */
export const nameOf = (id: number): string => id.toString().padStart(8, '0');

export function idOf(name: string): number | null {
  return /^[0-9]{8}$/.test(name) && Number(name) > 0 ? Number(name) : null;
}

/** Detects a truncated or edited entry; only administrators can write here, so it needn't detect a malicious one. */
async function checksum(text: string): Promise<string> {
  const { createHash } = await import('node:crypto'); // most PCs have no journal
  return createHash('sha256').update(text).digest('hex');
}
const CHECKSUM_LENGTH = 64;

async function seal(data: object): Promise<string> {
  const json = JSON.stringify(data);
  return `${await checksum(json)} ${json}`;
}

/** Parses a text with a matching checksum; `undefined` if it doesn't match or isn't JSON. */
async function unseal(text: string | null): Promise<unknown> {
  if (text === null) return undefined;
  const json = text.slice(CHECKSUM_LENGTH + 1);
  if (`${await checksum(json)} ${json}` !== text) return undefined;
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}

const anyVersion = v.object({ schema: v.number() });

const isNewer = (data: unknown, known: number): boolean => v.is(anyVersion, data) && data.schema > known;

type EntryData = v.InferOutput<typeof entryDataSchema>;

const dataOf = ({ id, at, selection, writes }: JournalEntry): EntryData => ({
  schema: ENTRY_SCHEMA,
  id,
  at,
  selection,
  writes,
});

/** Encodes an entry's contents as text; null if they wouldn't survive a round trip. */
export async function encodeData(entry: JournalEntry): Promise<string | null> {
  const data = dataOf(entry);
  const text = await seal(data);
  const read = v.safeParse(entryDataSchema, await unseal(text));
  return read.success && isDeepStrictEqual(read.output, data) ? text : null;
}

export function encodeFirst({ id, at, state, doing, selection, writes }: JournalEntry): Promise<string> {
  return seal({ schema: 1, id, at, state, doing, selection, writes });
}

export type Decoded = { readonly entry: JournalEntry } | { readonly unreadable: UnreadableEntry };

function unreadable(id: number, stand: Stand | null, why: UnreadableEntry['why']): Decoded {
  return { unreadable: { id, state: stand?.state ?? null, why } };
}

/** Decodes an entry from its two texts; null if the number is free again: it was never begun, or it was removed. */
export async function decodeEntry(
  id: number,
  texts: { readonly state: string | null; readonly data: string | null },
): Promise<Decoded | null> {
  const stand = texts.state === null ? null : readStandWord(texts.state);
  if (stand === 'idle') return null;
  const data = await unseal(texts.data);
  if (isNewer(data, ENTRY_SCHEMA)) return unreadable(id, stand, 'newer');
  const read = v.safeParse(entryDataSchema, data);
  if (!read.success || read.output.id !== id || stand === null) return unreadable(id, stand, 'damaged');
  return { entry: { ...read.output, ...stand } };
}

export async function decodeFirst(id: number, text: string | null): Promise<Decoded> {
  const data = await unseal(text);
  if (isNewer(data, 1)) return unreadable(id, null, 'newer');
  const read = v.safeParse(firstEntrySchema, data);
  return read.success && read.output.id === id ? { entry: read.output } : unreadable(id, null, 'damaged');
}

/** Returns the number of the next entry, above all others; null after the last one. */
export const nextId = (highest: number): number | null => (highest >= LAST_ID ? null : highest + 1);
