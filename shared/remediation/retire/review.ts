import * as v from 'valibot';
import { ASK_IDS } from '../../diagnosis/server/asks.ts';
import { HAND_IDS, RECENCIES } from '../../diagnosis/server/ids.ts';
import { PRODUCT_IDS, type ProductId } from '../../diagnosis/server/products.ts';
import { exactly, listOf } from '../../schema.ts';
import { usageRowSchema, usageLimitSchema, periodSchema } from '../../usage/usage.ts';
import { viewSchema } from '../../windows/registry.ts';
import { MOST_CUT_OFF, UNDO_AFTER, retirementSchema } from './retirement.ts';

const sideSchema = v.picklist(['client', 'server'] as const);

/** What the user may insist on, each by an option: use, or unread evidence, this session, the forecast's losses. */
export const INSISTENCES = ['in-spite-of-usage', 'in-spite-of-remote-session', 'in-spite-of-forecast'] as const;
export type Insistence = (typeof INSISTENCES)[number];

/** Why old protocols aren't turned off; a closed set. Each is a failure code after `retire-`. */
export const REFUSAL_CODES = [
  'tls12-off', // TLS 1.2 isn't on for a side, and TLS 1.0 doesn't stay
  'tls12-unknown', // it is unknown whether it is on
  'still-used', // evidence shows use
  'evidence-cut-off', // reading it was ended early
  'evidence-unread', // it couldn't be read, in whole or part
  'cuts-off', // a row of the forecast loses its connections
  'remote-session', // this session wouldn't come back
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

const refusalSchema = exactly({
  code: v.picklist(REFUSAL_CODES),
  side: sideSchema,
  /** For TLS 1.2: whether Schannel lacks it, or WinHTTP programs in `view` do. Null for the other codes. */
  program: v.nullable(v.picklist(['schannel', 'winhttp'] as const)),
  view: v.nullable(viewSchema),
  /** The option that overrides it; null if none does. */
  unless: v.nullable(v.picklist(INSISTENCES)),
});
export type RetireRefusal = v.InferOutput<typeof refusalSchema>;

/** What on this PC might lose connections, in addition to server products. To add one, add its text too. */
const WHAT_IDS = [
  'winhttp',
  'internet-options',
  'dotnet4',
  'dotnet2',
  'sql-native-client-10',
  'sql-native-client-11',
  'odbc-11',
  'dsn-sqlsrv32',
  'sqloledb',
  'eap',
  'remote-desktop',
  'rdcb-wid',
  'iis-smtp',
  'domain-controller',
  'own-tls',
  'other-services',
] as const;
export type WhatId = (typeof WHAT_IDS)[number] | ProductId;

/** Whether something loses connections: `may` by what can't be seen, `unknown` if it wasn't or couldn't be read. */
export const LOSSES = ['yes', 'may', 'unknown', 'no'] as const;
export type Loss = (typeof LOSSES)[number];

/** Why, the decisive reason first; a closed set. */
const BECAUSE = [
  'has-tls12', // it has TLS 1.2, and that stays
  'keeps-older', // it has TLS 1.0, and that stays
  'nothing-goes', // it has none of what goes
  'value-changes', // it has TLS 1.2, and its value loses the old bits
  'not-here',
  'closed',
  'own-layer',
  'nothing-left', // what it has goes
  'too-old',
  'less-left', // only TLS 1.1 or 1.3 is left
  'no-suite',
  'target', // each program's target .NET version decides
  'in-doubt',
  'patch-unseen',
  'kb3080079',
  'wid',
  'version-unseen',
  'before-both',
  'both-only', // its maker covers TLS 1.0 and 1.1 going together
  'missing',
  'clients-unseen',
  'unseen',
  'one-side', // incoming and outgoing would differ, which its maker calls a fault
  'unreadable',
  'not-read',
  'release-unknown',
] as const;
export type Because = (typeof BECAUSE)[number];

/** A server product as found by `check --role server`. */
const productSchema = exactly({
  /** Of SQL Server. */
  instance: v.nullable(v.string()),
  recency: v.picklist(RECENCIES),
  /** The required version; null if none is named. */
  needs: v.nullable(v.string()),
  missing: listOf(v.picklist(ASK_IDS), 50),
  /** Its requirements that can't be seen. */
  unseen: listOf(v.picklist([...ASK_IDS, ...HAND_IDS]), 100),
});
export type RowProduct = v.InferOutput<typeof productSchema>;

const rowSchema = exactly({
  what: v.picklist([...WHAT_IDS, ...PRODUCT_IDS]),
  side: sideSchema,
  loses: v.picklist(LOSSES),
  because: listOf(v.picklist(BECAUSE), BECAUSE.length),
  view: v.nullable(viewSchema),
  /** What was found, such as a version or a number; null if there is nothing to name. */
  found: v.nullable(v.string()),
  /** What its maker says about old TLS; only for a product that was seen. */
  product: v.exactOptional(productSchema),
});
/** Something on this PC that might lose connections if these protocols go. */
export type ForecastRow = v.InferOutput<typeof rowSchema>;

/**
 * Why there is nothing to write; a closed set. `off-by-value`: the registry already has it, effective after a restart.
 * `off-by-windows`: the Windows version has them off or not at all. `unreadable`: a value can't be read, so it stays.
 * `not-here`: this program writes nothing here.
 */
const NOTHING_WHYS = ['off-by-value', 'off-by-windows', 'unreadable', 'not-here'] as const;
export type NothingWhy = (typeof NOTHING_WHYS)[number];

const evidenceSchema = exactly({
  /** The time covered by the logs with a protocol; null if unknown. */
  covers: v.nullable(periodSchema),
  /** Connections whose protocol is in the logs, of every protocol. */
  seen: v.number(),
  /** Those that would have failed. */
  old: v.number(),
  /** The clients that made them, each once; those without a name count as one for each side and site. */
  clients: v.number(),
  /** True if there were more clients than could be kept apart. */
  more: v.boolean(),
  /** The clients, most first, at most `MOST_CUT_OFF`. */
  cutOff: listOf(usageRowSchema, MOST_CUT_OFF),
  limits: listOf(usageLimitSchema, 20),
  unread: v.number(),
});
export type RetireEvidence = v.InferOutput<typeof evidenceSchema>;

/** Every kind of program, and a hundred SQL Server instances. */
const MOST_ROWS = 200;

export const retireReviewShape = {
  retirement: retirementSchema,
  /** Null if there is something to write. */
  nothing: v.nullable(v.picklist(NOTHING_WHYS)),
  /** Empty: it may be done. */
  refusals: listOf(refusalSchema, 20),
  forecast: listOf(rowSchema, MOST_ROWS),
  /** Null: no evidence was given. */
  evidence: v.nullable(evidenceSchema),
} as const;
export const retireReviewSchema = exactly(retireReviewShape);
export type RetireReview = v.InferOutput<typeof retireReviewSchema>;

export const undoAfterSchema = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(UNDO_AFTER.least),
  v.maxValue(UNDO_AFTER.most),
);
