import * as v from 'valibot';
import { exactly, listOf, maskSchema } from '../schema.ts';
import { protocolSchema } from '../tls/protocols.ts';
import { viewSchema } from '../windows/registry.ts';
import { HOST_FINDINGS, MOST_ISSUER_LETTERS } from './host.ts';

/** How a connection to an address ended. `timeout`: no answer in time. */
export const CONNECTION_RESULTS = [
  'reached',
  'tls-refused',
  'certificate',
  'proxy',
  'name',
  'route',
  'clock',
  'timeout',
] as const;
export type ConnectionResult = (typeof CONNECTION_RESULTS)[number];

/** A host name, in a form that other programs can check too; `isHostName` decides what may be contacted. */
const hostSchema = v.pipe(v.string(), v.regex(/^[a-z0-9.-]{1,253}$/));

/** One address contacted by one kind of program. What wasn't seen is null. */
const connectionSchema = exactly({
  host: hostSchema,
  view: viewSchema,
  result: v.picklist(CONNECTION_RESULTS),
  protocol: v.nullable(protocolSchema),
  cipherSuite: v.nullable(v.pipe(v.string(), v.maxLength(100))),
  /** The issuer of the certificate, as `CN=..., O=..., C=...`. */
  issuer: v.nullable(v.pipe(v.string(), v.maxLength(MOST_ISSUER_LETTERS))),
  /** The number of the alert that refused the handshake. RFC 8446, 6. */
  alert: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(255))),
  /** The same as `result`, in more detail. */
  found: v.picklist(HOST_FINDINGS),
  /** WinHTTP's code, or the status of a response. */
  code: v.nullable(maskSchema),
});
export type Connection = v.InferOutput<typeof connectionSchema>;

/** Why a kind of program didn't contact an address: Windows can't, or forbids it, or it was cancelled. */
const NOT_ASKED_REASONS = ['no-engine', 'engine-blocked', 'engine-failed', 'cancelled'] as const;
export type NotAskedReason = (typeof NOT_ASKED_REASONS)[number];

const notAskedSchema = exactly({ host: hostSchema, view: viewSchema, reason: v.picklist(NOT_ASKED_REASONS) });
export type NotAsked = v.InferOutput<typeof notAskedSchema>;

/** More than all known addresses with some custom ones, in two views. */
const MOST_CONNECTIONS = 200;
export const connectionsSchema = listOf(connectionSchema, MOST_CONNECTIONS);
export const notAskedListSchema = listOf(notAskedSchema, MOST_CONNECTIONS);

/** A whole connection test. What couldn't be tested is listed separately: neither reached nor refused. */
export interface ConnectionTest {
  readonly connections: v.InferOutput<typeof connectionsSchema>;
  readonly notAsked: v.InferOutput<typeof notAskedListSchema>;
}
