import { renderReportPage } from '../../../shared/present/html/page.ts';
import { PAGE_START, verifyReport, type Verified } from '../../../shared/report/verify.ts';
import { isSealed, type SealedReport } from '../../../shared/report/seal.ts';
import { succeed, type Result } from '../../../shared/result.ts';
import { LANGUAGES } from '../../../shared/text/languages.ts';
import { MOST_REPORT_BYTES, readBounded } from './bounded-file.ts';
import { loadReportWords } from './sealed-report.ts';
import { sha256 } from '../change/digests.ts';

type Intact = Extract<Verified, { readonly state: 'intact' }>;

/** What an intact report was compared with: all of what we write for it, or its checksums only. */
export type VerifiedFile =
  (Intact & { readonly compared: 'bytes' | 'checksums' }) | Exclude<Verified, { readonly state: 'intact' }>;

/** Whether the page is the very one that is made of the report in it. */
async function isMadeAgain(page: string, report: SealedReport): Promise<boolean> {
  const language = LANGUAGES.find((one) => page.startsWith(`${PAGE_START}${one}">`));
  if (language === undefined) return false;
  return renderReportPage(report, language, await loadReportWords(language), sha256) === page;
}

/**
 * Electron's program begins its output with a line break, so what was printed into a file has it before all that we wrote. A second
 * one is a change.
 */
function withoutFirstLineBreak(bytes: Buffer): Buffer {
  return bytes.subarray(/^\r?\n/.exec(bytes.toString('latin1', 0, 2))?.[0].length ?? 0);
}

/**
 * Whether a file's report is as it was made. A byte that is no UTF-8 counts as a change, whatever it is read as. A page is made
 * again and compared; only that of another version may look otherwise, and then its checksums are all there is to go by.
 */
export async function verifyFile(path: string, version: string): Promise<Result<VerifiedFile>> {
  const read = await readBounded(path, MOST_REPORT_BYTES);
  if (!read.ok) return read;
  if (read.value === null) return succeed({ state: 'not-a-report' });
  const bytes = withoutFirstLineBreak(read.value);
  const text = bytes.toString('utf8');
  const verified = verifyReport(text, sha256);
  if (verified.state !== 'intact') return succeed(verified);
  if (!Buffer.from(text, 'utf8').equals(bytes)) return succeed({ state: 'changed' });
  if (verified.kind === 'json') return succeed({ ...verified, compared: 'bytes' });
  const { report } = verified;
  if (!isSealed(report)) return succeed({ state: 'changed' });
  if (await isMadeAgain(text, report)) return succeed({ ...verified, compared: 'bytes' });
  return succeed(report.version === version ? { state: 'changed' } : { ...verified, compared: 'checksums' });
}
