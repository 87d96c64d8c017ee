import type { ReadinessLevel } from '../diagnosis/readiness-levels.ts';
import type { Verdict } from '../diagnosis/verdict.ts';
import type { Release } from '../windows/releases.ts';
import { pcName, type FleetInput } from './input.ts';

/** One PC of a fleet as a list keeps it: few words, in no language. */
export interface ListedPc {
  readonly pc: string;
  readonly source: string;
  readonly release: Release | null;
  readonly build: number | null;
  readonly verdict: Verdict | 'unreadable';
  readonly readiness: ReadinessLevel | null;
  /** The first broken rung; null where none is. */
  readonly rung: string | null;
  /** What that rung found; of an input that couldn't be read, why. */
  readonly code: string | null;
  /** The updates that it needs. */
  readonly kbs: readonly string[];
  /** ISO 8601, UTC. */
  readonly checkedAt: string | null;
}

const NO_UPDATES: readonly string[] = [];

/** An input as it is listed; one that couldn't be read is listed as well. */
export function listedPc(input: FleetInput): ListedPc {
  const { source, found } = input;
  const pc = pcName(input);
  if (!found.ok) {
    const nothing = { release: null, build: null, readiness: null, rung: null, checkedAt: null };
    return { pc, source, verdict: 'unreadable', code: found.why, kbs: NO_UPDATES, ...nothing };
  }
  const { release, build, verdict, readiness, first, checkedAt } = found.value;
  const [rung, code, kbs] = first === null ? [null, null, NO_UPDATES] : [first.rung, first.code, first.kbs];
  return { pc, source, release, build, verdict, readiness, rung, code, kbs, checkedAt };
}
