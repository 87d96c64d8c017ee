import * as v from 'valibot';
import { exactly, listOf } from '../schema.ts';
import { MICROSOFT_365_SUITES } from '../tls/services.ts';
import { protocolSchema } from '../tls/protocols.ts';
import type { ClientHello } from './client-hello.ts';
import { cipherSuiteName } from './iana-names.ts';
import { offeredIn } from './proof.ts';

/** `ok`: TLS 1.2 and a suite of Microsoft 365. `old`: TLS 1.1 at most. `suites`: no such suite. `none`: no hello. */
const LISTENED_RESULTS = ['ok', 'old', 'suites', 'none'] as const;

/** What one program said to the listener. A hello that doesn't list its versions names only the highest. */
export const listenedSchema = exactly({
  /** Oldest first. */
  protocols: listOf(protocolSchema),
  /** In the program's order of preference. */
  suites: listOf(v.string()),
  /** Whether it named the server; the name itself is its own business. */
  serverName: v.nullable(v.literal('given')),
  judged: v.picklist(LISTENED_RESULTS),
});
export type Listened = v.InferOutput<typeof listenedSchema>;

const SERVER_NAME = 0;

const NOTHING: Listened = { protocols: [], suites: [], serverName: null, judged: 'none' };

/** How many suites of Microsoft 365's list, which is for TLS 1.2, are among these. Source: facts 7.3 [F1]. */
export const acceptedBy365 = (suites: readonly string[]): number =>
  MICROSOFT_365_SUITES.filter((name) => suites.includes(name)).length;

function judge(protocols: Listened['protocols'], suites: readonly string[]): Listened['judged'] {
  if (!protocols.includes('TLS 1.2') && !protocols.includes('TLS 1.3')) return 'old';
  return protocols.includes('TLS 1.2') && acceptedBy365(suites) > 0 ? 'ok' : 'suites';
}

/** @param hello Null if none came. */
export function listenedOf(hello: ClientHello | null): Listened {
  if (hello === null) return NOTHING;
  const protocols = [...offeredIn(hello, {}).offered];
  const suites = hello.cipherSuites.map(cipherSuiteName);
  return {
    protocols,
    suites,
    serverName: hello.extensions.includes(SERVER_NAME) ? 'given' : null,
    judged: judge(protocols, suites),
  };
}
