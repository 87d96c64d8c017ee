import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';
import { exactly } from '../../shared/schema.ts';
import { languageSchema } from '../../shared/text/languages.schema.ts';
import type { Language } from '../../shared/text/languages.ts';

const preferencesSchema = exactly({ language: languageSchema });

export interface LanguagePreference {
  get(): Language;
  set(language: Language): void;
}

/** The language that was chosen last, kept in `file`; a file that is missing or damaged counts as no choice. */
export function languagePreference(file: string, fallback: Language): LanguagePreference {
  let language = fallback;
  try {
    const parsed = v.safeParse(preferencesSchema, JSON.parse(readFileSync(file, 'utf8')));
    if (parsed.success) language = parsed.output.language;
  } catch {
    // no choice yet
  }
  return {
    get: () => language,
    set(chosen) {
      language = chosen;
      try {
        writeFileSync(`${file}.new`, JSON.stringify({ language: chosen }));
        renameSync(`${file}.new`, file);
      } catch {
        // a profile that can't be written: the choice holds until the window closes
      }
    },
  };
}
