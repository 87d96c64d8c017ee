import * as v from 'valibot';
import { askedPortSchema } from '../proof/port.ts';
import { CONFIRMATIONS } from '../remediation/confirmations.ts';
import { MOST_PORTS, retirementSchema } from '../remediation/retire/retirement.ts';
import { INSISTENCES, retireReviewSchema, undoAfterSchema } from '../remediation/retire/review.ts';
import { planItemsSchema } from '../report/plan-items.ts';
import { exactly, listOf } from '../schema.ts';
import { usageSchema } from '../usage/usage.ts';
import { LOG_PICKS } from './names.ts';

const nothing = exactly({});

/** What the user confirmed by itself, after a failure of that code. */
export const confirmedSchema = v.exactOptional(listOf(v.picklist(CONFIRMATIONS), CONFIRMATIONS.length));

/** The reading of logs for who still uses old protocols. */
const usageProgressSchema = exactly({
  /** Null where none is under way. */
  running: v.nullable(exactly({ files: v.number(), bytes: v.number(), name: v.string() })),
  /** What was read, with at most `MOST_SHOWN` rows of `by`; null before the first reading, and where nothing could be read. */
  usage: v.nullable(usageSchema),
  /** How many rows `by` has without that bound. */
  rows: v.number(),
  /** Files and folders that were picked, by their names without their folders. */
  picked: listOf(v.string(), 1000),
  /** When the reading ended. */
  at: v.nullable(v.pipe(v.string(), v.isoTimestamp())),
});
export type UsageReading = v.InferOutput<typeof usageProgressSchema>;

export const retireRequestSchema = exactly({
  expected: planItemsSchema,
  retirement: retirementSchema,
  insisted: listOf(v.picklist(INSISTENCES), INSISTENCES.length),
  /** Minutes after which Windows takes it back by itself; null: it stays. */
  undoAfter: v.nullable(undoAfterSchema),
  /** Ports of this machine to ask before and after. */
  ports: v.exactOptional(listOf(askedPortSchema, MOST_PORTS)),
  confirmed: confirmedSchema,
});

/** A retirement looked at, with what it would write. */
const retireLookSchema = exactly({ ...retireReviewSchema.entries, plan: planItemsSchema });
export type RetireLook = v.InferOutput<typeof retireLookSchema>;

/** The channels of the place Retire, but for the one that changes the PC. */
export const RETIRE_CHANNELS = {
  /** What switching old protocols off would write, what stands against it, and what would be cut off by the logs that were read. */
  'retire-look': { request: exactly({ retirement: retirementSchema }), response: retireLookSchema },
  /** Keeps a change that would be taken back by itself; an entry without a task is kept already. */
  'retire-keep': {
    request: exactly({ id: v.pipe(v.number(), v.integer(), v.minValue(1)), confirmed: confirmedSchema }),
    response: nothing,
  },
  /**
   * Reads logs that the user picks outside the page, beside those that were picked before. Answers when it has ended; where none were
   * picked, with what is there.
   */
  'read-usage': { request: exactly({ pick: v.picklist(LOG_PICKS) }), response: usageProgressSchema },
  /** How far the reading is, and what it gave. */
  usage: { request: nothing, response: usageProgressSchema },
  'cancel-usage': { request: nothing, response: nothing },
  /** Drops what was read. */
  'forget-usage': { request: nothing, response: usageProgressSchema },
} as const;
