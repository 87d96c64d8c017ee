import * as v from 'valibot';
import { exactly, listOf } from '../schema.ts';

const codeFields = {
  /** In the one spelling by which it is known: `0x80072F8F`, `AADSTS1002016`, `36871`, `TLS alert 40`, or words of a message. */
  code: v.string(),
  names: listOf(v.string()),
  /** A sentence in the language of the answer. */
  meaning: v.string(),
  /** The rungs to look at, in order; none where nothing on the ladder causes it. */
  rungs: listOf(v.string()),
  /** Where it is from, Microsoft’s own pages first. */
  links: listOf(v.string()),
};

/** An error code as `explain` gives it. Shape: docs/contract.md 3; from `links` on it is an addition. */
export const explainedErrorSchema = exactly({
  schema: v.literal(1),
  kind: v.literal('error'),
  ...codeFields,
  /** The same number in other spellings. */
  spellings: listOf(v.string()),
  /** Other codes that mean the same. */
  same: listOf(v.string()),
  /** The other codes of the text, in order. */
  others: listOf(exactly(codeFields)),
});
export type ExplainedError = v.InferOutput<typeof explainedErrorSchema>;

/** One code of an answer. */
export type ErrorOfAnswer = ExplainedError['others'][number];
