import * as v from 'valibot';
import { FLEET_GROUPS } from '../fleet/groups.ts';
import { BROKEN_REASONS } from '../fleet/input.ts';
import { listedPcSchema } from '../fleet/listed.ts';
import { reportSchema } from '../report/report.ts';
import { exactly, listOf } from '../schema.ts';
import { idSchema, nothing } from './parts.ts';
import { FLEET_CHUNK, FLEET_FORMS, FLEET_PARTS, MOST_LISTED } from './names.ts';

const countSchema = v.pipe(v.number(), v.integer(), v.minValue(0));
const placeSchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_LISTED));

export const countsSchema = exactly(v.entriesFromList(FLEET_GROUPS, countSchema));

/** A collection that was read. `folder` null: the sample PCs. */
const collectionSchema = exactly({
  /** Incremented, so that a request about a replaced collection is refused. */
  id: idSchema,
  folder: v.nullable(v.string()),
  counts: countsSchema,
  /** The number of listed PCs: all, or the first `MOST_LISTED`. */
  listed: countSchema,
  /** True if it was cancelled: there may be more. */
  isCut: v.boolean(),
});
export type FleetCollection = v.InferOutput<typeof collectionSchema>;

const stateSchema = exactly({
  now: v.nullable(collectionSchema),
  before: v.nullable(collectionSchema),
  /** What is being read; `of` is null until the files are counted. */
  reading: v.nullable(
    exactly({
      part: v.picklist(FLEET_PARTS),
      folder: v.nullable(v.string()),
      files: countSchema,
      of: v.nullable(countSchema),
      counts: countsSchema,
    }),
  ),
});
export type FleetState = v.InferOutput<typeof stateSchema>;

/** The channels of Fleet. Folders are picked outside the page, and PCs are identified by their index in the list. */
export const FLEET_CHANNELS = {
  /** Has the user pick a folder, or takes the dropped one; responds when it is read or cancelled, unchanged if none. */
  'read-fleet': {
    request: exactly({ part: v.picklist(FLEET_PARTS), dropped: v.exactOptional(v.literal(true)) }),
    response: stateSchema,
  },
  fleet: { request: nothing, response: stateSchema },
  'cancel-fleet': { request: nothing, response: nothing },
  /** Returns the rows of a collection from an index on, at most `FLEET_CHUNK`. */
  'fleet-rows': {
    request: exactly({ id: idSchema, from: placeSchema }),
    response: exactly({ rows: listOf(listedPcSchema, FLEET_CHUNK) }),
  },
  /** Returns the report of one PC from its current file; `why` if it can't be read any more. */
  'fleet-pc': {
    request: exactly({ id: idSchema, at: placeSchema }),
    response: exactly({ report: v.nullable(reportSchema), why: v.nullable(v.picklist(BROKEN_REASONS)) }),
  },
  /** Saves all rows where the user chooses; with the earlier collection if `compared`. `where` null: nowhere. */
  'save-fleet': {
    request: exactly({ id: idSchema, compared: v.boolean(), form: v.picklist(FLEET_FORMS) }),
    response: exactly({ where: v.nullable(v.string()), rows: countSchema }),
  },
  /** Saves a calendar file that says to collect again on that day, where the user chooses. `where` null: nowhere. */
  'save-reminder': {
    request: exactly({ day: v.pipe(v.string(), v.isoDate()) }),
    response: exactly({ where: v.nullable(v.string()) }),
  },
} as const;
