import { hostname, userInfo } from 'node:os';
import { fileName } from '../../../shared/output/file-name.ts';
import { renderReportPage } from '../../../shared/present/html/page.ts';
import { fail } from '../../../shared/failures.ts';
import { succeed, type Result } from '../../../shared/result.ts';
import { withEvidence } from '../../../shared/report/claim.ts';
import type { LastChange } from '../../../shared/report/last-change.ts';
import type { Names, Report } from '../../../shared/report/report.ts';
import { reportJson, sealReport, type SealedReport } from '../../../shared/report/seal.ts';
import { reportSummary } from '../../../shared/present/summary.ts';
import type { ReportWords } from '../../../shared/present/words.ts';
import type { Language } from '../../../shared/text/languages.ts';
import type { StepsOf } from '../../../shared/text/rungs.ts';
import { loadMessages, loadReportTexts } from '../../../shared/text/load.ts';
import type { Snapshot } from '../../../shared/diagnosis/snapshot.ts';
import { readJournal } from '../../journal/journal.ts';
import { check, eventLogOf } from '../read/check.ts';
import { sha256 } from '../change/digests.ts';
import type { Pc } from '../pc/pc.ts';

export const namesHere = (): Names => ({ user: userInfo().username, host: hostname() });

export interface ReportOptions {
  readonly version: string;
  /** Null omits every name of a user or a computer. */
  readonly names: Names | null;
  /** The report of this run's last change, whose outcome is included; null if there is none. */
  readonly last: Report | null;
  /** Returns the proof and the connections that were tested with the settings of a snapshot; none by default. */
  readonly evidence?: (snapshot: Snapshot) => Partial<Report>;
}

/** Returns the outcome of the last change, as long as it is the newest in the journal. */
function ofLastChange(last: Report | null, newest: LastChange | undefined): Pick<Report, 'outcome'> {
  const outcome = last?.outcome;
  return outcome === undefined || outcome.journal === null || outcome.journal !== newest?.id ? {} : { outcome };
}

export async function makeSealedReport(
  pc: Pc,
  { version, names, last, evidence = () => ({}) }: ReportOptions,
): Promise<Result<SealedReport>> {
  const journal = await readJournal(pc.driver);
  if (!journal.ok) return fail('journal-unreadable', { detail: journal.detail });
  const checked = await check({ ...pc, namesPolicies: names !== null });
  const eventLog = pc.eventLog === null ? {} : { eventLog: await eventLogOf(pc, checked) };
  const when = pc.clock.now().toISOString();
  return succeed(
    sealReport(
      withEvidence(checked.diagnosis, {
        ...checked.report,
        ...ofLastChange(last, checked.report.lastChange),
        ...evidence(checked.snapshot),
        ...eventLog,
      }),
      { version, when, names },
      sha256,
    ),
  );
}

export type ReportFormat = 'html' | 'json' | 'text';

export async function loadReportWords(language: Language): Promise<ReportWords> {
  const [m, t] = await Promise.all([loadMessages(language), loadReportTexts(language)]);
  return { m, t };
}

/** Formats a report as a file's text, ending with a line break. The page is made again to verify it. */
export async function reportFile(
  report: SealedReport,
  format: ReportFormat,
  language: Language,
  where: StepsOf = 'window',
): Promise<string> {
  if (format === 'json') return reportJson(report);
  const words = await loadReportWords(language);
  return format === 'html'
    ? renderReportPage(report, language, words, sha256)
    : `${reportSummary(report, words, where)}\n`;
}

/** A name for the file, such as `TLS-Remedy-report-2026-11-03-101245.html`; with the PC's name if the report has it. */
export function reportFileName({ when, names }: SealedReport, ending: string): string {
  return fileName(
    `TLS-Remedy-${names?.host ?? 'report'}-${when.slice(0, 10)}-${when.slice(11, 19).replaceAll(':', '')}`,
    ending,
  );
}
