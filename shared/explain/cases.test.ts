import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ScriptLanguage } from './script.ts';
import { said, saidIn } from './said.suite.ts';
import { readTexts } from './texts.suite.ts';

// Small texts, with their findings in short form. Each is read as the language of its file's name; one of `formats` by
// the format that is recognised, which is the first line.
const FOLDER = join(import.meta.dirname, 'cases');
describe.each(readdirSync(FOLDER).sort())('%s', (file) => {
  const kind = file.replace(/-.*/, '') as ScriptLanguage | 'formats';
  it.each(readTexts(join(FOLDER, file)).map((one) => [one.title, one] as const))('%s', (_, { text, lines }) => {
    const script = text.replace(/\n$/, '');
    expect(kind === 'formats' ? said(script) : saidIn(kind, script)).toEqual(lines);
  });
});
