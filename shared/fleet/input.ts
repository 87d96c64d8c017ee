import type { ReadinessLevel } from '../diagnosis/readiness-levels.ts';
import { firstBroken, type FoundCode } from '../diagnosis/rungs/meanings.ts';
import type { RungReport } from '../diagnosis/rungs/rung.ts';
import type { Verdict } from '../diagnosis/verdict.ts';
import type { Report } from '../report/report.ts';
import type { Result } from '../result.ts';
import type { Release } from '../windows/releases.ts';

/** `kbs` are the updates that it needs, such as `KB3140245`. */
export type BrokenRung = Pick<FoundCode, 'rung' | 'code'> & { readonly kbs: readonly string[] };

/** What a fleet needs to know of one PC. */
export interface FleetPc {
  /** The name that its report has; null where it was left out. */
  readonly name: string | null;
  readonly release: Release;
  readonly build: number | null;
  readonly verdict: Verdict;
  /** Null in reports of the first versions. */
  readonly readiness: ReadinessLevel | null;
  /** The first broken rung; null where none is. */
  readonly first: BrokenRung | null;
  /** ISO 8601, UTC; null where the input doesn't say it. */
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

/** One input of a fleet, whether it could be read or not. */
export interface FleetInput {
  /** Where it is: a path below the folder, `line 17`, or both as `all.ndjson:17`. */
  readonly source: string;
  /** What its PC is called where the report has no name: the file's or the folder's name. */
  readonly name: string;
  /** Where the file has one a line: which. */
  readonly line?: number;
  readonly found: Result<FleetPc, Broken>;
}

/** Nothing else of a rung is kept. */
export function firstOf(ladder: readonly (FoundCode & Pick<RungReport, 'packages'>)[]): BrokenRung | null {
  const found = firstBroken(ladder);
  if (found === undefined) return null;
  const kbs = [...new Set((found.packages ?? []).map(({ kb }) => kb))];
  return { rung: found.rung, code: found.code, kbs };
}

export const fleetPc = ({ machine, verdict, readiness, ladder, names, when }: Report): FleetPc => ({
  name: names?.host ?? null,
  release: machine.release,
  build: machine.build,
  verdict,
  readiness: readiness?.level ?? null,
  first: firstOf(ladder),
  checkedAt: when ?? null,
});

/** The name in the report, or else that of the file. */
export const pcName = ({ name, found }: FleetInput): string => (found.ok ? (found.value.name ?? name) : name);
