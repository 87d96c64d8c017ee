import * as v from 'valibot';
import { ASK_IDS, HAND_IDS, PRODUCT_IDS, RECENCIES, type ProductId } from '../../diagnosis/server/ids.ts';
import { exactly, listOf } from '../../schema.ts';
import { usageRowSchema, usageLimitSchema, periodSchema } from '../../usage/usage.schema.ts';
import { viewSchema } from '../../windows/registry.schema.ts';
import { planSchema } from '../plan.ts';
import { MOST_CUT_OFF, UNDO_AFTER } from './bounds.ts';
import { retirementSchema } from './retirement.ts';

const sideSchema = v.picklist(['client', 'server'] as const);

/**
 * What may be insisted on, each by an option of its own: that evidence shows use, and that the way by which this PC is
 * reached may be cut.
 */
export const INSISTENCES = ['in-spite-of-usage', 'in-spite-of-remote-session'] as const;
export type Insistence = (typeof INSISTENCES)[number];

/**
 * Why old protocols aren't switched off; a closed set. `tls12-off`: TLS 1.2 isn't on for a side. `tls12-unknown`: that can't be
 * said. `still-used`: evidence shows use. `evidence-cut-off`: reading it was ended early. `remote-session`: this session would
 * not come back.
 */
const REFUSAL_CODES = ['tls12-off', 'tls12-unknown', 'still-used', 'evidence-cut-off', 'remote-session'] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

const refusalSchema = exactly({
  code: v.picklist(REFUSAL_CODES),
  side: sideSchema,
  /** Of TLS 1.2: whether SChannel lacks it, or programs of WinHTTP in `view` do. Null for the other codes. */
  program: v.nullable(v.picklist(['schannel', 'winhttp'] as const)),
  view: v.nullable(viewSchema),
  /** The option that it gives way to; null where it gives way to none. */
  unless: v.nullable(v.picklist(INSISTENCES)),
});
export type RetireRefusal = v.InferOutput<typeof refusalSchema>;

/** What on this PC may still ask for old TLS, beside the products of a server; a newcomer adds its text. */
const ASKER_IDS = [
  'winhttp',
  'internet-options',
  'dotnet4',
  'dotnet2',
  'sql-native-client-10',
  'sql-native-client-11',
  'odbc-11',
  'eap',
  'remote-desktop',
  'own-tls',
  'other-services',
] as const;
export type AskerId = (typeof ASKER_IDS)[number] | ProductId;

/**
 * One thing that may ask for old TLS. `asks`: it does, and loses its connections. `may`: it depends on what can't be seen.
 * `clear`: it doesn't, or isn't here. `changed`: the plan takes it away. `not-looked-at`: the program can't see it.
 */
const ASKER_STATES = ['asks', 'may', 'changed', 'clear', 'not-looked-at'] as const;

/** A product of a server, by what `check --role server` finds. */
const productSchema = exactly({
  /** Of SQL Server. */
  instance: v.nullable(v.string()),
  recency: v.picklist(RECENCIES),
  /** The version that it should have; null where none is named. */
  needs: v.nullable(v.string()),
  /** What is required of it and isn't there. */
  missing: listOf(v.picklist(ASK_IDS), 50),
  /** What is asked of it and isn't seen. */
  unseen: listOf(v.picklist([...ASK_IDS, ...HAND_IDS]), 100),
});
export type AskerProduct = v.InferOutput<typeof productSchema>;

const askerSchema = exactly({
  id: v.picklist([...ASKER_IDS, ...PRODUCT_IDS]),
  side: sideSchema,
  view: v.nullable(viewSchema),
  state: v.picklist(ASKER_STATES),
  /** What was found, such as a version or a number; null where there is nothing to name. */
  found: v.nullable(v.string()),
  /** What its maker says of old TLS; only of a product that was seen. */
  product: v.exactOptional(productSchema),
});
export type Asker = v.InferOutput<typeof askerSchema>;

/** What the evidence says of what is to be switched off. */
const evidenceSchema = exactly({
  /** The time that the logs with a protocol cover; null where none says. */
  covers: v.nullable(periodSchema),
  /** Connections whose protocol the logs name, of every protocol. */
  seen: v.number(),
  /** Those that would have failed. */
  old: v.number(),
  /** The clients that made them, each once; a client without a name counts as one. */
  clients: v.number(),
  /** There were more clients than were kept apart. */
  more: v.boolean(),
  /** Who made them, most first, at most `MOST_CUT_OFF`. */
  cutOff: listOf(usageRowSchema, MOST_CUT_OFF),
  limits: listOf(usageLimitSchema, 20),
  /** Files and lines that couldn't be read. */
  unread: v.number(),
});
export type RetireEvidence = v.InferOutput<typeof evidenceSchema>;

/** Every kind of program, and a hundred instances of SQL Server. */
const MOST_ASKERS = 200;

/** A retirement looked at before it is done: what would be written, why not, and what would be cut off. */
export const retireReviewSchema = exactly({
  retirement: retirementSchema,
  plan: planSchema,
  /** Empty: it may be done. */
  refusals: listOf(refusalSchema, 20),
  forecast: listOf(askerSchema, MOST_ASKERS),
  /** Null: no evidence was given. */
  evidence: v.nullable(evidenceSchema),
});
export type RetireReview = v.InferOutput<typeof retireReviewSchema>;

export const undoAfterSchema = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(UNDO_AFTER.least),
  v.maxValue(UNDO_AFTER.most),
);
