import type { SourceTag } from '../links/links.ts';
import type { MeaningId } from './meanings.ts';

/** The sources that a code rests on, the one that says most first. */
export type CodeSources = readonly [SourceTag, ...SourceTag[]];

/** A code as it is listed: the number, its names with a space between them, and what it means. */
export type NumberRow = readonly [code: number, names: string, meaning: MeaningId, sources?: CodeSources];

/** One that isn't a number: `AADSTS1002016`, or words of a message. */
export type TextRow = readonly [code: string, meaning: MeaningId, sources: CodeSources];

/** Rows with the sources of those that name none. */
export interface NumberRows {
  readonly sources: CodeSources;
  readonly rows: readonly NumberRow[];
}
