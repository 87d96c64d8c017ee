import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { inFolder } from '../in-folder.suite.ts';
import { languagePreference } from './preferences.ts';

let folder = '';
let file = '';
inFolder((path) => {
  folder = path;
  file = join(folder, 'preferences.json');
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
