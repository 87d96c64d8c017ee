import { readFileSync } from 'node:fs';
import type { Result } from '../result.ts';
import { INTERNET_SETTINGS, SCHANNEL, WINHTTP } from '../windows/catalogue/setting.ts';
import { displayPath } from '../windows/registry.ts';
import type { Explained } from './document.ts';
import { readText, type ExplainOptions } from './explain.ts';

/** A text for Explain, and the lines after it in its file: its findings, or the claims about it. */
export interface KnownText {
  readonly title: string;
  readonly text: string;
  readonly lines: readonly string[];
}

/**
 * Returns the texts of a file: a title (`=== ...`), the text, and lines that begin with `=> `. An empty line is between
 * two.
 */
export function readTexts(path: string): readonly KnownText[] {
  const blocks = `\n${readFileSync(path, 'utf8')}`.split('\n=== ');
  return blocks.slice(1).map((block) => {
    const [, title = '', text = '', lines = ''] = /^(.*)\n((?:(?!=> ).*\n)*)([^]*)$/.exec(block) ?? [];
    return { title, text, lines: Array.from(lines.matchAll(/^=> (.*)$/gm), ([, line = '']) => line) };
  });
}

const dotnet = 'SOFTWARE\\Microsoft\\.NETFramework\\v4.0.30319';
const key = (path: string, view: 'native' | 'wow64' = 'native'): string => displayPath({ hive: 'HKLM', view, path });

/** Long keys by the short names that these files use for them. */
export const SHORT_NAMES: readonly (readonly [short: string, long: string])[] = [
  ['WinHttp', key(WINHTTP)],
  ['WinHttp32', key(WINHTTP, 'wow64')],
  ['NET4', key(dotnet)],
  ['NET4-32', key(dotnet, 'wow64')],
  ['InternetSettings', key(INTERNET_SETTINGS)],
  ['SCHANNEL', key(SCHANNEL)],
];

/** What is said of a text. */
export const explain = (text: string, options: ExplainOptions = {}): Result<Explained> =>
  readText(text, options).result;
