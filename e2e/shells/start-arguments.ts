import { parseArgs } from 'node:util';
import { LANGUAGES, languageFor, type Language } from '../../shared/text/languages.ts';

export interface StartArguments {
  /** The user's own sample folder or `.reg` file; null for a sample that ships. */
  readonly registry: string | null;
  readonly sample: string;
  readonly language: Language;
  readonly headless: boolean;
}

export type ParsedStart =
  | { readonly ok: true; readonly value: StartArguments }
  | { readonly ok: false; readonly problem: string };

export const START_USAGE = `Usage: npm start -- [--registry PATH] [--sample NAME] [--lang en|nl] [--headless]

  --registry PATH  a sample folder or a .reg file of your own; changes are written to it
  --sample NAME    a sample PC to practise on, by default windows-7-updated; always a copy
  --lang en|nl     the language of the window
  --headless       no window: does the main job on a copy of the sample and prints each step`;

/** Reads the arguments of `npm start`; both `--name value` and `--name=value`. */
export function parseStartArguments(args: readonly string[], locale: string): ParsedStart {
  const text = { type: 'string' } as const;
  const options = { registry: text, sample: text, lang: text, headless: { type: 'boolean' } } as const;
  try {
    const { values } = parseArgs({ args: [...args], options });
    const { registry = null, sample = 'windows-7-updated', lang, headless = false } = values;
    const language = lang === undefined ? languageFor(locale) : LANGUAGES.find((one) => one === lang);
    if (registry === '') return { ok: false, problem: '--registry needs a value.' };
    if (language === undefined) return { ok: false, problem: `--lang must be ${LANGUAGES.join(' or ')}, not ${lang}.` };
    return { ok: true, value: { registry, sample, language, headless } };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { ok: false, problem: error.message.replace(/[.\n].*$/s, '.') };
  }
}
