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

/** `found` is null if nothing is there, `unreadable` if it couldn't be read; `needed` would pass; `source` is a tag. */
export const evidenceSchema = exactly({
  path: v.string(),
  name: v.string(),
  found: v.nullable(v.union([plainValueSchema, v.string()])),
  unreadable: v.exactOptional(v.literal(true)),
  needed: v.exactOptional(v.string()),
  source: v.string(),
});
export type Evidence = v.InferOutput<typeof evidenceSchema>;

/** An update to install, in order. `inDoubt` if no product list of the update names this version of Windows. */
export const neededPackageSchema = exactly({
  kb: v.string(),
  release: releaseSchema,
  architecture: architectureSchema,
  inDoubt: v.boolean(),
  /** What it is needed for other than TLS 1.2: so that Windows accepts newer updates, which have SHA-2 signatures. */
  neededFor: v.exactOptional(v.literal('newer-updates')),
  source: v.string(),
});
export type NeededPackage = v.InferOutput<typeof neededPackageSchema>;

export const rungSchema = exactly({
  rung: v.string(),
  state: v.picklist(RUNG_STATES),
  code: v.string(),
  evidence: listOf(evidenceSchema),
  /** Addresses of the finding's sources, Microsoft’s own first. Absent in reports of older programs. */
  links: v.exactOptional(listOf(v.string())),
  packages: v.exactOptional(listOf(neededPackageSchema)),
});
export type RungReport = v.InferOutput<typeof rungSchema>;

/** The meaning of a rung's code: its state on the ladder, and the verdict that it requests; null if it only warns. */
export interface CodeMeaning {
  readonly state: RungState;
  readonly verdict: Verdict | null;
  /** Its sources, the most informative first; without one that can be read it doesn't compile. */
  readonly links: Links;
  /** `recommended` for that plan, the id of a scope, or `user` (`shared/remediation/user-plan.ts`). Absent if none. */
  readonly repair?: string;
  /** False for a warning that doesn't affect Microsoft 365. Other warnings may. */
  readonly hinders?: false;
}

export type Codes = Readonly<Record<string, CodeMeaning>>;

export interface Finding<Code extends string = string> {
  readonly code: Code;
  readonly evidence: readonly Evidence[];
  /** Updates that this rung requires, in order of installation. */
  readonly packages?: readonly NeededPackage[];
}

/** Looks for the cause. `judged` is null if the release has no rules. */
export type Find<Code extends string = string> = (facts: Facts, judged: Judged | null) => Finding<Code>;

/** One cause on the ladder. Its finder returns only its own codes. */
export interface Rung {
  readonly codes: Codes;
  readonly find: Find;
}
