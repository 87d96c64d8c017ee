import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import * as files from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { languagePreference } from './preferences.ts';

/** Each renaming, passed on to the real one. */
vi.mock('node:fs/promises', async (importOriginal) => {
  const real = await importOriginal<typeof files>();
  return { ...real, rename: vi.fn(real.rename) };
});

let folder = '';
let file = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tls-remedy-preferences-'));
  file = join(folder, 'preferences.json');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const failOnce = (code: string): void => {
  vi.mocked(files.rename).mockRejectedValueOnce(Object.assign(new Error(code), { code, syscall: 'rename' }));
};

it('a language that was chosen is kept though a virus scanner is at the file for a moment', async () => {
  failOnce('EPERM');
  failOnce('EBUSY');
  await languagePreference(file, 'en').set('nl');
  expect(languagePreference(file, 'en').get()).toBe('nl');
});

it('the last of several choices of a language is kept, however long an earlier one took, and says when', async () => {
  const language = languagePreference(file, 'en');
  failOnce('EPERM');
  void language.set('nl');
  void language.set('en');
  await language.settled();
  expect([language.get(), readFileSync(file, 'utf8')]).toEqual(['en', '{"language":"en"}']);
});

it('a choice of language that can’t be kept holds', async () => {
  const language = languagePreference(join(folder, 'none', 'preferences.json'), 'en');
  await language.set('nl');
  expect([language.get(), languagePreference(file, 'en').get()]).toEqual(['nl', 'en']);
});
