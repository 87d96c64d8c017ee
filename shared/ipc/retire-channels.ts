import * as v from 'valibot';
import { askedPortSchema } from '../proof/port.ts';
import { MOST_PORTS, retirementSchema } from '../remediation/retire/retirement.ts';
import { INSISTENCES, retireReviewShape, undoAfterSchema } from '../remediation/retire/review.ts';
import { planItemsSchema } from '../report/plan-items.ts';
import { exactly, listOf } from '../schema.ts';
import { usageSchema } from '../usage/usage.ts';
import { LOG_PICKS } from './names.ts';
import { confirmedSchema, idSchema, nothing, timestampSchema } from './parts.ts';

const usageProgressSchema = exactly({
  /** Null if none is running. */
  running: v.nullable(exactly({ files: v.number(), bytes: v.number(), name: v.string() })),
  /** What was read, with at most `MOST_SHOWN` rows of `by`; null before the first reading, and if there was none. */
  usage: v.nullable(usageSchema),
  /** The number of rows in `by` without that limit. */
  rows: v.number(),
  /** The picked files and folders, by their names without their parents. */
  picked: listOf(v.string(), 1000),
  at: v.nullable(timestampSchema),
});
export type UsageReading = v.InferOutput<typeof usageProgressSchema>;

export const retireRequestSchema = exactly({
  expected: planItemsSchema,
  retirement: retirementSchema,
  insisted: listOf(v.picklist(INSISTENCES), INSISTENCES.length),
  /** Minutes after which Windows undoes it automatically; null: it stays. */
  undoAfter: v.nullable(undoAfterSchema),
  /** Ports of this machine to test before and after. */
  ports: v.exactOptional(listOf(askedPortSchema, MOST_PORTS)),
  confirmed: confirmedSchema,
});

const retireLookSchema = exactly({ ...retireReviewShape, plan: planItemsSchema });
export type RetireLook = v.InferOutput<typeof retireLookSchema>;

export const RETIRE_CHANNELS = {
  /** What turning off old protocols would write, what prevents it, and what would be cut off according to the logs. */
  'retire-look': { request: exactly({ retirement: retirementSchema }), response: retireLookSchema },
  /** Keeps a change that would be undone automatically; an entry without a task is already kept. */
  'retire-keep': { request: exactly({ id: idSchema, confirmed: confirmedSchema }), response: nothing },
  /** Reads more logs that the user picks outside the page. Responds at the end, with what is there if none are. */
  'read-usage': { request: exactly({ pick: v.picklist(LOG_PICKS) }), response: usageProgressSchema },
  usage: { request: nothing, response: usageProgressSchema },
  'cancel-usage': { request: nothing, response: nothing },
  'forget-usage': { request: nothing, response: usageProgressSchema },
} as const;
