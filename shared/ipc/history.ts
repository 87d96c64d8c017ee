import * as v from 'valibot';
import { ENTRY_STATES } from '../remediation/entry-states.ts';
import { doingSchema, inForceSchema, unreadableSchema } from '../remediation/journal-entry.ts';
import { selectionSchema } from '../remediation/selection.ts';
import { planItemSchema } from '../report/plan-items.ts';
import { sha256Schema } from '../report/report.ts';
import { exactly, listOf } from '../schema.ts';
import { timestampSchema } from './parts.ts';

/** One entry of the journal, with its writes as in a report and whether they are still in effect. */
const historyEntrySchema = exactly({
  id: v.number(),
  /** SHA-256 of its permanent data, independent of its state: identifies the entry of a number. */
  digest: sha256Schema,
  at: v.string(),
  state: v.picklist(ENTRY_STATES),
  doing: doingSchema,
  selection: selectionSchema,
  writes: listOf(planItemSchema),
  inForce: inForceSchema,
  /** When Windows undoes it automatically unless it is kept; only if that is still to come. */
  undoAt: v.exactOptional(timestampSchema),
  /** Its writes, by index, whose values aren’t as the change or its undo left them. */
  changedSince: listOf(v.pipe(v.number(), v.integer(), v.minValue(0))),
});
export type HistoryEntry = v.InferOutput<typeof historyEntrySchema>;

const journalFields = {
  entries: listOf(historyEntrySchema),
  damaged: listOf(v.string()),
  /** The unreadable entries with what is known about each. While one exists, nothing may be written. */
  unreadable: listOf(unreadableSchema),
};
const journalSchema = exactly(journalFields);
export type Journal = v.InferOutput<typeof journalSchema>;

/** The changes of the PC and, beside, those that this user made to values of their own; their ids are separate. */
export const historySchema = exactly({
  ...journalFields,
  ofUser: v.exactOptional(journalSchema),
  /** True if that user's journal exists and can't be read. */
  ofUserUnread: v.exactOptional(v.literal(true)),
});
export type History = v.InferOutput<typeof historySchema>;
