import * as v from 'valibot';
import { ASK_IDS, HAND_IDS, PRODUCT_IDS, RECENCIES, type ProductId } from '../../diagnosis/server/ids.ts';
import { exactly, listOf } from '../../schema.ts';
import { usageRowSchema, usageLimitSchema, periodSchema } from '../../usage/usage.ts';
import { viewSchema } from '../../windows/registry.ts';
import { MOST_CUT_OFF, UNDO_AFTER, retirementSchema } from './retirement.ts';

const sideSchema = v.picklist(['client', 'server'] as const);

/**
 * What may be insisted on, each by an option of its own: that evidence shows use or couldn't be read, that the way by which this PC is
 * reached might be cut, and that something on this PC loses its connections.
 */
export const INSISTENCES = ['in-spite-of-usage', 'in-spite-of-remote-session', 'in-spite-of-forecast'] as const;
export type Insistence = (typeof INSISTENCES)[number];

/**
 * Why old protocols aren't turned off; a closed set. `tls12-off`: TLS 1.2 isn't on for a side, and TLS 1.0 doesn't stay. `tls12-unknown`:
 * that can't be said. `still-used`: evidence shows use. `evidence-cut-off`: reading it was ended early. `evidence-unread`: it couldn't be
 * read, in whole or part. `cuts-off`: a row of the forecast loses its connections. `remote-session`: this session would not come back.
 */
const REFUSAL_CODES = [
  'tls12-off',
  'tls12-unknown',
  'still-used',
  'evidence-cut-off',
  'evidence-unread',
  'cuts-off',
  'remote-session',
] as const;
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

/** What on this PC might lose connections, beside the products of a server; a newcomer adds its text. */
const WHAT_IDS = [
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
export type WhatId = (typeof WHAT_IDS)[number] | ProductId;

/** Whether a thing loses connections: `may` depends on what can't be seen, `unknown` wasn't looked at or couldn't be read. */
export const LOSSES = ['yes', 'may', 'unknown', 'no'] as const;
export type Loss = (typeof LOSSES)[number];

/**
 * Why, the first that decides first; a closed set. `has-tls12` and `keeps-older`: it has TLS 1.2, or TLS 1.0, and that stays. `nothing-goes`:
 * it has none of what goes. `value-changes`: it has TLS 1.2, and its value loses the old bits. `nothing-left`: what it has goes. `less-left`:
 * nothing is left but TLS 1.1 or 1.3. `target`: each program decides by the .NET that it was made for. `both-only`: its maker speaks of TLS
 * 1.0 and 1.1 going together. `one-side`: what comes in and what goes out would differ, which its maker calls a fault.
 */
const BECAUSE = [
  'has-tls12',
  'keeps-older',
  'nothing-goes',
  'value-changes',
  'not-here',
  'closed',
  'own-layer',
  'nothing-left',
  'too-old',
  'less-left',
  'no-suite',
  'target',
  'in-doubt',
  'patch-unseen',
  'kb3080079',
  'version-unseen',
  'before-both',
  'both-only',
  'missing',
  'clients-unseen',
  'unseen',
  'one-side',
  'unreadable',
  'not-read',
  'release-unknown',
] as const;
export type Because = (typeof BECAUSE)[number];

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
export type RowProduct = v.InferOutput<typeof productSchema>;

const rowSchema = exactly({
  what: v.picklist([...WHAT_IDS, ...PRODUCT_IDS]),
  side: sideSchema,
  loses: v.picklist(LOSSES),
  because: listOf(v.picklist(BECAUSE), BECAUSE.length),
  view: v.nullable(viewSchema),
  /** What was found, such as a version or a number; null where there is nothing to name. */
  found: v.nullable(v.string()),
  /** What its maker says of old TLS; only of a product that was seen. */
  product: v.exactOptional(productSchema),
});
/** One thing on this PC that might lose connections where these protocols go. */
export type ForecastRow = v.InferOutput<typeof rowSchema>;

/**
 * Why there is nothing to write; a closed set. `off-by-value`: the registry says so already, which counts after a restart. `off-by-windows`:
 * this Windows has them off or not at all. `unreadable`: a value can't be read, so it stays. `not-here`: this program writes nothing on this
 * Windows.
 */
const NOTHING_WHYS = ['off-by-value', 'off-by-windows', 'unreadable', 'not-here'] as const;
export type NothingWhy = (typeof NOTHING_WHYS)[number];

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
const MOST_ROWS = 200;

/** A retirement looked at before it is done, beside its plan: what stands against it, and what would be cut off. */
export const retireReviewSchema = exactly({
  retirement: retirementSchema,
  /** Null where there is something to write. */
  nothing: v.nullable(v.picklist(NOTHING_WHYS)),
  /** Empty: it may be done. */
  refusals: listOf(refusalSchema, 20),
  forecast: listOf(rowSchema, MOST_ROWS),
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
