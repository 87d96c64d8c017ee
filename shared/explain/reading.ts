import type { Findings, Label } from './found.ts';
import type { ParsePowerShell } from './powershell/syntax.ts';

/** The programs that run a script: those of 32 bits see the 32-bit view; null if unknown. */
export type Host = 32 | 64 | null;

/**
 * A part of the text in one language, and what is known at its beginning. Everything that the part starts inherits
 * this.
 */
export interface Part {
  readonly text: string;
  /** Returns the line of the whole text that contains a row of this part, from 0. */
  readonly lineOf: (row: number) => number;
  readonly isCertain: boolean;
  readonly host: Host;
  /** The number of programs that started one another up to this part. */
  readonly depth: number;
  readonly labels: readonly Label[];
}

export type ScriptLanguage = 'batch' | 'powershell' | 'vbscript';

/** The data that every reader needs. */
export interface Reading {
  readonly findings: Findings;
  readonly parsePowerShell: ParsePowerShell | undefined;
  readonly read: Readonly<Record<ScriptLanguage, (part: Part, reading: Reading) => void>>;
}

/**
 * Returns the same for a part that depends on a line, a test or a loop: its writes have that line, unless an inner part
 * sets one.
 */
export const dependingOn = ({ findings, ...reading }: Reading, line: number): Reading => ({
  ...reading,
  findings: { ...findings, add: (write) => findings.add({ dependsOn: line, ...write }) },
});

/** The depth to which programs that start one another are read. */
const MAX_DEPTH = 5;

/** Reads what a script starts. If that is too deep, it is listed as not followed. */
export function readInner(
  language: ScriptLanguage,
  outer: Pick<Part, 'depth'>,
  part: Omit<Part, 'depth'>,
  reading: Reading,
): void {
  if (outer.depth >= MAX_DEPTH) reading.findings.cannotFollow(part.lineOf(0), part.text);
  else reading.read[language]({ ...part, depth: outer.depth + 1 }, reading);
}
