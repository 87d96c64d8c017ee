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

/** What is said of an export that switches something on and off. `writes` says what that is. */
export interface SwitchTexts {
  readonly names: FormatNames;
  readonly readme: FormatTexts;
  readonly writes: readonly string[];
  /** Said by scripts: ASCII only, without quotes, brackets and signs that a shell knows. */
  readonly script: Readonly<
    Record<
      'madeBy' | 'apply' | 'undo' | 'done' | 'undone' | 'failed' | 'notUndone' | 'noIis' | 'noAdmin' | 'noRecord',
      string
    >
  >;
}
