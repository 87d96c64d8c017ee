import type { SuitesReport } from '../diagnosis/suites-report.ts';
import type { Messages } from '../text/messages.ts';

/** Whether there is something to say of single services: not where all share a suite. */
export const hasGaps = ({ services }: SuitesReport): boolean => services.some(({ result }) => result !== 'shared');

/** Which services share a cipher suite with this PC, in lines; empty where all share one, or nothing is known of the release. */
export function serviceLines(report: SuitesReport | undefined, { services: t }: Messages): readonly string[] {
  if (report === undefined || !hasGaps(report)) return [];
  return [
    `${t.title} (${t.sources[report.source ?? 'none']}):`,
    ...report.services.map(
      ({ service, result, dated }) => `  ${t.names[service]}: ${t.results[result]}, ${t.dated(dated)}`,
    ),
  ];
}
