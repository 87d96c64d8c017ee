import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { ENGINES, type EngineName } from '../double/app.suite.ts';
import { ElectronDouble } from '../double/electron-double.suite.ts';
import type { ReportToSave } from '../ports.ts';
import { createReportSaver, type PrintOnPaper, type PrintPage } from './save-report.ts';

let engine: EngineName = 'current';
const folder = mkdtempSync(join(tmpdir(), 'tls-remedy-save-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Creates a saver whose dialog, a test double, returns this path or was closed. */
function saverFor(
  filePath: string | null,
  print: PrintPage = () => Promise.resolve(Buffer.from('%PDF-')),
  paper: PrintOnPaper = () => Promise.resolve(true),
  carried: string | null = null,
) {
  const electron = new ElectronDouble(engine);
  electron.ready();
  electron.picks = filePath;
  const saver = createReportSaver((options) => electron.module.dialog.showSaveDialog(options), print, paper, carried);
  return { asked: electron.dialogs, saver };
}

const report = (format: ReportToSave['format']): ReportToSave => ({ name: `r.${format}`, format, text: 'the text é' });

describe.each(ENGINES)('saving a report, over a test double of the %s Electron', (given) => {
  beforeEach(() => {
    engine = given;
  });

  it('writes to the chosen file, and proposes a name', async () => {
    const path = join(folder, 'a.html');
    const { saver, asked } = saverFor(path);
    expect(await saver.save(report('html'))).toEqual({ ok: true, value: path });
    expect(readFileSync(path, 'utf8')).toBe('the text é');
    expect(asked).toMatchObject([{ defaultPath: 'r.html', filters: [{ extensions: ['html'] }] }]);
  });

  // guards: page-save
  it('writes next to a program that is carried, without a question, and replaces nothing there', async () => {
    const carried = mkdtempSync(join(folder, 'carried-'));
    const { saver, asked } = saverFor(null, undefined, undefined, carried);
    const beside = { ...report('json'), isBeside: true };
    expect(await saver.save(beside)).toEqual({ ok: true, value: join(carried, 'r.json') });
    expect(readFileSync(join(carried, 'r.json'), 'utf8')).toBe('the text é');
    expect(await saver.save(beside)).toMatchObject({ ok: false, code: 'file-not-written' });
    expect(asked).toEqual([]);
    await saver.save(report('json'));
    expect(asked).toHaveLength(1);
    const installed = saverFor(null);
    await installed.saver.save(beside);
    expect(installed.asked).toHaveLength(1);
  });

  it('writes nothing if no file is chosen', async () => {
    expect(await saverFor(null).saver.save(report('json'))).toEqual({ ok: true, value: null });
  });

  it('prints a PDF from the page', async () => {
    const path = join(folder, 'a.pdf');
    const printed: string[] = [];
    const { saver } = saverFor(path, (html) => (printed.push(html), Promise.resolve(Buffer.from('%PDF-1.7'))));
    expect(await saver.save(report('pdf'))).toEqual({ ok: true, value: path });
    expect([printed, readFileSync(path, 'utf8')]).toEqual([['the text é'], '%PDF-1.7']);
  });

  it('prints a page, and reports a closed dialog or a failure', async () => {
    const pages: string[] = [];
    const paper = (html: string): Promise<boolean> => (pages.push(html), Promise.resolve(true));
    expect(await saverFor(null, undefined, paper).saver.print('the page')).toEqual({ ok: true, value: true });
    expect(pages).toEqual(['the page']);
    const closed = saverFor(null, undefined, () => Promise.resolve(false));
    expect(await closed.saver.print('the page')).toEqual({ ok: true, value: false });
    const broken = saverFor(null, undefined, () => Promise.reject(new Error('no printer')));
    const failed = { ok: false, code: 'print-failed', details: { detail: 'no printer' } };
    expect(await broken.saver.print('the page')).toEqual(failed);
  });

  it('reports a PDF that can’t be created, and a file that can’t be written', async () => {
    const broken = saverFor(join(folder, 'b.pdf'), () => Promise.reject(new Error('no printer')));
    expect(await broken.saver.save(report('pdf'))).toEqual({
      ok: false,
      code: 'pdf-failed',
      details: { detail: 'no printer' },
    });
    const nowhere = saverFor(join(folder, 'none', 'c.html'));
    expect(await nowhere.saver.save(report('html'))).toMatchObject({
      ok: false,
      code: 'file-not-written',
      details: { detail: 'ENOENT' },
    });
  });
});
