import { readBatch } from './batch/read.ts';
import { createFindings, type Findings, type FoundWrite } from './found.ts';
import { parsePowerShell } from './powershell-grammar.suite.ts';
import { readPowerShell } from './powershell/read.ts';
import { readInto } from './read-text.ts';
import type { Part, ScriptLanguage } from './script.ts';
import { readVbscript } from './vbscript/read.ts';

/** Returns the findings of a text in short form: its format, and `shortFindings`. */
export function said(text: string): readonly string[] {
  const findings = createFindings(text.length);
  const format = readInto(text, findings, parsePowerShell);
  return [format ?? 'nothing', ...shortFindings(findings)];
}

/** Returns each write, with `perhaps` if it isn't certain, and each part that isn't followed, with its lines. */
const shortFindings = (findings: Findings): readonly string[] => [
  ...findings.writes.map((write) => `${write.isCertain ? '' : 'perhaps '}${shortWrite(write)}`),
  ...findings.notFollowed().shown.map(({ line, lastLine, text, why }) => {
    const lines = lastLine === undefined ? line : `${line}-${lastLine}`;
    return `? ${lines}: ${text}${why === undefined ? '' : ` !${why}`}`;
  }),
];

/** Returns a write in short form, for tables of tests: `key|name type data`, with its view and its problems. */
export function shortWrite({ action, key, name, type, data, view, problems }: FoundWrite): string {
  const what = data.kind === 'text' ? JSON.stringify(data.text) : data.kind === 'number' ? String(data.value) : '?';
  return [
    ...(action === 'write' ? [] : [action]),
    `${key}${name === null ? '' : `|${name}`}`,
    ...(action === 'write' ? [type ?? 'no type', what] : []),
    ...(view === null ? [] : [view]),
    ...problems.map((code) => `!${code}`),
  ].join(' ');
}

/** Returns the findings of a text that is read in a language, whatever it looks like. */
export function findingsIn(language: ScriptLanguage, text: string, given: Partial<Part> = {}): Findings {
  const findings = createFindings(text.length);
  const read = { batch: readBatch, powershell: readPowerShell, vbscript: readVbscript };
  const part = { text, lineOf: (row: number) => row + 1, isCertain: true, host: null, depth: 0, labels: [], ...given };
  read[language](part, { findings, parsePowerShell, read });
  return findings;
}

/** The same in short form. */
export const saidIn = (language: ScriptLanguage, text: string, given: Partial<Part> = {}): readonly string[] =>
  shortFindings(findingsIn(language, text, given));

/** Returns a command of PowerShell that writes. */
export const set = (name: string, value = '1'): string => `Set-ItemProperty HKLM:\\A ${name} ${value}`;
