import type { ReadinessLevel } from '../diagnosis/readiness-levels.ts';
import type { Verdict } from '../diagnosis/verdict.ts';
import type { ComparedPc, FleetChange } from '../fleet/compare.ts';
import { pcName, type BrokenReason, type BrokenRung, type FleetInput } from '../fleet/input.ts';
import { windowStep, type RungTexts } from '../text/rungs.ts';
import type { Release } from '../windows/releases.ts';

/** One PC of a fleet as a row, by the names that CSV and JSON give its columns (docs/contract.md). */
export interface FleetRow {
  readonly pc: string;
  readonly source: string;
  readonly release: Release | null;
  readonly build: number | null;
  readonly verdict: Verdict | 'unreadable';
  readonly readiness: ReadinessLevel | null;
  readonly first_rung: string | null;
  /** What the first rung found; of an input that couldn't be read, why. */
  readonly code: string | null;
  /** In words. */
  readonly next_step: string | null;
  /** ISO 8601, UTC. */
  readonly checked_at: string | null;
}

export const FLEET_COLUMNS = [
  'pc',
  'source',
  'release',
  'build',
  'verdict',
  'readiness',
  'first_rung',
  'code',
  'next_step',
  'checked_at',
] as const satisfies readonly (keyof FleetRow)[];

const brokenRow = (pc: string, source: string, why: BrokenReason): FleetRow => ({
  pc,
  source,
  release: null,
  build: null,
  verdict: 'unreadable',
  readiness: null,
  first_rung: null,
  code: why,
  next_step: null,
  checked_at: null,
});

/** What to do, with the updates that it is about. */
function stepOf({ rung, code, kbs }: BrokenRung, texts: { readonly rungs: RungTexts }): string | null {
  const step = windowStep(texts, rung, code);
  return step === null || kbs.length === 0 ? step : `${step} (${kbs.join(', ')})`;
}

export function fleetRow(input: FleetInput, texts: { readonly rungs: RungTexts }): FleetRow {
  const [pc, { source, found }] = [pcName(input), input];
  if (!found.ok) return brokenRow(pc, source, found.why);
  const { release, build, verdict, readiness, first, checkedAt } = found.value;
  return {
    pc,
    source,
    release,
    build,
    verdict,
    readiness,
    first_rung: first?.rung ?? null,
    code: first?.code ?? null,
    next_step: first === null ? null : stepOf(first, texts),
    checked_at: checkedAt,
  };
}

/** A PC of two collections as a row. */
export interface ComparedRow {
  readonly pc: string;
  readonly change: FleetChange;
  readonly verdict_before: Verdict | 'unreadable' | null;
  readonly verdict: Verdict | 'unreadable' | null;
  readonly first_rung_before: string | null;
  readonly code_before: string | null;
  readonly first_rung: string | null;
  readonly code: string | null;
  readonly checked_at_before: string | null;
  readonly checked_at: string | null;
}

export const COMPARED_COLUMNS = [
  'pc',
  'change',
  'verdict_before',
  'verdict',
  'first_rung_before',
  'code_before',
  'first_rung',
  'code',
  'checked_at_before',
  'checked_at',
] as const satisfies readonly (keyof ComparedRow)[];

export const comparedRow = ({ pc, change, before, now }: ComparedPc): ComparedRow => ({
  pc,
  change,
  verdict_before: before?.verdict ?? null,
  verdict: now?.verdict ?? null,
  first_rung_before: before?.first?.rung ?? null,
  code_before: before?.first?.code ?? null,
  first_rung: now?.first?.rung ?? null,
  code: now?.first?.code ?? null,
  checked_at_before: before?.checkedAt ?? null,
  checked_at: now?.checkedAt ?? null,
});
