import * as v from 'valibot';
import { inOrder, protocolOfVersion, protocolRow, protocolSchema, type Protocol } from '../tls/protocols.ts';
import { exactly, listOf } from '../schema.ts';
import type { ClientHello } from './client-hello.ts';
import type { Received } from './questions.ts';
import { cipherSuiteName, hexPair, signatureAlgorithmName } from './iana-names.ts';

const UNKNOWN_REASONS = [
  'not-this-pc', // a registry file replaces the PC
  'no-engine', // nothing in Windows could connect
  'engine-blocked', // Windows forbids it
  'engine-restricted', // it started, and a policy left it no way to connect
  'engine-failed', // it ended without connecting
  'no-connection', // nothing connected to our port
  'no-answer', // it connected and sent nothing
  'not-tls', // it sent something else
  'timed-out', // we ended it, as in the next case
  'cancelled',
] as const;
export type UnknownReason = (typeof UNKNOWN_REASONS)[number];

/** WinHTTP by this program or by a Windows script; `dotnet` is .NET Framework in Windows PowerShell. */
const ENGINES = ['winhttp', 'script-host', 'powershell', 'dotnet'] as const;
export type EngineId = (typeof ENGINES)[number];

const unknownReasonSchema = v.picklist(UNKNOWN_REASONS);
const hexPairSchema = v.pipe(v.string(), v.regex(/^0x[0-9A-F]{4}$/));

/** What one kind of program was seen to offer, or why that is unknown. docs/contract.md 3; the rest extends it. */
export const observationSchema = exactly({
  state: v.picklist(['seen', 'unknown'] as const),
  /** Null if it was seen. */
  reason: v.nullable(unknownReasonSchema),
  /** A detail for troubleshooting, such as a program's path and exit code; never parsed. */
  detail: v.nullable(v.string()),
  /** Oldest first. */
  offered: listOf(protocolSchema),
  /** Unknown ones below the highest. */
  unclear: listOf(protocolSchema),
  /** In the client's order of preference. */
  cipherSuites: listOf(v.string()),
  signatureAlgorithms: listOf(v.string()),
  /** The version in the hello; null if it lists its versions, or if there was no hello. */
  helloVersion: v.nullable(hexPairSchema),
  /** The highest protocol of each further attempt after the first was rejected. */
  fallback: listOf(protocolSchema),
  engine: v.nullable(v.picklist(ENGINES)),
  /** Another way to test the same kind of program; null if there is none. */
  secondOpinion: v.nullable(
    exactly({
      engine: v.nullable(v.picklist(ENGINES)),
      reason: v.nullable(unknownReasonSchema),
      offered: listOf(protocolSchema),
      /** Null if the other way has no answer. */
      agrees: v.nullable(v.boolean()),
    }),
  ),
});
export type Observation = v.InferOutput<typeof observationSchema>;

const viewsShape = { native: observationSchema, wow64: v.nullable(observationSchema) } as const;

/**
 * What 64-bit and 32-bit programs that leave the choice to WinHTTP offer; `wow64` is null on 32-bit Windows. `dotnet`:
 * what Windows PowerShell offers, which uses .NET Framework's choice; absent in a proof of an earlier version, and if
 * it wasn't tested.
 */
export const proofSchema = exactly({ ...viewsShape, dotnet: v.exactOptional(exactly(viewsShape)) });
export type Proof = v.InferOutput<typeof proofSchema>;

const NOTHING_SEEN = {
  offered: [],
  unclear: [],
  cipherSuites: [],
  signatureAlgorithms: [],
  helloVersion: null,
  fallback: [],
  secondOpinion: null,
} as const;

export function unknownObservation(
  reason: UnknownReason,
  engine: EngineId | null = null,
  detail: string | null = null,
): Observation {
  return { ...NOTHING_SEEN, state: 'unknown', reason, detail, engine };
}

export function unknownProof(reason: UnknownReason, has32BitPrograms: boolean): Proof {
  const observation = unknownObservation(reason);
  return { native: observation, wow64: has32BitPrograms ? observation : null };
}

/** Returns the highest protocol that a hello offers; null if no protocol has that version. */
function highest(hello: ClientHello): Protocol | null {
  const named = hello.supportedVersions ?? [hello.legacyVersion];
  return inOrder(named.flatMap((version) => protocolOfVersion(version) ?? [])).at(-1) ?? null;
}

export type ReceivedByProtocol = Partial<Readonly<Record<Protocol, Received>>>;

export function offeredIn(hello: ClientHello, answers: ReceivedByProtocol): Pick<Observation, 'offered' | 'unclear'> {
  if (hello.supportedVersions !== null) {
    const named = hello.supportedVersions.flatMap((version) => protocolOfVersion(version) ?? []);
    return { offered: inOrder(named), unclear: [] };
  }
  const most = highest(hello);
  const below = (Object.keys(answers) as Protocol[]).filter(
    (protocol) => most !== null && protocolRow(protocol).version < protocolRow(most).version,
  );
  const taken = below.filter((protocol) => answers[protocol]?.kind === 'taken');
  const unclear = below.filter(
    (protocol) => answers[protocol]?.kind !== 'taken' && answers[protocol]?.kind !== 'refused',
  );
  const ssl2: readonly Protocol[] = hello.speaksSsl2 ? ['SSL 2.0'] : [];
  return { offered: inOrder([...ssl2, ...taken, ...(most === null ? [] : [most])]), unclear: inOrder(unclear) };
}

const REASONS: Readonly<Record<Exclude<Received['kind'], 'hellos'>, UnknownReason>> = {
  nobody: 'no-connection',
  silence: 'no-answer',
  closed: 'engine-failed',
  'not-tls': 'not-tls',
  taken: 'engine-failed',
  refused: 'engine-failed',
};

/**
 * Returns what was received as an observation. Without a hello it is `unknown`, except if it connected, sent nothing,
 * closed, and WinHTTP returned an error. Then Windows offers nothing, as if all protocols were off.
 *
 * @param error WinHTTP's code for the first question; 0 if it saw none, null if it returned none.
 */
export function observationOf(
  engine: EngineId,
  offers: Received,
  answers: ReceivedByProtocol,
  error: number | null,
): Observation {
  const caller = engine === 'dotnet' ? '.NET' : 'WinHTTP';
  const detail = error === null || error === 0 ? null : `${caller} 0x${(error >>> 0).toString(16).toUpperCase()}`;
  if (offers.kind !== 'hellos') {
    const offersNothing = offers.kind === 'closed' && detail !== null;
    return offersNothing
      ? { ...NOTHING_SEEN, state: 'seen', reason: null, detail, engine }
      : unknownObservation(REASONS[offers.kind], engine, detail);
  }
  const [hello, ...later] = offers.hellos;
  return {
    state: 'seen',
    reason: null,
    detail: null,
    ...offeredIn(hello, answers),
    cipherSuites: hello.cipherSuites.map(cipherSuiteName),
    signatureAlgorithms: (hello.signatureAlgorithms ?? []).map(signatureAlgorithmName),
    helloVersion: hello.supportedVersions === null ? hexPair(hello.legacyVersion) : null,
    fallback: later.map(highest).filter((protocol) => protocol !== null),
    engine,
    secondOpinion: null,
  };
}

/** Adds what another way saw; if only that saw something, they swap. What was cancelled stays. */
export function withSecondOpinion(first: Observation, other: Observation): Observation {
  if (first.state === 'unknown' && first.reason !== 'cancelled' && other.state === 'seen')
    return withSecondOpinion(other, first);
  if (first.engine === other.engine) return first;
  const bothSeen = first.state === 'seen' && other.state === 'seen';
  const doubtful = [...first.unclear, ...other.unclear];
  const sure = (observation: Observation): string =>
    observation.offered.filter((protocol) => !doubtful.includes(protocol)).join();
  return {
    ...first,
    secondOpinion: {
      engine: other.engine,
      reason: other.reason,
      offered: other.offered,
      agrees: bothSeen ? sure(first) === sure(other) : null,
    },
  };
}
