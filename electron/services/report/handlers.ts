import type { Handlers } from '../../../shared/ipc/contract.ts';
import type { SavedDoor } from '../../../shared/ipc/names.ts';
import type { Language } from '../../../shared/text/languages.ts';
import { fail, type Failure } from '../../../shared/failures.ts';
import { noCounts } from '../../../shared/fleet/groups.ts';
import { succeed } from '../../../shared/result.ts';
import type { Report } from '../../../shared/report/report.ts';
import type { SealedReport } from '../../../shared/report/seal.ts';
import { reportSummary } from '../../../shared/present/summary.ts';
import { fileName } from '../../../shared/output/file-name.ts';
import { oneAtATime } from '../../one-at-a-time.ts';
import type { FolderChooser, ReportSaver, Stick } from '../../ports.ts';
import {
  loadReportWords,
  makeSealedReport,
  namesHere,
  reportFile,
  reportFileName,
  type ReportOptions,
} from './sealed-report.ts';
import type { Pc } from '../pc/pc.ts';

interface ReportHandlerOptions {
  readonly pc: Pc;
  readonly version: string;
  readonly language: { get(): Language };
  readonly folders: FolderChooser;
  readonly saver: ReportSaver;
  /** Absent if the program wasn't started from one. */
  readonly stick?: Stick | undefined;
  readonly evidence: NonNullable<ReportOptions['evidence']>;
  /** Called with the path of each saved file; for an export, one of its files. */
  readonly onSaved: (door: SavedDoor, file: string) => void;
}

/** Slow modules are loaded on demand, so that the window opens sooner. */
const exporting = async () => import('./export.ts');

/** Saves exactly the report that the page shows: the last one prepared, identified by its checksum. */
export function createReportHandlers(options: ReportHandlerOptions) {
  const { pc, version, language, folders, saver, stick, evidence, onSaved } = options;
  let last: Report | null = null;
  let prepared: SealedReport | null = null;
  const single = oneAtATime();
  const withPrepared = async <T>(checksum: string, use: (report: SealedReport) => Promise<T>): Promise<T | Failure> => {
    const report = prepared;
    return report?.sha256 === checksum ? single(() => use(report)) : fail('report-outdated');
  };
  const handlers: Pick<Handlers, 'export-contents' | 'export' | 'report' | 'save-report' | 'stick' | 'print-report'> = {
    async 'export-contents'(wanted) {
      const made = await (await exporting()).wantedExport(wanted, pc, language.get());
      if (!made.ok) return made;
      const { files, families } = made.value;
      return succeed({ files: files.map(({ name }) => name), families: families && [...families] });
    },
    async export(wanted) {
      const [{ wantedExport }, { saveFiles }] = await Promise.all([exporting(), import('./save-files.ts')]);
      const made = await wantedExport(wanted, pc, language.get());
      if (!made.ok) return made;
      const { files } = made.value;
      const folder = files.length === 0 ? null : await folders();
      if (folder === null) return succeed({ folder, files: [] });
      const written = await saveFiles(folder, files, false);
      if (!written.ok) return written;
      const [first] = written.value;
      if (first !== undefined) onSaved('saved-export', first);
      return succeed({ folder, files: written.value });
    },
    async report({ names, language: chosen }) {
      const made = await makeSealedReport(pc, { version, names: names ? namesHere() : null, last, evidence });
      if (!made.ok) return made;
      prepared = made.value;
      return succeed({ report: made.value, summary: reportSummary(made.value, await loadReportWords(chosen)) });
    },
    'save-report': ({ sha256, format, language: chosen, beside: isBeside = false }) =>
      withPrepared(sha256, async (report) => {
        const saved = await saver.save({
          name: reportFileName(report, format),
          format,
          isBeside,
          text: await reportFile(report, format === 'json' ? 'json' : 'html', chosen),
        });
        if (!saved.ok) return saved;
        if (saved.value !== null) onSaved('saved-report', saved.value);
        return succeed({ where: saved.value });
      }),
    async stick({ saves, save }) {
      if (stick === undefined) return succeed({ saves: false, saved: null, counts: noCounts(), byPolicy: 0 });
      if (saves !== undefined) await stick.answer(saves);
      let host: string | null = null;
      if (save === true && stick.saves() === true) {
        const names = namesHere();
        const made = await makeSealedReport(pc, { version, names, last, evidence });
        if (!made.ok) return made;
        const text = await reportFile(made.value, 'json', language.get());
        const saved = await stick.save(fileName(names.host, 'json'), text);
        if (!saved.ok) return saved;
        host = names.host;
      }
      const { countReports } = await import('../fleet/inputs.ts');
      return succeed({ saves: stick.saves(), saved: host, ...(await countReports(stick.folder)) });
    },
    'print-report': ({ sha256, language: chosen }) =>
      withPrepared(sha256, async (report) => {
        const printed = await saver.print(await reportFile(report, 'html', chosen));
        return printed.ok ? succeed({ printed: printed.value }) : printed;
      }),
  };
  return { handlers, remember: (changed: Report): void => void (last = changed) };
}
