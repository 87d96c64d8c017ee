import * as v from 'valibot';
import { VERDICTS } from '../diagnosis/verdict.ts';
import { LEVELS, SAYER_KINDS } from '../origin/origin.ts';
import { CAUSE_KINDS } from '../readiness/cause.ts';
import { READINESS_LEVELS } from '../readiness/levels.ts';
import { exactly, listOf } from '../schema.ts';
import { releaseSchema } from '../windows/releases.ts';
import { pcName, type FleetInput } from './input.ts';

/** One PC of a fleet in a list: a few words, in no language. */
export const listedPcSchema = exactly({
  pc: v.string(),
  source: v.string(),
  release: v.nullable(releaseSchema),
  build: v.nullable(v.number()),
  verdict: v.picklist([...VERDICTS, 'unreadable'] as const),
  readiness: v.nullable(v.picklist(READINESS_LEVELS)),
  isStopped: v.exactOptional(v.literal(true)),
  /** What can be done about the cause; null if there is none. */
  kind: v.nullable(v.picklist(CAUSE_KINDS)),
  /** The rung of the cause; null if there is none. */
  rung: v.nullable(v.string()),
  /** What was found there; for an unreadable input, the reason. */
  code: v.nullable(v.string()),
  kbs: listOf(v.string(), 100),
  /** ISO 8601, UTC. */
  checkedAt: v.nullable(v.string()),
  originKind: v.nullable(v.picklist(SAYER_KINDS)),
  originLevel: v.nullable(v.picklist(LEVELS)),
});
export type ListedPc = v.InferOutput<typeof listedPcSchema>;

const NO_UPDATES: readonly string[] = [];

export function listedPc(input: FleetInput): ListedPc {
  const { source, found } = input;
  const pc = pcName(input);
  if (!found.ok) {
    const nothing = { release: null, build: null, readiness: null, kind: null, rung: null, checkedAt: null };
    const origin = { originKind: null, originLevel: null };
    return { pc, source, verdict: 'unreadable', code: found.why, kbs: NO_UPDATES, ...nothing, ...origin };
  }
  const { release, build, verdict, readiness, first, checkedAt, origin, isStopped } = found.value;
  const stopped = isStopped === undefined ? {} : { isStopped };
  const { kind = null, rung = null, code = null, kbs = NO_UPDATES } = first ?? {};
  const { kind: originKind = null, level: originLevel = null } = origin ?? {};
  const origins = { originKind, originLevel };
  return { pc, source, release, build, verdict, readiness, ...stopped, kind, rung, code, kbs, checkedAt, ...origins };
}
