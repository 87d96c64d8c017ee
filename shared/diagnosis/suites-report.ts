import * as v from 'valibot';
import { exactly, listOf } from '../schema.ts';
import { SERVICE_IDS, SERVICE_RESULTS, SERVICES, serviceResult, type SuitesOfPc } from '../tls/services.ts';
import { suiteParts } from '../tls/suite-parts.ts';
import type { Facts } from './facts.ts';
import { judgeNames, suiteList, suitesOfPc, type ListSource } from './suites-state.ts';

export const suitesReportSchema = exactly({
  /** `hello` outranks the rest: what a program was seen to offer. Null if the list in effect is unknown. */
  source: v.nullable(v.picklist(['policy', 'local', 'release', 'hello'] as const)),
  services: listOf(
    exactly({
      service: v.picklist(SERVICE_IDS),
      result: v.picklist([...SERVICE_RESULTS, 'unknown'] as const),
      /** Year and month of what is known about the service. */
      dated: v.string(),
      sources: listOf(v.string(), 10),
    }),
    20,
  ),
});
export type SuitesReport = v.InferOutput<typeof suitesReportSchema>;

const reportOf = (source: ListSource | null, suites: SuitesOfPc | null): SuitesReport => ({
  source,
  services: SERVICES.map((row) => ({
    service: row.id,
    result: suites === null ? 'unknown' : serviceResult(row, suites),
    dated: row.dated,
    sources: row.sources,
  })),
});

/** Returns the services by the lists, switches and curves of the registry; null if the release has no rules. */
export function suitesReport(facts: Facts): SuitesReport | null {
  const { rules } = facts.machine;
  if (rules === null) return null;
  const list = suiteList(facts, rules);
  if (list.kind !== 'known') return reportOf(null, null);
  return reportOf(list.source, suitesOfPc(judgeNames(facts, rules, list.names)));
}

export const suitesReportOfHello = (names: readonly string[]): SuitesReport =>
  reportOf('hello', { usable: new Set(names.flatMap((name) => suiteParts(name)?.base ?? [])), inDoubt: new Set() });
