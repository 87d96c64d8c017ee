import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { saidOfBatch } from './batch/batch.suite.ts';
import { saidOf } from './powershell/rows.suite.ts';
import type { ScriptLanguage } from './reading.ts';
import { readTexts } from './texts.suite.ts';
import { saidOfVbscript } from './vbscript/table.suite.ts';

// Small scripts, each read as the language of its file's name, with the findings in short form.
const FOLDER = join(import.meta.dirname, 'cases');
const READERS: Readonly<Record<ScriptLanguage, (text: string) => readonly string[]>> = {
  batch: saidOfBatch,
  powershell: saidOf,
  vbscript: saidOfVbscript,
};

describe.each(readdirSync(FOLDER).sort())('%s', (file) => {
  const reader = READERS[file.replace(/-.*/, '') as ScriptLanguage];
  it.each(readTexts(join(FOLDER, file)).map((one) => [one.title, one] as const))('%s', (_, { text, lines }) => {
    expect(reader(text.replace(/\n$/, ''))).toEqual(lines);
  });
});
