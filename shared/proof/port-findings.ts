import type { PortChange, PortReport, PortResult } from './port.ts';
import type { Protocol } from '../tls/protocols.ts';

/**
 * The results for protocols at a port, before and after a change. `gone`: accepted before, refused now. `still`:
 * accepted both times. `now`: accepted now, not seen before. `refused`: refused now, not seen to be accepted before.
 * `lost`: a protocol to keep is no longer accepted. `unknown`: its state now is unknown.
 */
const SEEN = ['gone', 'still', 'now', 'refused', 'lost', 'unknown'] as const;
export type SeenAtPort = (typeof SEEN)[number];

/** Why a port accepted nothing; `no-answer` if some versions got no answer and none was accepted. */
export type NothingTaken = Exclude<PortReport['state'], 'asked'> | 'no-answer';

/** A finding about a port. `stopped`: it accepted something before. `not-asked`: it didn't before either. */
export type PortFinding =
  | { readonly kind: SeenAtPort; readonly protocols: readonly Protocol[] }
  | { readonly kind: 'stopped' | 'not-asked'; readonly why: NothingTaken };

type Half = readonly PortResult[];

/** Returns the protocols that a port was seen to accept, oldest first. */
export const takenOf = (half: Half): readonly Protocol[] =>
  half.filter(({ result }) => result === 'taken').map(({ protocol }) => protocol);

export const notKnownOf = (half: Half): readonly Protocol[] =>
  half.filter(({ result }) => result !== 'taken' && result !== 'refused').map(({ protocol }) => protocol);

export function nothingTaken(state: PortReport['state'], half: Half): NothingTaken | null {
  if (state !== 'asked') return state;
  return takenOf(half).length > 0 ? null : 'no-answer';
}

/** Only a port that accepts something is known to refuse: others may need a name, or begin differently. */
function resultOf(half: Half, protocol: Protocol): 'taken' | 'refused' | 'unknown' {
  const result = half.find((one) => one.protocol === protocol)?.result;
  if (result === 'taken') return 'taken';
  return result === 'refused' && takenOf(half).length > 0 ? 'refused' : 'unknown';
}

type ByState = Readonly<Record<ReturnType<typeof resultOf>, SeenAtPort | null>>;
/**
 * By its state now: a protocol to turn off that was accepted before, another one to turn off, an accepted one to keep.
 */
const WAS_TAKEN: ByState = { taken: 'still', refused: 'gone', unknown: 'unknown' };
const WAS_NOT_TAKEN: ByState = { taken: 'now', refused: 'refused', unknown: 'unknown' };
const WAS_TO_STAY: ByState = { taken: null, refused: 'lost', unknown: 'unknown' };

/** What was seen of a port if these protocols were to go, without causes; nothing if the change is still to come. */
export function portFindings({ states, before, after }: PortChange, gone: readonly Protocol[]): readonly PortFinding[] {
  if (states.after === null || after === null) return [];
  const why = nothingTaken(states.after, after);
  if (why !== null) return [{ kind: nothingTaken(states.before, before) === null ? 'stopped' : 'not-asked', why }];
  const seen = after.map(({ protocol }) => {
    const [was, is] = [resultOf(before, protocol), resultOf(after, protocol)];
    if (gone.includes(protocol)) return { protocol, kind: (was === 'taken' ? WAS_TAKEN : WAS_NOT_TAKEN)[is] };
    return { protocol, kind: was === 'taken' ? WAS_TO_STAY[is] : null };
  });
  return SEEN.flatMap((kind) => {
    const protocols = seen.filter((one) => one.kind === kind).map(({ protocol }) => protocol);
    return protocols.length === 0 ? [] : [{ kind, protocols }];
  });
}
