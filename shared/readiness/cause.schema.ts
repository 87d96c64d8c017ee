import * as v from 'valibot';
import { exactly, listOf } from '../schema.ts';
import { protocolSchema } from '../tls/protocols.schema.ts';
import { VERDICTS } from '../diagnosis/verdict.ts';
import { CAUSE_KINDS, CAUSE_SIDES } from './cause.ts';

/** Null where there is nothing to look at. */
export const causeSchema = v.nullable(
  exactly({
    kind: v.picklist(CAUSE_KINDS),
    rung: v.string(),
    code: v.string(),
    side: v.picklist(CAUSE_SIDES),
  }),
);

/** Of a server: how it stands with what others ask of it, and the protocols that it accepts from everybody, oldest first. */
export const incomingSchema = exactly({
  verdict: v.picklist(VERDICTS),
  cause: causeSchema,
  accepts: listOf(protocolSchema),
});
export type Incoming = v.InferOutput<typeof incomingSchema>;
