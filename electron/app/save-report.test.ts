import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SaveDialogOptions } from 'electron';
import { afterAll, describe, expect, it } from 'vitest';
import type { ReportToSave } from '../ports.ts';
import { createReportSaver, type AskPlace, type PrintPage } from './save-report.ts';

const folder = mkdtempSync(join(tmpdir(), 'tls-remedy-save-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** A double of Windows' dialog, which unit tests can't show: it answers this path, or that it was closed. */
function saverFor(filePath: string | null, print: PrintPage = () => Promise.resolve(Buffer.from('%PDF-'))) {
  const asked: SaveDialogOptions[] = [];
  const ask: AskPlace = (options) => {
    asked.push(options);
    return Promise.resolve({ canceled: filePath === null, filePath: filePath ?? '' });
  };
  return { asked, saver: createReportSaver(ask, print) };
}

const report = (format: ReportToSave['format']): ReportToSave => ({ name: `r.${format}`, format, text: 'the text é' });

describe('saving a report', () => {
  it('writes where the dialog says, and proposes a name', async () => {
    const path = join(folder, 'a.html');
    const { saver, asked } = saverFor(path);
    expect(await saver.save(report('html'))).toEqual({ ok: true, value: path });
    expect(readFileSync(path, 'utf8')).toBe('the text é');
    expect(asked).toMatchObject([{ defaultPath: 'r.html', filters: [{ extensions: ['html'] }] }]);
  });

  it('writes nothing when no place is chosen', async () => {
    expect(await saverFor(null).saver.save(report('json'))).toEqual({ ok: true, value: null });
  });

  it('prints a PDF from the page', async () => {
    const path = join(folder, 'a.pdf');
    const printed: string[] = [];
    const { saver } = saverFor(path, (html) => (printed.push(html), Promise.resolve(Buffer.from('%PDF-1.7'))));
    expect(await saver.save(report('pdf'))).toEqual({ ok: true, value: path });
    expect([printed, readFileSync(path, 'utf8')]).toEqual([['the text é'], '%PDF-1.7']);
  });

  it('reports a PDF that can’t be made, and a file that can’t be written', async () => {
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
