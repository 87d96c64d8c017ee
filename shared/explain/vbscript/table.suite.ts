import { readBatch } from '../batch/read.ts';
import { createFindings } from '../found.ts';
import { readPowerShell } from '../powershell/read.ts';
import { shortFindings } from '../said.suite.ts';
import { readVbscript } from './read.ts';

/** A statement that writes the number 1, or another, and what is said of it. */
export const write = (name: string, data = '1'): string => `sh.RegWrite "HKLM\\A\\${name}", ${data}, "REG_DWORD"`;
export const one = (name: string, data = 1): string => `HKLM\\A|${name} REG_DWORD ${data}`;
export const maybe = (name: string, data = 1): string => `perhaps ${one(name, data)}`;
export const unknown = (name: string): string => `HKLM\\A|${name} REG_DWORD ? !value-not-followed`;

/** What is found in a text that is known to be VBScript. */
export function saidOfVbscript(text: string): readonly string[] {
  const findings = createFindings(text.length);
  readVbscript(
    { text, lineOf: (row) => row + 1, isCertain: true, host: null, depth: 0, labels: [] },
    {
      findings,
      parsePowerShell: undefined,
      read: { batch: readBatch, powershell: readPowerShell, vbscript: readVbscript },
    },
  );
  return shortFindings(findings);
}
