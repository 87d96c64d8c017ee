import { readBatch } from '../batch/read.ts';
import { createFindings, type Findings, type Label } from '../found.ts';
import { parsePowerShell } from '../powershell-grammar.suite.ts';
import type { Part } from '../reading.ts';
import { shortFindings } from '../said.suite.ts';
import { readVbscript } from '../vbscript/read.ts';
import { readPowerShell } from './read.ts';

/** Returns a command that writes. */
export const set = (name: string, value = '1'): string => `Set-ItemProperty HKLM:\\A ${name} ${value}`;

function findingsOf(script: string, given: Partial<Part>): Findings {
  const findings = createFindings(script.length);
  readPowerShell(
    { text: script, lineOf: (row) => row + 1, isCertain: true, host: null, depth: 0, labels: [], ...given },
    { findings, parsePowerShell, read: { batch: readBatch, powershell: readPowerShell, vbscript: readVbscript } },
  );
  return findings;
}

/** Returns the findings of a text that is read as PowerShell, whatever it looks like. */
export const saidOf = (script: string, given: Partial<Part> = {}): readonly string[] =>
  shortFindings(findingsOf(script, given));

/** Returns the labels of each write; `labels` apply to the whole script. */
export const labelsIn = (script: string, labels: readonly Label[]): readonly (readonly string[])[] =>
  findingsOf(script, { labels }).writes.map((write) => write.labels.map((label) => label.text));
