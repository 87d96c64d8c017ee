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
  let value: StartArguments = {
    registry: null,
    sample: 'windows-7-updated',
    language: languageFor(locale),
    headless: false,
  };
  const waiting = args.flatMap((arg) => /^(--[a-z]+)=(.*)$/.exec(arg)?.slice(1) ?? [arg]);
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    if (name === '--headless') {
      value = { ...value, headless: true };
      continue;
    }
    if (!['--registry', '--sample', '--lang'].includes(name))
      return { ok: false, problem: `Unknown argument: ${name}` };
    const text = waiting.shift();
    if (text === undefined || text === '') return { ok: false, problem: `${name} needs a value.` };
    if (name === '--registry') value = { ...value, registry: text };
    if (name === '--sample') value = { ...value, sample: text };
    if (name === '--lang') {
      const language = LANGUAGES.find((one) => one === text);
      if (language === undefined)
        return { ok: false, problem: `--lang must be ${LANGUAGES.join(' or ')}, not ${text}.` };
      value = { ...value, language };
    }
  }
  return { ok: true, value };
}
