import * as v from 'valibot';
import { exactly, listOf } from '../schema.ts';
import { foldName, valueSchema, viewSchema, type KeyRef } from '../windows/registry.ts';
import { mayBeWritten, refOf, settingById } from '../windows/settings.ts';
import { ENTRY_STATES } from './entry-states.ts';
import { selectionSchema } from './selection.ts';

/** With the number of keys missing at the path's end, for undo. Settings by their id: an entry can't name a key. */
const entryWriteSchema = v.pipe(
  exactly({
    setting: v.pipe(
      v.string(),
      v.check((id) => {
        const row = settingById(id);
        return row !== undefined && mayBeWritten(row);
      }, 'a setting that may be written'),
    ),
    view: viewSchema,
    before: v.nullable(valueSchema),
    after: v.nullable(valueSchema),
    missingKeys: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(64)),
    /** The value's name before, if its case differs from that of the setting. */
    spelling: v.exactOptional(v.string()),
  }),
  v.check(
    ({ setting, spelling }) =>
      spelling === undefined || foldName(spelling) === foldName(settingById(setting)?.name ?? ''),
    'the name of the setting',
  ),
);
export type EntryWrite = v.InferOutput<typeof entryWriteSchema>;

export const doingSchema = v.nullable(v.picklist(['apply', 'undo'] as const));

/** Whether values of a committed entry are as it wrote them; undone in part: some or none. Null for other states. */
export const inForceSchema = v.nullable(v.picklist(['all', 'some', 'none'] as const));

/** The last id: entry names have eight digits. */
export const LAST_ID = 99_999_999;

const entryFields = {
  id: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LAST_ID)),
  /** ISO 8601, UTC. */
  at: v.pipe(v.string(), v.isoTimestamp()),
  selection: selectionSchema,
  writes: listOf(entryWriteSchema, 200),
};

/** The version of `entryDataSchema`. A higher one is from a newer program. */
export const ENTRY_SCHEMA = 2;

/** The permanent data of an entry from its first value on; its state is stored next to it (`entry-states.ts`). */
export const entryDataSchema = exactly({ schema: v.literal(ENTRY_SCHEMA), ...entryFields });

export const firstEntrySchema = exactly({
  schema: v.literal(1),
  ...entryFields,
  state: v.picklist(ENTRY_STATES),
  /** Null unless it is `pending`. */
  doing: doingSchema,
});

export type JournalEntry = Omit<v.InferOutput<typeof firstEntrySchema>, 'schema'> & { readonly schema: 1 | 2 };

export const unreadableSchema = exactly({
  id: v.number(),
  /** Null if that is unknown too. */
  state: v.nullable(v.picklist(ENTRY_STATES)),
  why: v.picklist(['damaged', 'newer'] as const),
});
export type UnreadableEntry = v.InferOutput<typeof unreadableSchema>;

/** The journal of the PC. Only administrators may write there, everyone can read it. ADR 5. */
export const JOURNAL_KEY: KeyRef = { hive: 'HKLM', view: 'native', path: 'SOFTWARE\\TLS Remedy\\Journal' };

/** A user's own journal: only for changes of that user's own values. */
export const USER_JOURNAL_KEY: KeyRef = { ...JOURNAL_KEY, hive: 'HKCU' };

/** Deepest first, up to the first one of its view under the hive, which only a registry file lacks. */
export function keysMade(write: EntryWrite): readonly KeyRef[] {
  const row = settingById(write.setting);
  if (row === undefined) return [];
  const { hive, view, path } = refOf(row, write.view);
  const parts = path.split('\\');
  return Array.from({ length: Math.min(write.missingKeys, parts.length) }, (_, up) => ({
    hive,
    view,
    path: parts.slice(0, parts.length - up).join('\\'),
  }));
}
