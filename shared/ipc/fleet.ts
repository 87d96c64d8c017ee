import * as v from 'valibot';
import { CAUSE_KINDS } from '../readiness/cause.ts';
import { READINESS_LEVELS } from '../readiness/levels.ts';
import { VERDICTS } from '../diagnosis/verdict.ts';
import type { FleetGroup } from '../fleet/groups.ts';
import { BROKEN_REASONS } from '../fleet/input.ts';
import { reportSchema } from '../report/report.ts';
import { exactly, listOf } from '../schema.ts';
import { releaseSchema } from '../windows/releases.ts';
import { FLEET_CHUNK, FLEET_PARTS, MOST_LISTED } from './names.ts';

const countSchema = v.pipe(v.number(), v.integer(), v.minValue(0));
const momentSchema = v.nullable(v.string());
/** Counts up, so that a question about a collection that was replaced is refused. */
const idSchema = v.pipe(v.number(), v.integer(), v.minValue(1));
const placeSchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_LISTED));

const countsSchema = exactly({
  ok: countSchema,
  doubtful: countSchema,
  'to-fix': countSchema,
  'update-first': countSchema,
  elsewhere: countSchema,
  unreadable: countSchema,
} satisfies Record<FleetGroup, typeof countSchema>);

/** A collection that was read. `folder` null: the sample PCs. */
const collectionSchema = exactly({
  id: idSchema,
  folder: v.nullable(v.string()),
  counts: countsSchema,
  /** How many of them are listed: all, or the first `MOST_LISTED`. */
  listed: countSchema,
  /** It was cancelled: there may be more. */
  isCut: v.boolean(),
});
export type FleetCollection = v.InferOutput<typeof collectionSchema>;

const stateSchema = exactly({
  now: v.nullable(collectionSchema),
  /** The earlier one to compare it with. */
  before: v.nullable(collectionSchema),
  /** What is being read; `of` null while the files aren't counted yet. */
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

const rowSchema = exactly({
  pc: v.string(),
  source: v.string(),
  release: v.nullable(releaseSchema),
  build: v.nullable(v.number()),
  verdict: v.picklist([...VERDICTS, 'unreadable'] as const),
  readiness: v.nullable(v.picklist(READINESS_LEVELS)),
  kind: v.nullable(v.picklist(CAUSE_KINDS)),
  rung: v.nullable(v.string()),
  code: v.nullable(v.string()),
  kbs: listOf(v.string(), 100),
  checkedAt: momentSchema,
});

const nothing = exactly({});

/** The channels of the place Fleet. Folders are picked outside the page, and PCs are named by their place in the list. */
export const FLEET_CHANNELS = {
  /** Asks the user for a folder, and reads it. Answers once that has ended or was cancelled; unchanged where none was chosen. */
  'read-fleet': { request: exactly({ part: v.picklist(FLEET_PARTS) }), response: stateSchema },
  /** What was read, and how far a reading is. */
  fleet: { request: nothing, response: stateSchema },
  'cancel-fleet': { request: nothing, response: nothing },
  /** The rows of a collection from a place on, at most `FLEET_CHUNK`. */
  'fleet-rows': {
    request: exactly({ id: idSchema, from: placeSchema }),
    response: exactly({ rows: listOf(rowSchema, FLEET_CHUNK) }),
  },
  /** The report of one PC, as its file is now; `why` where it can't be read any more. */
  'fleet-pc': {
    request: exactly({ id: idSchema, at: placeSchema }),
    response: exactly({ report: v.nullable(reportSchema), why: v.nullable(v.picklist(BROKEN_REASONS)) }),
  },
  /** Saves all rows as CSV where the user says; compared with the earlier collection where `compared`. `where` null: nowhere. */
  'save-fleet': {
    request: exactly({ id: idSchema, compared: v.boolean() }),
    response: exactly({ where: v.nullable(v.string()), rows: countSchema }),
  },
} as const;
