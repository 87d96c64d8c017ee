import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SaveDialogOptions } from 'electron';
import { expect, it } from 'vitest';
import { inFolder } from '../in-folder.suite.ts';
import type { ReportToSave } from '../ports.ts';
import { createReportSaver } from './save-report.ts';

let folder = '';
inFolder((path) => (folder = path));

/** A saver whose dialog, a test double, returns this path or was closed, and whose printer is broken. */
function saverFor(filePath: string, carried: string | null = null) {
  const asked: SaveDialogOptions[] = [];
  const broken = (): Promise<never> => Promise.reject(new Error('no printer'));
  const ask = (options: SaveDialogOptions) => (
    asked.push(options),
    Promise.resolve({ canceled: filePath === '', filePath })
  );
  return { asked, saver: createReportSaver(ask, broken, broken, carried) };
}

const report = (format: ReportToSave['format']): ReportToSave => ({ name: `r.${format}`, format, text: 'the text é' });

// guards: page-save
it('writes next to a program that is carried, without a question, and replaces nothing there', async () => {
  const { saver, asked } = saverFor('', folder);
  const beside = { ...report('json'), isBeside: true };
  expect(await saver.save(beside)).toEqual({ ok: true, value: join(folder, 'r.json') });
  expect(readFileSync(join(folder, 'r.json'), 'utf8')).toBe('the text é');
  expect(await saver.save(beside)).toMatchObject({ ok: false, code: 'file-not-written' });
  expect(asked).toEqual([]);
  await saver.save(report('json'));
  expect(asked).toHaveLength(1);
  const installed = saverFor('');
  expect(await installed.saver.save(beside)).toEqual({ ok: true, value: null });
  expect(installed.asked).toHaveLength(1);
});

it('reports a PDF that can’t be created, a file that can’t be written, and paper that can’t be printed', async () => {
  const details = { detail: 'no printer' };
  const { saver } = saverFor(join(folder, 'none', 'c.html'));
  expect(await saver.save(report('pdf'))).toEqual({ ok: false, code: 'pdf-failed', details });
  expect(await saver.print('the page')).toEqual({ ok: false, code: 'print-failed', details });
  expect(await saver.save(report('html'))).toMatchObject({ code: 'file-not-written', details: { detail: 'ENOENT' } });
});
