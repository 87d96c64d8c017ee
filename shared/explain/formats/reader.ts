import type { Findings, TextFormat } from '../found.ts';

/** A format that says what is to be, and runs nothing. Both take time in proportion to the text. */
export interface FormatReader {
  readonly format: TextFormat;
  readonly recognises: (text: string) => boolean;
  readonly read: (text: string, findings: Findings) => void;
}
