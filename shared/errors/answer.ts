import * as v from 'valibot';
import { exactly, listOf, maskSchema } from '../schema.ts';
import { hexSchema } from '../tls/mask.ts';
import { protocolSchema } from '../tls/protocols.ts';
import { answerSchema } from '../explain/document.ts';
import { FACILITIES } from './facilities.ts';

const codeFields = {
  /** Its canonical spelling: `0x80072F8F`, `AADSTS1002016`, `36871`, `TLS alert 40`, or words of a message. */
  code: v.string(),
  names: listOf(v.string()),
  /** False for a number that isn’t in the list, but is no set of protocols. */
  known: v.boolean(),
  facility: v.nullable(v.picklist(FACILITIES)),
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
  answer: answerSchema,
  ...codeFields,
  spellings: listOf(v.string()),
  /** Other codes with the same meaning. */
  same: listOf(v.string()),
  others: listOf(exactly(codeFields)),
  /** The same number as a set of protocols, if it may be both. */
  alsoMask: v.exactOptional(
    exactly({ value: maskSchema, hex: hexSchema, protocols: listOf(protocolSchema), unknownBits: hexSchema }),
  ),
});
export type ExplainedError = v.InferOutput<typeof explainedErrorSchema>;

export type ErrorOfAnswer = ExplainedError['others'][number];
