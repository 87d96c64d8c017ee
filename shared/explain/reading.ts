import type { Findings, Label } from './found.ts';
import type { ParsePowerShell } from './powershell/syntax.ts';

/** The programs that run a script: those of 32 bits see the 32-bit view; null if unknown. */
export type Host = 32 | 64 | null;

/** A part of the text in one language, and what is known at its beginning; everything that it starts inherits this. */
export interface Part {
  readonly text: string;
  /** Returns the line of the whole text that contains a row of this part, from 0. */
  readonly lineOf: (row: number) => number;
  readonly isCertain: boolean;
  readonly host: Host;
  readonly depth: number;
  readonly labels: readonly Label[];
}

export const LANGUAGES = ['batch', 'powershell', 'vbscript'] as const;
export type ScriptLanguage = (typeof LANGUAGES)[number];

export interface Reading {
  readonly findings: Findings;
  readonly parsePowerShell: ParsePowerShell | undefined;
  readonly read: Readonly<Record<ScriptLanguage, (part: Part, reading: Reading) => void>>;
}
