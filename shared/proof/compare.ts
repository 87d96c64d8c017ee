import * as v from 'valibot';
import { protocolSchema, protocolRow, PROTOCOLS, type Protocol } from '../tls/protocols.ts';
import type { RungId } from '../diagnosis/rungs/ids.ts';
import type { RungReport } from '../diagnosis/rungs/rung.ts';
import { exactly, listOf } from '../schema.ts';
import { REGISTRY_VIEWS, viewSchema, type RegistryView } from '../windows/registry.ts';
import type { Proof } from './proof.ts';

/** What the settings promise to a kind of program; null if unknown, or if this PC has no such programs. */
export type Promised = Readonly<Record<RegistryView, readonly Protocol[] | null>>;

const differenceSchema = exactly({
  view: viewSchema,
  protocol: protocolSchema,
  kind: v.picklist(['promised-not-offered', 'offered-not-promised'] as const),
});
export type Difference = v.InferOutput<typeof differenceSchema>;
export const differencesSchema = listOf(differenceSchema, 100);

/** Returns every protocol on which the settings and the observation differ. What wasn't clearly seen never differs. */
export function findDifferences(promised: Promised, proof: Proof): readonly Difference[] {
  return REGISTRY_VIEWS.flatMap((view) => {
    const expected = promised[view];
    const observation = proof[view];
    if (expected === null || observation?.state !== 'seen') return [];
    return PROTOCOLS.flatMap(({ protocol }): readonly Difference[] => {
      const isOffered = observation.offered.includes(protocol);
      if (isOffered === expected.includes(protocol) || observation.unclear.includes(protocol)) return [];
      return [{ view, protocol, kind: isOffered ? 'offered-not-promised' : 'promised-not-offered' }];
    });
  });
}

/**
 * Returns what is promised and not offered, TLS 1.2 first. Only of TLS 1.2 and later is it a failure: updates remove
 * older ones. Facts 2.2 [K7].
 */
export function brokenPromises(differences: readonly Difference[]): readonly Difference[] {
  const broken = differences.filter(
    ({ kind, protocol }) => kind === 'promised-not-offered' && protocolRow(protocol).grade === 'good',
  );
  const rank = ({ protocol }: Difference): number => (protocol === 'TLS 1.2' ? 0 : 1);
  return [...broken].sort((one, other) => rank(one) - rank(other));
}

const isHigherThanAll = (offered: readonly Protocol[], shipped: readonly Protocol[]): boolean => {
  const bitOf = (list: readonly Protocol[]): number => Math.max(0, ...list.map((one) => protocolRow(one).bit));
  return bitOf(offered) > bitOf(shipped);
};

const FIRST_LOOKED_AT: readonly RungId[] = ['update', 'winhttp-value', 'schannel'];

/** The first rung to look at: one that already fails, or the one that the observation suggests. */
export function findSuspect(
  broken: Difference | undefined,
  proof: Proof,
  ladder: readonly RungReport[],
  shipped: readonly Protocol[],
): RungId | null {
  const observation = broken === undefined ? null : proof[broken.view];
  if (observation === null) return null;
  const failing = FIRST_LOOKED_AT.find((id) =>
    ladder.some(({ rung, state }) => rung === id && (state === 'fail' || state === 'unknown')),
  );
  // a cause that doesn't apply to this version of Windows
  const isHere = (id: RungId): boolean => !ladder.some(({ rung, state }) => rung === id && state === 'not-applicable');
  // the rungs that may cause it, and when; the first that fits comes first
  const suspects: readonly (readonly [RungId, boolean])[] = [
    // Windows starts no handshake: Schannel has no protocol left
    ['schannel', observation.offered.length === 0],
    // no more than without a value: the value isn't read, so the update is missing
    ['update', !isHigherThanAll(observation.offered, shipped)],
    ['winhttp-value', true],
  ];
  return failing ?? suspects.find(([rung, fits]) => fits && isHere(rung))?.[0] ?? null;
}
