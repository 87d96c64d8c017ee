import * as v from 'valibot';
import { RUNG_IDS } from '../diagnosis/rungs/ids.ts';
import type { RungReport } from '../diagnosis/rungs/rung.ts';
import { suitesReportOfHello, type SuitesReport } from '../diagnosis/suites-report.ts';
import type { Facts } from '../diagnosis/facts.ts';
import { schannelClient } from '../diagnosis/schannel-state.ts';
import { exactly } from '../schema.ts';
import { decodeMask } from '../tls/mask.ts';
import { winhttpDefaultOf } from '../windows/releases.ts';
import type { Protocol } from '../tls/protocols.ts';
import { brokenPromises, findDifferences, differencesSchema, findSuspect, type Promised } from './compare.ts';
import { proofSchema, type Proof } from './proof.ts';

/** Services that share a suite that the first kind of program was seen to offer; null if none. Outranks every list. */
export function servicesOfProof({ native, wow64 }: Proof): SuitesReport | null {
  const suites = [native, wow64].map((one) => (one?.state === 'seen' ? one.cipherSuites : []));
  const offered = suites.find((names) => names.length > 0);
  return offered === undefined ? null : suitesReportOfHello(offered);
}

const judgementShape = {
  differences: differencesSchema,
  suspect: v.nullable(v.picklist(RUNG_IDS)),
} as const;

/** `before` is null if no change was made; the rest compares `after` with what the settings promise. */
export const changeProofSchema = exactly({ before: v.nullable(proofSchema), after: proofSchema, ...judgementShape });
export type ChangeProof = v.InferOutput<typeof changeProofSchema>;

export const judgedProofSchema = exactly({ proof: proofSchema, ...judgementShape });
export type JudgedProof = v.InferOutput<typeof judgedProofSchema>;

/** Returns what this version of Windows offers without a value, with Schannel as it is. */
function shippedOffer({ machine, readings }: Facts): readonly Protocol[] {
  const { rules } = machine;
  if (rules === null) return [];
  return decodeMask(winhttpDefaultOf(rules)).protocols.filter((protocol) => {
    const { state } = schannelClient(readings, rules, protocol);
    return state !== 'off' && state !== 'unsupported';
  });
}

/** Compares a proof with what the settings promise: the report's `effective.winhttp`, from the same facts. */
export function judgeProof(
  proof: Proof,
  report: { readonly effective: { readonly winhttp: Promised }; readonly ladder: readonly RungReport[] },
  facts: Facts,
): Omit<JudgedProof, 'proof'> {
  const differences = findDifferences(report.effective.winhttp, proof);
  const [broken] = brokenPromises(differences);
  return { differences, suspect: findSuspect(broken, proof, report.ladder, shippedOffer(facts)) };
}
