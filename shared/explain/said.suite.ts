import { createFindings, type Findings } from './found.ts';
import { parsePowerShell } from './powershell-grammar.suite.ts';
import { readInto } from './read-text.ts';
import { shortWrite } from './short-write.suite.ts';

/** Returns the findings of a text in short form: its format, and `shortFindings`. */
export function said(text: string): readonly string[] {
  const findings = createFindings(text.length);
  const format = readInto(text, findings, parsePowerShell);
  return [format ?? 'nothing', ...shortFindings(findings)];
}

/** Returns each write, with `perhaps` if it isn't certain, and each part that isn't followed, with its lines. */
export const shortFindings = (findings: Findings): readonly string[] => [
  ...findings.writes.map((write) => `${write.isCertain ? '' : 'perhaps '}${shortWrite(write)}`),
  ...findings.notFollowed().shown.map(({ line, lastLine, text, why }) => {
    const lines = lastLine === undefined ? line : `${line}-${lastLine}`;
    return `? ${lines}: ${text}${why === undefined ? '' : ` !${why}`}`;
  }),
];
