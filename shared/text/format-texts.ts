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
