import * as v from 'valibot';
import { exactly, listOf } from '../schema.ts';
import { protocolSchema } from '../tls/protocols.ts';

/** What came of asking a port for one version. `unknown` where an answer began and didn't end. */
const PORT_RESULTS = ['taken', 'refused', 'not-tls', 'no-answer', 'unknown'] as const;

/**
 * What came of asking a port at all: `nobody` listens there; `no-starttls` where that was to come first and didn't. `only-refusals` where
 * every version was refused, and `silent-refusals` where that was without a word: what listens might need a name, have no suite in common
 * with our hello, or begin in another way. Then nothing is known of its versions. Source: facts 22.4.
 */
const PORT_STATES = ['asked', 'nobody', 'no-starttls', 'not-tls', 'only-refusals', 'silent-refusals'] as const;

const portResultSchema = exactly({
  protocol: protocolSchema,
  result: v.picklist(PORT_RESULTS),
  /** By its name in IANA's registry. */
  cipherSuite: v.nullable(v.string()),
  /** RFC 8446, 6. */
  alert: v.nullable(v.number()),
});
export type PortResult = v.InferOutput<typeof portResultSchema>;

/** A port of this machine that is to be asked. No other machine can be named. */
export const askedPortSchema = exactly({
  port: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(65_535)),
  /** It speaks SMTP first. */
  starttls: v.boolean(),
});
export type AskedPort = v.InferOutput<typeof askedPortSchema>;

const stateSchema = v.picklist(PORT_STATES);
const resultsSchema = listOf(portResultSchema, 10);

/** Which versions a port of this machine takes. Shape: docs/contract.md 8. */
export const portReportSchema = exactly({
  port: v.number(),
  /** The address of loopback that was asked. */
  address: v.string(),
  starttls: v.boolean(),
  state: stateSchema,
  /** Oldest first; empty where nothing was asked. */
  protocols: resultsSchema,
});
export type PortReport = v.InferOutput<typeof portReportSchema>;

/** A port asked before a change and after it. Shape: docs/contract.md 9. */
export const portChangeSchema = exactly({
  port: v.number(),
  starttls: v.boolean(),
  /** What came of asking at all; `after` is null of a change that is still to come. */
  states: exactly({ before: stateSchema, after: v.nullable(stateSchema) }),
  before: resultsSchema,
  after: v.nullable(resultsSchema),
});
export type PortChange = v.InferOutput<typeof portChangeSchema>;

/** The same port at both times. */
export const portChange = (before: PortReport, after: PortReport | null): PortChange => ({
  port: before.port,
  starttls: before.starttls,
  states: { before: before.state, after: after?.state ?? null },
  before: before.protocols,
  after: after?.protocols ?? null,
});

/** Whether every version was answered, and at least one taken: else nothing is known for sure. */
export const isAnswered = ({ state, protocols }: PortReport): boolean =>
  state === 'asked' &&
  protocols.some(({ result }) => result === 'taken') &&
  protocols.every(({ result }) => result === 'taken' || result === 'refused');

/** What the results of all versions come to. */
export function stateOfResults(results: readonly PortResult[]): PortReport['state'] {
  if (results.every(({ result }) => result === 'not-tls')) return 'not-tls';
  if (results.some(({ result }) => result !== 'refused')) return 'asked';
  return results.every(({ alert }) => alert === null) ? 'silent-refusals' : 'only-refusals';
}
