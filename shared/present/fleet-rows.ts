import type { ComparedPc, Standing } from '../fleet/compare.ts';
import { listedPc, type ListedPc } from '../fleet/listed.ts';
import type { FleetInput } from '../fleet/input.ts';
import type { StartMessages } from '../text/messages.ts';
import type { StepsOf } from '../text/rungs.ts';
import { causeStep } from './cause.ts';

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
  'origin_kind',
  'origin_level',
] as const satisfies readonly (keyof FleetRow)[];

type Words = Parameters<typeof causeStep>[1] & Pick<StartMessages, 'claim'>;

/** Returns what to do first, with the updates that it is about; null if there is nothing to do. */
export function fleetStep(listed: ListedPc, m: Words, where: StepsOf): string | null {
  const { verdict, isStopped, rung, code, kind, kbs } = listed;
  if (isStopped === true) return m.claim.stopped.steps[where];
  if (verdict === 'unreadable' || rung === null) return null;
  const step = causeStep({ rung, code: code ?? '', kind }, m, where);
  return kbs.length === 0 ? step : m.joined.bracketed(step, kbs.join(m.joined.comma));
}

/** One PC of a fleet as a row, by the names that CSV and JSON give its columns (docs/contract.md). */
export function rowOfListed(listed: ListedPc, m: Words, where: StepsOf) {
  const { pc, source, release, build, verdict, readiness, rung, code, checkedAt, originKind, originLevel } = listed;
  return {
    pc,
    source,
    release,
    build,
    verdict,
    readiness,
    first_rung: rung,
    code,
    next_step: fleetStep(listed, m, where),
    checked_at: checkedAt,
    origin_kind: originKind,
    origin_level: originLevel,
  };
}

export type FleetRow = ReturnType<typeof rowOfListed>;

/** The same of an input, as the command line prints it. */
export const fleetRow = (input: FleetInput, m: Words): FleetRow => rowOfListed(listedPc(input), m, 'line');

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

/** Returns what the first broken rung found; why an input couldn't be read isn't a code of a rung. */
const codeOf = (standing: Standing | null): string | null =>
  (standing?.rung ?? null) === null ? null : (standing?.code ?? null);

export const comparedRow = ({ pc, change, before, now }: ComparedPc) => ({
  pc,
  change,
  verdict_before: before?.verdict ?? null,
  verdict: now?.verdict ?? null,
  first_rung_before: before?.rung ?? null,
  code_before: codeOf(before),
  first_rung: now?.rung ?? null,
  code: codeOf(now),
  checked_at_before: before?.checkedAt ?? null,
  checked_at: now?.checkedAt ?? null,
});
export type ComparedRow = ReturnType<typeof comparedRow>;
