import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import * as v from 'valibot';
import { exactly } from '../../shared/schema.ts';
import { languageSchema, type Language } from '../../shared/text/languages.ts';
import { renameAgain } from '../rename-again.ts';

const preferencesSchema = exactly({ language: languageSchema });

export type LanguagePreference = ReturnType<typeof languagePreference>;

async function write(file: string, language: Language): Promise<void> {
  try {
    await writeFile(`${file}.new`, JSON.stringify({ language }));
    await renameAgain(`${file}.new`, file);
  } catch {
    // a profile that can't be written: the choice holds until the window closes
  }
}

/** Keeps the chosen language in `file`; a missing or damaged file counts as no choice. */
export function languagePreference(file: string, fallback: Language) {
  let language = fallback;
  try {
    const parsed = v.safeParse(preferencesSchema, JSON.parse(readFileSync(file, 'utf8')));
    if (parsed.success) language = parsed.output.language;
  } catch {
    // no choice yet
  }
  let writing = Promise.resolve(); // in order, so that the last choice wins
  return {
    get: (): Language => language,
    /** Takes effect at once. Resolves when it is saved, or can't be. */
    set(chosen: Language): Promise<void> {
      language = chosen;
      writing = writing.then(() => write(file, chosen));
      return writing;
    },
    /** Resolves when everything that was set is saved, or can't be. */
    settled: () => writing,
  };
}
