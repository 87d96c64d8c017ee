import type { PortChange, PortReport, PortResult } from './port.ts';
import type { Protocol } from '../tls/protocols.ts';

/**
 * What was seen of protocols at a port, before a change and after it. `gone`: taken before, refused now. `still`: taken both times. `now`:
 * taken now, and not seen to be before. `refused`: refused now, and not seen to be taken before. `lost`: one that was to stay is taken no
 * more. `unknown`: how it is now isn't known.
 */
const SEEN = ['gone', 'still', 'now', 'refused', 'lost', 'unknown'] as const;
export type SeenAtPort = (typeof SEEN)[number];

/** Why a port was seen to take nothing; `no-answer` where some versions weren't answered, and none was taken. */
export type NothingTaken = Exclude<PortReport['state'], 'asked'> | 'no-answer';

/** One thing to say of a port. `stopped`: it took something before. `not-asked`: it didn't before either, so nothing is known of it. */
export type PortFinding =
  | { readonly kind: SeenAtPort; readonly protocols: readonly Protocol[] }
  | { readonly kind: 'stopped' | 'not-asked'; readonly why: NothingTaken };

type Half = readonly PortResult[];

/** The protocols that a port was seen to take, oldest first. */
export const takenOf = (half: Half): readonly Protocol[] =>
  half.filter(({ result }) => result === 'taken').map(({ protocol }) => protocol);

/** Those of which it isn't known. */
export const notKnownOf = (half: Half): readonly Protocol[] =>
  half.filter(({ result }) => result !== 'taken' && result !== 'refused').map(({ protocol }) => protocol);

/** Why a port was seen to take nothing; null where it took something. */
export function nothingTaken(state: PortReport['state'], half: Half): NothingTaken | null {
  if (state !== 'asked') return state;
  return takenOf(half).length > 0 ? null : 'no-answer';
}

/** Refused is known only of a port that takes something: another one may need a name, or begin in another way. */
function resultOf(half: Half, protocol: Protocol): 'taken' | 'refused' | 'unknown' {
  const result = half.find((one) => one.protocol === protocol)?.result;
  if (result === 'taken') return 'taken';
  return result === 'refused' && takenOf(half).length > 0 ? 'refused' : 'unknown';
}

type Answer = ReturnType<typeof resultOf>;

/** What a protocol that was to go comes to, by what it was before and is after. */
const WAS_TO_GO: Readonly<Record<Answer, Readonly<Record<Answer, SeenAtPort>>>> = {
  taken: { taken: 'still', refused: 'gone', unknown: 'unknown' },
  refused: { taken: 'now', refused: 'refused', unknown: 'unknown' },
  unknown: { taken: 'now', refused: 'refused', unknown: 'unknown' },
};

/** The same for one that was to stay; null where there is nothing to say. */
const WAS_TO_STAY: Readonly<Record<Answer, Readonly<Record<Answer, SeenAtPort | null>>>> = {
  taken: { taken: null, refused: 'lost', unknown: 'unknown' },
  refused: { taken: null, refused: null, unknown: null },
  unknown: { taken: null, refused: null, unknown: null },
};

/** What is to be said of a port where these protocols were to go; nothing of a change that is still to come. It says what was seen, and no cause. */
export function portFindings({ states, before, after }: PortChange, gone: readonly Protocol[]): readonly PortFinding[] {
  if (states.after === null || after === null) return [];
  const why = nothingTaken(states.after, after);
  if (why !== null) return [{ kind: nothingTaken(states.before, before) === null ? 'stopped' : 'not-asked', why }];
  const seen = after.map(({ protocol }) => {
    const table = gone.includes(protocol) ? WAS_TO_GO : WAS_TO_STAY;
    return { protocol, kind: table[resultOf(before, protocol)][resultOf(after, protocol)] };
  });
  return SEEN.flatMap((kind) => {
    const protocols = seen.filter((one) => one.kind === kind).map(({ protocol }) => protocol);
    return protocols.length === 0 ? [] : [{ kind, protocols }];
  });
}
