import * as v from 'valibot';
import { ENTRY_STATES } from '../remediation/entry-states.ts';
import { doingSchema, inForceSchema, unreadableSchema } from '../remediation/journal-entry.ts';
import { selectionSchema } from '../remediation/selection.ts';
import { planItemSchema } from '../report/plan-items.ts';
import { sha256Schema } from '../report/report.ts';
import { exactly, listOf } from '../schema.ts';

/** One entry of the journal, with the writes as the report shows them and whether they still are in force. */
const historyEntrySchema = exactly({
  id: v.number(),
  /** SHA-256 of what it holds for good, whatever its state is: by it a number still is that entry's. */
  digest: sha256Schema,
  at: v.string(),
  state: v.picklist(ENTRY_STATES),
  doing: doingSchema,
  selection: selectionSchema,
  writes: listOf(planItemSchema),
  inForce: inForceSchema,
  /** When Windows takes it back by itself unless it is kept; only where that is still to come. */
  undoAt: v.exactOptional(v.pipe(v.string(), v.isoTimestamp())),
  /** Its writes, by their places, whose values aren’t as this program left them, by the change or by its undo. */
  changedSince: listOf(v.pipe(v.number(), v.integer(), v.minValue(0))),
});
export type HistoryEntry = v.InferOutput<typeof historyEntrySchema>;

const journalFields = {
  entries: listOf(historyEntrySchema),
  /** Names of entries that can't be read. */
  damaged: listOf(v.string()),
  /** The same with what is known of each. While there is one, nothing may be written. */
  unreadable: listOf(unreadableSchema),
};
const journalSchema = exactly(journalFields);
export type Journal = v.InferOutput<typeof journalSchema>;

/** The changes of the PC and, beside them, those that this user made to values of their own; the two count their ids apart. */
export const historySchema = exactly({
  ...journalFields,
  ofUser: v.exactOptional(journalSchema),
  /** That user's journal is there and can't be read. */
  ofUserUnread: v.exactOptional(v.literal(true)),
});
export type History = v.InferOutput<typeof historySchema>;
