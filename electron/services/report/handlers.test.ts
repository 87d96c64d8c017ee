import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { SaveFormat } from '../../../shared/ipc/names.ts';
import { succeed } from '../../../shared/result.ts';
import { verifyReport } from '../../../shared/report/verify.ts';
import { SAMPLES } from '../../cli/cli-lab.suite.ts';
import type { ReportToSave } from '../../ports.ts';
import { filePc } from '../pc/file-pc.double.ts';
import { createConnectionTests } from '../read/connection-test.ts';
import { createReportHandlers } from './handlers.ts';
import { sha256 } from '../change/digests.ts';

async function openHandlers() {
  const opened = await filePc(join(SAMPLES, 'windows-7-updated'));
  const saved: ReportToSave[] = [];
  const printed: string[] = [];
  const saver = {
    save: (report: ReportToSave) => {
      saved.push(report);
      return Promise.resolve(succeed(report.name));
    },
    print: (html: string) => {
      printed.push(html);
      return Promise.resolve(succeed(true));
    },
  };
  const { handlers } = createReportHandlers({
    pc: opened,
    version: '1.2.3',
    saver,
    evidence: createConnectionTests(opened).of,
    language: { get: () => 'en' },
    folders: () => Promise.resolve(null),
    onSaved: () => undefined,
  });
  const prepare = async (names: boolean): Promise<string> => {
    const made = await handlers.report({ names, language: 'en' });
    if (!made.ok) throw new Error(made.code);
    return made.value.report.sha256 ?? '';
  };
  const save = (checksum: string, format: SaveFormat) =>
    handlers['save-report']({ sha256: checksum, format, language: 'nl' });
  const print = (checksum: string) => handlers['print-report']({ sha256: checksum, language: 'nl' });
  return { saved, printed, prepare, save, print };
}

it('saves and prints only the exact report that was prepared', async () => {
  const { prepare, save, saved, print, printed } = await openHandlers();
  const outdated = { ok: false, code: 'report-outdated' };
  expect(await save('0'.repeat(64), 'html')).toMatchObject(outdated);
  const first = await prepare(false);
  const second = await prepare(true);
  expect(await save(first, 'html')).toMatchObject(outdated);
  expect(await print(first)).toMatchObject(outdated);
  expect([saved, printed]).toEqual([[], []]);
  for (const format of ['html', 'json', 'pdf'] as const) {
    const where = expect.stringMatching(`^TLS-Remedy-${hostname()}-.*\\.${format}$`) as string;
    expect(await save(second, format)).toMatchObject({ ok: true, value: { where } });
  }
  expect(await print(second)).toEqual({ ok: true, value: { printed: true } });
  for (const text of [...saved.map((one) => one.text), ...printed])
    expect(verifyReport(text, sha256)).toMatchObject({ state: 'intact', report: { sha256: second } });
});
