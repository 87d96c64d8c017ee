import { hostname, userInfo } from 'node:os';
import { fileName } from '../../../shared/output/file-name.ts';
import { hasRepaired } from '../../../shared/present/claim.ts';
import { renderReportPage } from '../../../shared/present/html/page.ts';
import { succeed, type Result } from '../../../shared/result.ts';
import { withEvidence, type LastChange, type Names, type Report } from '../../../shared/report/report.ts';
import { servicesOfProof } from '../../../shared/proof/proof-report.ts';
import { reportJson, sealReport, type SealedReport } from '../../../shared/report/seal.ts';
import { reportSummary } from '../../../shared/present/summary.ts';
import type { ReportWords } from '../../../shared/present/words.ts';
import type { Language } from '../../../shared/text/languages.ts';
import { loadMessages, loadReportTexts } from '../../../shared/text/load.ts';
import type { Snapshot } from '../../../shared/diagnosis/snapshot.ts';
import { check, eventLogOf } from '../read/check.ts';
import type { TestedConnections } from '../read/connection-test.ts';
import { sha256 } from '../change/digests.ts';
import { history } from '../read/history.ts';
import type { Pc } from '../read/pc.ts';

/** Returns the signed-in user and the computer's name. */
export const namesHere = (): Names => ({ user: userInfo().username, host: hostname() });

/** The contents of a report to hand over besides the PC itself. */
export interface ReportOptions {
  readonly version: string;
  /** Null omits every name of a user or a computer. */
  readonly names: Names | null;
  /** The report of this run's last change, whose outcome and proof are included; null if there is none. */
  readonly last: Report | null;
  /** Returns the connections tested with the settings of a snapshot; none by default. */
  readonly tested?: (snapshot: Snapshot) => TestedConnections;
}

/** Returns the included parts of the last change, as long as it is the newest in the journal. */
function ofLastChange(
  last: Report | null,
  newest: LastChange | null,
): Partial<Pick<Report, 'outcome' | 'proof' | 'cipherSuites'>> {
  const outcome = last?.outcome;
  if (outcome === undefined || outcome.journal === null || outcome.journal !== newest?.id) return {};
  if (last?.proof === undefined) return { outcome };
  const cipherSuites = servicesOfProof(last.proof.after);
  return { outcome, proof: last.proof, ...(cipherSuites === null ? {} : { cipherSuites }) };
}

/** Reads the PC again and creates a report to hand over, including the newest change in the journal. */
export async function makeSealedReport(
  pc: Pc,
  { version, names, last, tested = () => ({}) }: ReportOptions,
): Promise<Result<SealedReport>> {
  const past = await history(pc);
  if (!past.ok) return past;
  const [entry] = past.value.entries;
  const checked = await check({ ...pc, namesPolicies: names !== null });
  const newest: LastChange | null =
    entry === undefined
      ? null
      : {
          id: entry.id,
          at: new Date(entry.at).toISOString(),
          state: entry.state,
          inForce: entry.inForce,
          writes: entry.writes,
          repaired: hasRepaired(checked.snapshot, entry.writes),
        };
  const eventLog = pc.eventLog === null ? {} : { eventLog: await eventLogOf(pc, checked) };
  const when = pc.clock.now().toISOString();
  return succeed(
    sealReport(
      withEvidence(checked.diagnosis, {
        ...checked.report,
        ...ofLastChange(last, newest),
        ...tested(checked.snapshot),
        ...eventLog,
      }),
      { version, when, names, lastChange: newest },
      sha256,
    ),
  );
}

export type ReportFormat = 'html' | 'json' | 'text';

export async function loadReportWords(language: Language): Promise<ReportWords> {
  const [m, t] = await Promise.all([loadMessages(language), loadReportTexts(language)]);
  return { m, t };
}

/** Formats a report as a file's text, ending with a line break. */
export async function reportFile(report: SealedReport, format: ReportFormat, language: Language): Promise<string> {
  if (format === 'json') return reportJson(report);
  const words = await loadReportWords(language);
  return format === 'html' ? renderReportPage(report, language, words, sha256) : `${reportSummary(report, words)}\n`;
}

/** A name for the file, such as `TLS-Remedy-report-2026-11-03-101245.html`; with the PC's name where the report has it. */
export function reportFileName({ when, names }: SealedReport, ending: string): string {
  return fileName(
    `TLS-Remedy-${names?.host ?? 'report'}-${when.slice(0, 10)}-${when.slice(11, 19).replaceAll(':', '')}`,
    ending,
  );
}
