import * as v from 'valibot';
import { exactly, listOf } from '../schema.ts';
import { protocolSchema } from '../tls/protocols.ts';

/** The result of testing a port for one version. `unknown` if an answer didn't end. */
const PORT_RESULTS = ['taken', 'refused', 'not-tls', 'no-answer', 'unknown'] as const;

/**
 * The result of testing a port at all: `nobody` listens there; `no-starttls` if that was to come first and didn't.
 * `only-refusals` if every version was refused, and `silent-refusals` if that was without an alert: the server might
 * need a name, share no suite with our hello, or begin differently. Then nothing is known about its versions. Source:
 * facts 22.4.
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

/** A port of this machine to test. No other machine can be named. */
export const askedPortSchema = exactly({
  port: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(65_535)),
  /** It speaks SMTP first. */
  starttls: v.boolean(),
});
export type AskedPort = v.InferOutput<typeof askedPortSchema>;

const stateSchema = v.picklist(PORT_STATES);
const resultsSchema = listOf(portResultSchema, 10);

/** The versions that a port of this machine accepts. Shape: docs/contract.md 8. */
export const portReportSchema = exactly({
  port: v.number(),
  /** The loopback address that was tested. */
  address: v.string(),
  starttls: v.boolean(),
  state: stateSchema,
  /** Oldest first; empty if nothing was tested. */
  protocols: resultsSchema,
});
export type PortReport = v.InferOutput<typeof portReportSchema>;

/** A port tested before and after a change. Shape: docs/contract.md 9. */
export const portChangeSchema = exactly({
  port: v.number(),
  starttls: v.boolean(),
  /** The results of both tests; `after` is null if the change hasn't been made yet. */
  states: exactly({ before: stateSchema, after: v.nullable(stateSchema) }),
  before: resultsSchema,
  after: v.nullable(resultsSchema),
});
export type PortChange = v.InferOutput<typeof portChangeSchema>;

export const portChange = (before: PortReport, after: PortReport | null): PortChange => ({
  port: before.port,
  starttls: before.starttls,
  states: { before: before.state, after: after?.state ?? null },
  before: before.protocols,
  after: after?.protocols ?? null,
});

/** True if every version got an answer, and at least one was accepted: otherwise nothing is certain. */
export const isAnswered = ({ state, protocols }: PortReport): boolean =>
  state === 'asked' &&
  protocols.some(({ result }) => result === 'taken') &&
  protocols.every(({ result }) => result === 'taken' || result === 'refused');

export function stateOfResults(results: readonly PortResult[]): PortReport['state'] {
  if (results.every(({ result }) => result === 'not-tls')) return 'not-tls';
  if (results.some(({ result }) => result !== 'refused')) return 'asked';
  return results.every(({ alert }) => alert === null) ? 'silent-refusals' : 'only-refusals';
}
