import { readFileSync, writeFileSync } from 'node:fs';
import * as files from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { inFolder } from '../in-folder.suite.ts';
import { languagePreference } from './preferences.ts';

/** Records each renaming and forwards it to the real one. */
vi.mock('node:fs/promises', async (importOriginal) => {
  const real = await importOriginal<typeof files>();
  return { ...real, rename: vi.fn(real.rename) };
});

let folder = '';
let file = '';
inFolder((path) => {
  folder = path;
  file = join(folder, 'preferences.json');
});

const failOnce = (code: string): void => {
  vi.mocked(files.rename).mockRejectedValueOnce(Object.assign(new Error(code), { code, syscall: 'rename' }));
};

it('keeps the last of several languages, however long an earlier one took, and reports when', async () => {
  const language = languagePreference(file, 'en');
  failOnce('EPERM');
  void language.set('nl');
  void language.set('en');
  await language.settled();
  expect([language.get(), readFileSync(file, 'utf8')]).toEqual(['en', '{"language":"en"}']);
});

it.each(['', '{', '{"language":"xx"}', '{"language":"nl","more":1}', 'null'])(
  'treats a damaged file as no choice, and leaves it: %j',
  (damaged) => {
    writeFileSync(file, damaged);
    expect([languagePreference(file, 'en').get(), readFileSync(file, 'utf8')]).toEqual(['en', damaged]);
  },
);

it('applies a language that can’t be saved', async () => {
  const language = languagePreference(join(folder, 'none', 'preferences.json'), 'en');
  await language.set('nl');
  expect([language.get(), languagePreference(file, 'en').get()]).toEqual(['nl', 'en']);
});
