import * as v from 'valibot';
import { exactly, listOf } from '../schema.ts';
import { SEEN_PROTOCOLS, type SeenProtocol } from './protocols.ts';
import { LIMIT_IDS, MOST_NAMED, MOST_ROWS, UNREAD_REASONS, type Usage } from './usage.ts';

const seenSchema = v.picklist(SEEN_PROTOCOLS as readonly [SeenProtocol, ...SeenProtocol[]]);
const momentOrNull = v.nullable(v.string());
const counted = { count: v.number(), first: momentOrNull, last: momentOrNull };

export const periodSchema = exactly({ first: v.string(), last: v.string() });

export const usageRowSchema = exactly({
  protocol: seenSchema,
  client: v.nullable(v.string()),
  agent: v.nullable(v.string()),
  site: v.nullable(v.string()),
  side: v.picklist(['server', 'client'] as const),
  ...counted,
});

export const usageLimitSchema = exactly({
  id: v.picklist(LIMIT_IDS),
  count: v.nullable(v.number()),
  sources: listOf(v.string(), MOST_NAMED),
});

/** What logs say, as it goes to the window. Its rows are cut there: `MOST_ROWS` at most. */
export const usageSchema = exactly({
  schema: v.literal(1),
  totals: v.pipe(v.record(seenSchema, v.number()), v.readonly()),
  by: listOf(usageRowSchema, MOST_ROWS),
  rest: v.nullable(exactly(counted)),
  covers: v.nullable(periodSchema),
  read: exactly({ files: v.number(), bytes: v.number() }),
  limits: listOf(usageLimitSchema, LIMIT_IDS.length),
  unread: listOf(
    exactly({ source: v.string(), line: v.nullable(v.number()), why: v.picklist(UNREAD_REASONS) }),
    MOST_NAMED,
  ),
  unreadMore: v.number(),
  stopped: v.boolean(),
}) satisfies v.GenericSchema<unknown, Usage>;
