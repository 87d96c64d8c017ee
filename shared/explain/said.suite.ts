import { createFindings } from './found.ts';
import { parsePowerShell } from './powershell-grammar.suite.ts';
import { readInto } from './read-text.ts';
import { shortWrite } from './short-write.suite.ts';

/** What is found in a text, in short: how it was read, each write with `perhaps` where it isn't certain, each line that isn't followed. */
export function said(text: string): readonly string[] {
  const findings = createFindings(text.length);
  const format = readInto(text, findings, parsePowerShell);
  return [
    format ?? 'nothing',
    ...findings.writes.map((write) => `${write.isCertain ? '' : 'perhaps '}${shortWrite(write)}`),
    ...findings.notFollowed().shown.map(({ line, text: lost }) => `? ${line}: ${lost}`),
  ];
}
