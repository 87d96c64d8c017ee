import { succeed, type Result } from '../../shared/result.ts';
import { verifyReport, type Verified } from '../../shared/report/verify.ts';
import { MOST_REPORT_BYTES, readBounded } from './bounded-file.ts';
import { sha256 } from './sha256.ts';

/** Whether a file's report is as it was made. A byte that is no UTF-8 counts as a change, whatever it is read as. */
export async function verifyFile(path: string): Promise<Result<Verified>> {
  const read = await readBounded(path, MOST_REPORT_BYTES);
  if (!read.ok) return read;
  if (read.value === null) return succeed({ state: 'not-a-report' });
  const text = read.value.toString('utf8');
  const verified = verifyReport(text, sha256);
  const isExact = Buffer.from(text, 'utf8').equals(read.value);
  return succeed(verified.state === 'intact' && !isExact ? { state: 'changed' } : verified);
}
