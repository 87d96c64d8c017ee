import type { MeaningId } from '../errors/meanings.ts';

/** What error codes mean, and the words round an answer about them. The window gets these with the answer. */
export interface ErrorCodeTexts {
  readonly meanings: Readonly<Record<MeaningId, string>>;
  readonly names: string;
  readonly spellings: string;
  readonly same: string;
  readonly whereToLook: string;
  /** If no rung belongs to a code. */
  readonly nowhere: string;
  readonly links: string;
}
