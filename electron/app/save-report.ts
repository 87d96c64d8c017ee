import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SaveDialogOptions } from 'electron';
import { fail } from '../../shared/failures.ts';
import { succeed, type Result } from '../../shared/result.ts';
import type { ReportSaver, ReportToSave } from '../ports.ts';
import { tried } from '../file-errors.ts';

/** Creates a PDF of a page. If it fails, no file is written. */
type PrintPage = (html: string) => Promise<Uint8Array>;

type PrintOnPaper = (html: string) => Promise<boolean>;

/** Shows the Windows dialog and waits for its result; an older engine returns no path if none was chosen. */
type AskPlace = (options: SaveDialogOptions) => Promise<{
  readonly canceled: boolean;
  readonly filePath?: string | undefined;
}>;

async function printed<T>(code: 'pdf-failed' | 'print-failed', print: () => Promise<T>): Promise<Result<T>> {
  try {
    return succeed(await print());
  } catch (error) {
    return fail(code, { detail: error instanceof Error ? error.message : String(error) });
  }
}

/** To a file chosen in the Windows dialog, or next to the carried program without replacing any; or prints it. */
export function createReportSaver(
  ask: AskPlace,
  print: PrintPage,
  paper: PrintOnPaper,
  portableFolder: string | null,
): ReportSaver {
  const placeOf = async ({ name, format }: ReportToSave): Promise<string> => {
    const { canceled, filePath = '' } = await ask({
      defaultPath: name,
      filters: [{ name: format.toUpperCase(), extensions: [format] }],
      properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'],
    });
    return canceled ? '' : filePath;
  };
  return {
    async save(report) {
      const { name, format, text } = report;
      const beside = report.isBeside === true && portableFolder !== null ? join(portableFolder, name) : null;
      const filePath = beside ?? (await placeOf(report));
      if (filePath === '') return succeed(null);
      const content = format === 'pdf' ? await printed('pdf-failed', () => print(text)) : succeed(text);
      if (!content.ok) return content;
      const written = await tried(() => writeFile(filePath, content.value, { flag: beside === null ? 'w' : 'wx' }));
      return written.ok ? succeed(filePath) : fail('file-not-written', { path: filePath, detail: written.errno });
    },
    print: (html) => printed('print-failed', () => paper(html)),
  };
}
