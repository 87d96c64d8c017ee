import type { Cause } from '../readiness/cause.ts';
import type { ReadinessLevel } from '../readiness/levels.ts';
import type { Level, SayerKind } from '../origin/origin.ts';
import type { Verdict } from '../diagnosis/verdict.ts';
import type { Release } from '../windows/releases.ts';
import { pcName, type FleetInput } from './input.ts';

/** One PC of a fleet in a list: a few words, in no language. */
export interface ListedPc {
  readonly pc: string;
  readonly source: string;
  readonly release: Release | null;
  readonly build: number | null;
  readonly verdict: Verdict | 'unreadable';
  readonly readiness: ReadinessLevel | null;
  /** What can be done about the cause; null if there is none. */
  readonly kind: Cause['kind'] | null;
  /** The rung of the cause; null if there is none. */
  readonly rung: string | null;
  /** What was found there; for an unreadable input, the reason. */
  readonly code: string | null;
  /** The updates that it needs. */
  readonly kbs: readonly string[];
  /** ISO 8601, UTC. */
  readonly checkedAt: string | null;
  readonly originKind: SayerKind | null;
  readonly originLevel: Level | null;
}

const NO_UPDATES: readonly string[] = [];

/** Returns the list entry of an input, readable or not. */
export function listedPc(input: FleetInput): ListedPc {
  const { source, found } = input;
  const pc = pcName(input);
  if (!found.ok) {
    const nothing = { release: null, build: null, readiness: null, kind: null, rung: null, checkedAt: null };
    const origin = { originKind: null, originLevel: null };
    return { pc, source, verdict: 'unreadable', code: found.why, kbs: NO_UPDATES, ...nothing, ...origin };
  }
  const { release, build, verdict, readiness, first, checkedAt, origin } = found.value;
  const { kind = null, rung = null, code = null, kbs = NO_UPDATES } = first ?? {};
  const { kind: originKind = null, level: originLevel = null } = origin ?? {};
  return { pc, source, release, build, verdict, readiness, kind, rung, code, kbs, checkedAt, originKind, originLevel };
}
