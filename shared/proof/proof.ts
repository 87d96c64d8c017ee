import * as v from 'valibot';
import { protocolSchema, type Protocol } from '../tls/protocols.ts';
import { exactly, listOf } from '../schema.ts';
import type { ClientHello } from './client-hello.ts';
import type { Received } from './questions.ts';
import { cipherSuiteName, hexPair, signatureAlgorithmName } from './iana-names.ts';
import { inOrder, protocolOfVersion, versionOfProtocol } from './wire-versions.ts';
import { MICROSOFT_365_SUITES } from '../tls/services.ts';

/**
 * Why it can't be said what a kind of program offers. `not-this-pc`: a registry file stands for the PC. `no-engine`: Windows
 * has nothing here that could ask. `engine-blocked`: it has, and forbids it. `engine-failed`: it ended without asking.
 * `engine-restricted`: it started, and a policy leaves it no way to ask.
 * `no-connection`: it asked and nobody connected to our port. `no-answer`: it connected and sent nothing. `not-tls`: it sent something
 * else. `timed-out`, `cancelled`: it was ended by us.
 */
const UNKNOWN_REASONS = [
  'not-this-pc',
  'no-engine',
  'engine-blocked',
  'engine-restricted',
  'engine-failed',
  'no-connection',
  'no-answer',
  'not-tls',
  'timed-out',
  'cancelled',
] as const;
export type UnknownReason = (typeof UNKNOWN_REASONS)[number];

/**
 * Who was made to connect: WinHTTP called by this program itself, or a script of Windows that has WinHTTP do it. `dotnet` isn't
 * WinHTTP: it is .NET Framework in Windows PowerShell.
 */
const ENGINES = ['winhttp', 'script-host', 'powershell', 'dotnet'] as const;
export type EngineId = (typeof ENGINES)[number];

const unknownReasonSchema = v.picklist(UNKNOWN_REASONS);
const hexPairSchema = v.pipe(v.string(), v.regex(/^0x[0-9A-F]{4}$/));

/** What one kind of program was seen to offer, or why that isn't known. docs/contract.md 3; the rest extends it. */
export const observationSchema = exactly({
  state: v.picklist(['seen', 'unknown'] as const),
  /** Null where it was seen. */
  reason: v.nullable(unknownReasonSchema),
  /** A detail for troubleshooting, such as a program's path and exit code; never parsed. */
  detail: v.nullable(v.string()),
  /** Oldest first. */
  offered: listOf(protocolSchema),
  /** Below the highest: those that are unknown. */
  unclear: listOf(protocolSchema),
  /** In the order in which the client prefers them. */
  cipherSuites: listOf(v.string()),
  signatureAlgorithms: listOf(v.string()),
  /** The version that the hello names; null where it names its versions one by one, or where there was no hello. */
  helloVersion: v.nullable(hexPairSchema),
  /** The highest protocol of each further try after the first was turned down. */
  fallback: listOf(protocolSchema),
  engine: v.nullable(v.picklist(ENGINES)),
  /** Another way to ask the same kind of program; null where there is none. */
  secondOpinion: v.nullable(
    exactly({
      engine: v.nullable(v.picklist(ENGINES)),
      reason: v.nullable(unknownReasonSchema),
      offered: listOf(protocolSchema),
      /** Null where the other way couldn't say. */
      agrees: v.nullable(v.boolean()),
    }),
  ),
});
export type Observation = v.InferOutput<typeof observationSchema>;

const viewsShape = { native: observationSchema, wow64: v.nullable(observationSchema) } as const;

/**
 * What 64-bit and 32-bit programs that leave the choice to WinHTTP offer; `wow64` is null on a 32-bit Windows. `dotnet`: what
 * Windows PowerShell offers, which has .NET Framework choose; absent in a proof of an earlier version, and where nothing was asked.
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

/** The same reason for every kind of program that there is. */
export function unknownProof(reason: UnknownReason, has32BitPrograms: boolean): Proof {
  const observation = unknownObservation(reason);
  return { native: observation, wow64: has32BitPrograms ? observation : null };
}

/** The highest protocol that a hello offers; null for a version that no protocol has. */
function highest(hello: ClientHello): Protocol | null {
  const named = (hello.supportedVersions ?? [hello.legacyVersion]).flatMap((version) => {
    const protocol = protocolOfVersion(version);
    return protocol === null ? [] : [protocol];
  });
  return inOrder(named).at(-1) ?? null;
}

/** What was received for each protocol that was asked for by itself. */
export type ReceivedByProtocol = Partial<Readonly<Record<Protocol, Received>>>;

function offeredIn(hello: ClientHello, answers: ReceivedByProtocol): Pick<Observation, 'offered' | 'unclear'> {
  if (hello.supportedVersions !== null) {
    const named = hello.supportedVersions.map(protocolOfVersion).filter((protocol) => protocol !== null);
    return { offered: inOrder(named), unclear: [] };
  }
  const most = highest(hello);
  const below = (Object.keys(answers) as Protocol[]).filter(
    (protocol) => most !== null && versionOfProtocol(protocol) < versionOfProtocol(most),
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
 * What was received, as an observation. Without a hello it is `unknown`, but for one case: it connected, said nothing, closed,
 * and WinHTTP gave an error. Then Windows has nothing that it would offer, which is how it looks with all protocols off.
 *
 * @param error WinHTTP's code for the first question; 0 where it saw none, null where it gave none.
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

/**
 * Puts another way's observation beside the first. Where the first saw nothing and the other did, it is the other way round:
 * both ask the same kind of program. Nothing stands in for what was cancelled, and nothing confirms itself.
 */
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

/** How many cipher suites of Microsoft 365's list are among those offered. The list is of TLS 1.2. Source: facts 7.3 [F1]. */
export function sharedSuites({ cipherSuites }: Observation): { readonly shared: number; readonly of: number } {
  const shared = MICROSOFT_365_SUITES.filter((name) => cipherSuites.includes(name));
  return { shared: shared.length, of: MICROSOFT_365_SUITES.length };
}
