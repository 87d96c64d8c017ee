import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import type { ReportSaver } from '../../electron/ports.ts';
import { errnoOf } from '../../electron/file-errors.ts';
import { fail } from '../../shared/failures.ts';
import { succeed } from '../../shared/result.ts';
import { CHROMIUM_ARGUMENTS, findHeadless } from './chromium.ts';

/** Prints a page in a browser of its own without script or network: a window that is shown can't print to a file. */
async function print(html: string): Promise<Uint8Array> {
  const browser = await chromium.launch({ executablePath: findHeadless() ?? '', args: [...CHROMIUM_ARGUMENTS] });
  try {
    const context = await browser.newContext({ javaScriptEnabled: false, offline: true });
    const page = await context.newPage();
    await page.setContent(html);
    return await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true });
  } finally {
    await browser.close();
  }
}

/**
 * Saves reports into a folder, as this shell has no dialog to ask with: the one given, or a new one for temporary
 * files. What is to be printed is given to `onPrint`; without it nothing is printed.
 */
export function chromiumReportSaver(folder: string | null, onPrint?: (html: string) => void): ReportSaver {
  return {
    print(html) {
      onPrint?.(html);
      const detail = 'Chromium has no printer here';
      return Promise.resolve(onPrint === undefined ? fail('print-failed', { detail }) : succeed(true));
    },
    async save({ name, format, text }) {
      let path = name;
      try {
        const place = folder ?? (await mkdtemp(join(tmpdir(), 'tls-remedy-report-')));
        path = join(place, name);
        await mkdir(place, { recursive: true });
        await writeFile(path, format === 'pdf' ? await print(text) : text);
        return succeed(path);
      } catch (error) {
        const detail = errnoOf(error);
        return detail === null
          ? fail('pdf-failed', { detail: error instanceof Error ? error.message : String(error) })
          : fail('file-not-written', { path, detail });
      }
    },
  };
}
