import * as v from 'valibot';
import { exactly, listOf } from '../schema.ts';

const codeFields = {
  /** Its canonical spelling: `0x80072F8F`, `AADSTS1002016`, `36871`, `TLS alert 40`, or words of a message. */
  code: v.string(),
  names: listOf(v.string()),
  /** A sentence in the answer's language. */
  meaning: v.string(),
  /** The rungs to look at, in order; none if nothing on the ladder causes it. */
  rungs: listOf(v.string()),
  /** Its sources, Microsoft’s own pages first. */
  links: listOf(v.string()),
};

/** An error code as returned by `explain`. Shape: docs/contract.md 3; from `links` on it is an addition. */
export const explainedErrorSchema = exactly({
  schema: v.literal(1),
  kind: v.literal('error'),
  ...codeFields,
  /** The same number in other spellings. */
  spellings: listOf(v.string()),
  /** Other codes with the same meaning. */
  same: listOf(v.string()),
  /** The other codes in the text, in order. */
  others: listOf(exactly(codeFields)),
});
export type ExplainedError = v.InferOutput<typeof explainedErrorSchema>;

/** One code of an answer. */
export type ErrorOfAnswer = ExplainedError['others'][number];
