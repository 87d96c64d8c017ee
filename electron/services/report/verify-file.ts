import { renderReportPage } from '../../../shared/present/html/page.ts';
import { PAGE_START, verifyReport, type Verified } from '../../../shared/report/verify.ts';
import { isSealed, type SealedReport } from '../../../shared/report/seal.ts';
import { succeed, type Result } from '../../../shared/result.ts';
import { LANGUAGES } from '../../../shared/text/languages.ts';
import { MOST_REPORT_BYTES, readBounded } from '../../bounded-file.ts';
import { loadReportWords } from './sealed-report.ts';
import { sha256 } from '../change/digests.ts';

type Intact = Extract<Verified, { readonly state: 'intact' }>;

/** What an intact report was compared with: everything that we write for it, or only its checksums. */
export type VerifiedFile =
  | (Intact & { readonly compared: 'bytes' | 'checksums' })
  | Exclude<Verified, { readonly state: 'intact' }>;

/** True if rendering the report in the page results in exactly this page. */
async function isMadeAgain(page: string, report: SealedReport): Promise<boolean> {
  const language = LANGUAGES.find((one) => page.startsWith(`${PAGE_START}${one}">`));
  if (language === undefined) return false;
  return renderReportPage(report, language, await loadReportWords(language), sha256) === page;
}

/** Electron's program prints a line break first into a file; a second one is a change. */
function withoutFirstLineBreak(bytes: Buffer): Buffer {
  return bytes.subarray(/^\r?\n/.exec(bytes.toString('latin1', 0, 2))?.[0].length ?? 0);
}

/** A byte that isn't UTF-8 is a change. The page is rendered again and compared; of another version its checksums. */
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
