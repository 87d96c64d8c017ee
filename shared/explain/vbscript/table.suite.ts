import { readBatch } from '../batch/read.ts';
import { createFindings } from '../found.ts';
import { readPowerShell } from '../powershell/read.ts';
import { shortFindings } from '../said.suite.ts';
import { readVbscript } from './read.ts';

/** Returns the findings in a text that is known to be VBScript. */
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
