import type { Findings, Label } from './found.ts';
import type { ParsePowerShell } from './powershell/syntax.ts';

/** Which programs run a script: those of 32 bits see the 32-bit view; null where that isn't known. */
export type Host = 32 | 64 | null;

/** A part of the text in one language, and what is known where it begins. It goes with everything that the part starts. */
export interface Part {
  readonly text: string;
  /** The line of the whole text in which a row of this part stands, from 0. */
  readonly lineOf: (row: number) => number;
  readonly isCertain: boolean;
  readonly host: Host;
  /** How many programs started one another to come here. */
  readonly depth: number;
  readonly labels: readonly Label[];
}

export type ScriptLanguage = 'batch' | 'powershell' | 'vbscript';

/** What every reader needs. */
export interface Reading {
  readonly findings: Findings;
  readonly parsePowerShell: ParsePowerShell | undefined;
  readonly read: Readonly<Record<ScriptLanguage, (part: Part, reading: Reading) => void>>;
}

/** The same for what depends on a line, a test or a loop: its writes say so, unless one further in does. */
export const dependingOn = ({ findings, ...reading }: Reading, line: number): Reading => ({
  ...reading,
  findings: { ...findings, add: (write) => findings.add({ dependsOn: line, ...write }) },
});

const MAX_DEPTH = 5;

/** Reads what a script starts; nothing is left out where that goes too deep. */
export function readInner(
  language: ScriptLanguage,
  outer: Pick<Part, 'depth'>,
  part: Omit<Part, 'depth'>,
  reading: Reading,
): void {
  if (outer.depth >= MAX_DEPTH) reading.findings.cannotFollow(part.lineOf(0), part.text);
  else reading.read[language]({ ...part, depth: outer.depth + 1 }, reading);
}
