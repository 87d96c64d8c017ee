import * as v from 'valibot';
import type { Links } from '../../links/links.ts';
import { exactly, listOf } from '../../schema.ts';
import type { Facts } from '../facts.ts';
import type { Judged } from '../judged.ts';
import { plainValueSchema } from '../plain-value.ts';
import { architectureSchema } from '../snapshot.ts';
import type { Verdict } from '../verdict.ts';
import { releaseSchema } from '../../windows/releases.ts';

export const RUNG_STATES = ['pass', 'warn', 'fail', 'unknown', 'not-applicable'] as const;
type RungState = (typeof RUNG_STATES)[number];

/**
 * What a rung rests on. `found` is null where nothing is there; `unreadable` where it could not be read. `needed` is what
 * would hold. `source` is a tag of the source register.
 */
export const evidenceSchema = exactly({
  path: v.string(),
  name: v.string(),
  found: v.nullable(v.union([plainValueSchema, v.string()])),
  unreadable: v.exactOptional(v.literal(true)),
  needed: v.exactOptional(v.string()),
  source: v.string(),
});
export type Evidence = v.InferOutput<typeof evidenceSchema>;

/**
 * An update that is to be installed, for which Windows, in the order in which they install. `inDoubt` where no product list
 * of the update names this Windows.
 */
export const neededPackageSchema = exactly({
  kb: v.string(),
  release: releaseSchema,
  architecture: architectureSchema,
  inDoubt: v.boolean(),
  /** What it is needed for where that isn't TLS 1.2 itself: that Windows takes newer updates, which have signatures of SHA-2. */
  neededFor: v.exactOptional(v.literal('newer-updates')),
  source: v.string(),
});
export type NeededPackage = v.InferOutput<typeof neededPackageSchema>;

/** One rung of the ladder as the report gives it. */
export const rungSchema = exactly({
  rung: v.string(),
  state: v.picklist(RUNG_STATES),
  code: v.string(),
  evidence: listOf(evidenceSchema),
  /** Addresses of what the finding rests on, Microsoft’s own first. Reports of older programs have none. */
  links: v.exactOptional(listOf(v.string())),
  packages: v.exactOptional(listOf(neededPackageSchema)),
});
export type RungReport = v.InferOutput<typeof rungSchema>;

/** What a code of a rung means: its state on the ladder, and the verdict that it asks for; null where it only warns. */
export interface CodeMeaning {
  readonly state: RungState;
  readonly verdict: Verdict | null;
  /** What it rests on, the source that says most first; without one that can be read it doesn't compile. */
  readonly links: Links;
  /**
   * What repairs it: `recommended` for that plan, the id of a scope that has to be chosen, or `user` for a value of the user's own
   * (`shared/remediation/user-plan.ts`). Without it, nothing that this program writes.
   */
  readonly repair?: string;
  /** False for a warning that doesn't stand in the way of Microsoft 365. Without it, what warns may do so. */
  readonly hinders?: false;
}

/** The codes of a rung. */
export type Codes = Readonly<Record<string, CodeMeaning>>;

/** What a rung found: one of its own codes, and the evidence. */
export interface Finding<Code extends string = string> {
  readonly code: Code;
  readonly evidence: readonly Evidence[];
  /** Updates that this rung asks for, in the order in which they install. */
  readonly packages?: readonly NeededPackage[];
}

/** Looks for the cause. `judged` is null where the release has no rules. */
export type Find<Code extends string = string> = (facts: Facts, judged: Judged | null) => Finding<Code>;

/** One cause on the ladder. Its finder gives codes of its own alone. */
export interface Rung {
  readonly codes: Codes;
  readonly find: Find;
}
