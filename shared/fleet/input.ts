import type { ReadinessLevel } from '../readiness/levels.ts';
import { causeOf, type Cause, type CauseBasis } from '../readiness/cause.ts';
import type { FoundCode } from '../diagnosis/rungs/meanings.ts';
import type { RungReport } from '../diagnosis/rungs/rung.ts';
import type { Verdict } from '../diagnosis/verdict.ts';
import { said, type Level, type SayerKind } from '../origin/origin.ts';
import { stoppedChange } from '../report/claim.ts';
import { mainOrigin } from '../report/main-origin.ts';
import type { Report } from '../report/report.ts';
import type { Result } from '../result.ts';
import type { Release } from '../windows/releases.ts';

/** `kbs` are the updates that it needs, such as `KB3140245`. */
export type FirstCause = Cause & { readonly kbs: readonly string[] };

export interface FleetPc {
  /** The name in its report; null if it was omitted. */
  readonly name: string | null;
  readonly release: Release;
  readonly build: number | null;
  readonly verdict: Verdict;
  /** Null in reports of the first versions. */
  readonly readiness: ReadinessLevel | null;
  readonly isStopped?: true;
  /** What to look at first; null if there is nothing. */
  readonly first: FirstCause | null;
  /** Who set what to look at first: the kind of policy, null for none, and how much is known; null for nothing. */
  readonly origin: { readonly kind: SayerKind | null; readonly level: Level } | null;
  /** ISO 8601, UTC; null if unknown. */
  readonly checkedAt: string | null;
}

/** Why an input couldn't be read; a closed set. */
export const BROKEN_REASONS = [
  'not-json',
  'not-a-report',
  'not-utf8',
  'too-long',
  'no-registry-file',
  'incomplete',
  'unreadable',
  'takes-too-long',
] as const;
export type BrokenReason = (typeof BROKEN_REASONS)[number];

export interface Broken {
  readonly ok: false;
  readonly why: BrokenReason;
}

export interface FleetInput {
  /** Its location: a path under the folder, `line 17`, or both as `all.ndjson:17`. */
  readonly source: string;
  /** The name of its PC if the report has none: that of the file or folder. */
  readonly name: string;
  /** Its line, if the file has one per line. */
  readonly line?: number;
  readonly found: Result<FleetPc, Broken>;
}

/** The input of a cause; a report of an older version lacks the cause, but has a ladder. */
type FirstBasis = Omit<CauseBasis, 'ladder'> & {
  readonly ladder: readonly (FoundCode & Pick<RungReport, 'packages'>)[];
  readonly cause?: Cause | null;
};

/** Nothing else of a report is kept. */
export function firstOf(report: FirstBasis): FirstCause | null {
  const cause = report.cause === undefined ? causeOf(report) : report.cause;
  if (cause === null) return null;
  const found = report.ladder.find(({ rung, code }) => rung === cause.rung && code === cause.code);
  return { ...cause, kbs: [...new Set((found?.packages ?? []).map(({ kb }) => kb))] };
}

function originOf(report: Report): FleetPc['origin'] {
  const origin = mainOrigin(report);
  return origin === null ? null : { kind: said(origin).sayer?.kind ?? null, level: origin.level };
}

export const fleetPc = (report: Report): FleetPc => ({
  name: report.names?.host ?? null,
  release: report.machine.release,
  build: report.machine.build,
  verdict: report.verdict,
  readiness: report.readiness?.level ?? null,
  ...(stoppedChange(report) === null ? {} : { isStopped: true as const }),
  first: firstOf(report),
  origin: originOf(report),
  checkedAt: report.when ?? null,
});

export const pcName = ({ name, found }: FleetInput): string => (found.ok ? (found.value.name ?? name) : name);
