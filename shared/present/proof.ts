import { brokenPromises, type Difference } from '../proof/compare.ts';
import { acceptedBy365 } from '../proof/listened.ts';
import type { Observation, Proof } from '../proof/proof.ts';
import { MICROSOFT_365_SUITES } from '../tls/services.ts';
import type { StartMessages } from '../text/messages.ts';
import { REGISTRY_VIEWS, type RegistryView } from '../windows/registry.ts';

/** Kinds of program as the proof names them; `only` on a Windows version that has one kind. */
type ProgramKind = Exclude<keyof StartMessages['proof']['programs'], 'both'>;

function programKind(view: RegistryView, { wow64 }: Proof): ProgramKind {
  return wow64 === null ? 'only' : view;
}

/** Every kind of program of a proof, the 64-bit one first. */
export function seenViews(proof: Proof) {
  return REGISTRY_VIEWS.flatMap((view) => {
    const observation = proof[view];
    return observation === null ? [] : [{ view, program: programKind(view, proof), observation }];
  });
}

/** Returns what .NET Framework was seen to offer, the 64-bit one first; empty if it wasn't asked. */
export const dotnetViews = ({ dotnet }: Proof) => (dotnet === undefined ? [] : seenViews(dotnet));

/** The differences, the broken promises first. */
export function differenceViews(differences: readonly Difference[], proof: Proof) {
  const broken = brokenPromises(differences);
  const others = differences.filter((difference) => !broken.includes(difference));
  return [...broken, ...others].map((difference) => ({ ...difference, program: programKind(difference.view, proof) }));
}

/** What else was seen, in sentences: cipher suites, what isn't clear, later tries, and a second opinion. */
export function seenMore(
  observation: Observation,
  { proof: t, joined }: Pick<StartMessages, 'proof' | 'joined'>,
): readonly string[] {
  const { cipherSuites, unclear, fallback, secondOpinion } = observation;
  const { agrees = null, engine = null } = secondOpinion ?? {};
  return [
    joined.sentence(joined.labelled(t.suites, t.suitesOf(acceptedBy365(cipherSuites), MICROSOFT_365_SUITES.length))),
    ...(unclear.length === 0 ? [] : [t.unclear(unclear)]),
    ...(fallback.length === 0 ? [] : [t.fallback(fallback)]),
    ...(agrees === null || engine === null ? [] : [t[agrees ? 'secondOpinion' : 'otherOpinion'](engine)]),
  ];
}
