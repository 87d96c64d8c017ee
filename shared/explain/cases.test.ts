import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { saidOfBatch } from './batch/batch.suite.ts';
import { saidOf } from './powershell/rows.suite.ts';
import { said } from './said.suite.ts';
import { readTexts } from './texts.suite.ts';
import { saidOfVbscript } from './vbscript/table.suite.ts';

// Small texts, with their findings in short form. Each is read as the language of its file's name; one of `formats` by
// the format that is recognised, which is the first line.
const FOLDER = join(import.meta.dirname, 'cases');
const READERS: Readonly<Record<string, (text: string) => readonly string[]>> = {
  batch: saidOfBatch,
  formats: said,
  powershell: saidOf,
  vbscript: saidOfVbscript,
};

describe.each(readdirSync(FOLDER).sort())('%s', (file) => {
  const reader = READERS[file.replace(/-.*/, '')] ?? expect.fail();
  it.each(readTexts(join(FOLDER, file)).map((one) => [one.title, one] as const))('%s', (_, { text, lines }) => {
    expect(reader(text.replace(/\n$/, ''))).toEqual(lines);
  });
});
