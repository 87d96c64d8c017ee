import type { Handlers } from '../../../shared/ipc/contract.ts';
import { fail } from '../../../shared/failures.ts';
import { succeed } from '../../../shared/result.ts';
import type { Report } from '../../../shared/report/report.ts';
import type { SealedReport } from '../../../shared/report/seal.ts';
import { reportSummary } from '../../../shared/present/summary.ts';
import { oneAtATime } from '../../one-at-a-time.ts';
import type { ReportSaver } from '../../ports.ts';
import { loadReportWords, makeSealedReport, namesHere, reportFile, reportFileName } from './sealed-report.ts';
import type { ConnectionTests } from '../read/connection-test.ts';
import type { Pc } from '../read/pc.ts';

interface ReportHandlerOptions {
  readonly pc: Pc;
  readonly version: string;
  readonly saver: ReportSaver;
  /** Its last test goes along. */
  readonly connecting: ConnectionTests;
  /** Is given the path of each file that was saved. */
  readonly onSaved: (file: string) => void;
}

/** The window's channels for reports, and a place to put the report of the last change, whose outcome goes along. */
export interface ReportHandlers {
  readonly handlers: Pick<Handlers, 'report' | 'save-report' | 'print-report'>;
  remember(changed: Report): void;
}

/** What is saved is the very report that the page shows: the last one prepared, named by its checksum. */
export function createReportHandlers({
  pc,
  version,
  saver,
  connecting,
  onSaved,
}: ReportHandlerOptions): ReportHandlers {
  let last: Report | null = null;
  let prepared: SealedReport | null = null;
  const single = oneAtATime();
  return {
    remember(changed) {
      last = changed;
    },
    handlers: {
      async report({ names, language }) {
        const made = await makeSealedReport(pc, {
          version,
          names: names ? namesHere() : null,
          last,
          tested: connecting.of,
        });
        if (!made.ok) return made;
        prepared = made.value;
        return succeed({ report: made.value, summary: reportSummary(made.value, await loadReportWords(language)) });
      },
      async 'save-report'({ sha256, format, language }) {
        const report = prepared;
        if (report?.sha256 !== sha256) return fail('report-outdated');
        return single(async () => {
          const saved = await saver.save({
            name: reportFileName(report, format),
            format,
            text: await reportFile(report, format === 'json' ? 'json' : 'html', language),
          });
          if (!saved.ok) return saved;
          if (saved.value !== null) onSaved(saved.value);
          return succeed({ where: saved.value });
        });
      },
      async 'print-report'({ sha256, language }) {
        const report = prepared;
        if (report?.sha256 !== sha256) return fail('report-outdated');
        return single(async () => {
          const printed = await saver.print(await reportFile(report, 'html', language));
          return printed.ok ? succeed({ printed: printed.value }) : printed;
        });
      },
    },
  };
}
