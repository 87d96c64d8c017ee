import type { SourceTag } from '../links/links.ts';
import type { MeaningId } from './meanings.ts';

export type CodeSources = readonly [SourceTag, ...SourceTag[]];

/** A row of the list: the number, its names separated by spaces, and its meaning. */
export type NumberRow = readonly [code: number, names: string, meaning: MeaningId, sources?: CodeSources];

/** Words of a message, as programs print them in English, and in other languages. */
export type MessageRow = readonly [meaning: MeaningId, sources: CodeSources, says: string, ...also: string[]];

/** Codes that aren't a number and no message: `AADSTS1002016`. */
export type TextRow = readonly [meaning: MeaningId, sources: CodeSources, ...codes: string[]];

/** Rows, and the sources of those that name none. */
export interface NumberRows {
  readonly sources: CodeSources;
  readonly rows: readonly NumberRow[];
}
