import type { ReadyMadeId } from '../remediation/export-formats.ts';

/** What a format is called, and in one line what it is for. */
export interface FormatNames {
  readonly name: string;
  readonly use: string;
}

/** What the README of a format says: numbered steps and plain remarks. */
export interface FormatTexts {
  readonly where: readonly string[];
  readonly test: readonly string[];
  readonly back: readonly string[];
  readonly know: readonly string[];
}

/** What is said of a format if it has the difference of one PC. */
export interface ThisPcTexts {
  readonly names: FormatNames;
  readonly readme: FormatTexts;
}

/** What is said of an export that is the same for every PC. `writes` says what its files do. */
interface ReadyMadeTexts<Id extends ReadyMadeId> {
  readonly names: FormatNames;
  readonly readme: FormatTexts;
  readonly writes: readonly string[];
  /** Said by scripts: ASCII only, without quotes, brackets and signs that a shell knows. */
  readonly script: Readonly<Record<ReadyMadeSays[Id], string>>;
}

/** What the scripts of each say. */
interface ReadyMadeSays {
  readonly 'iis-logging':
    'madeBy' | 'apply' | 'undo' | 'done' | 'undone' | 'failed' | 'notUndone' | 'noIis' | 'noAdmin' | 'noRecord';
  readonly collector: 'madeBy' | 'collects' | 'usage' | 'noFolder';
}

export type AllReadyMadeTexts = { readonly [Id in ReadyMadeId]: ReadyMadeTexts<Id> };
