import { unknownProof } from '../../../shared/proof/proof.ts';
import { judgeProof, type JudgedProof } from '../../../shared/proof/proof-report.ts';
import { check, type CheckedPc } from './check.ts';
import type { Pc } from '../pc/pc.ts';

export async function prove(pc: Pc, signal: AbortSignal): Promise<JudgedProof & { readonly checked: CheckedPc }> {
  const [checked, seen] = await Promise.all([check(pc), pc.prober?.probe(signal) ?? null]);
  const proof = seen ?? unknownProof('not-this-pc', checked.report.views.wow64 !== null);
  return { proof, ...judgeProof(proof, checked.report, checked.diagnosis.facts), checked };
}
