import type { Snapshot } from '../../../shared/diagnosis/snapshot.ts';
import { servicesOfProof, type ChangeProof } from '../../../shared/proof/proof-report.ts';
import type { Report } from '../../../shared/report/report.ts';

type SeenProof = Pick<Report, 'proof' | 'cipherSuites'>;

export interface SeenProofs {
  readonly keep: (snapshot: Snapshot, proof: ChangeProof) => void;
  /** The last one, as long as the PC is as it was; nothing else, since it says nothing of other settings. */
  readonly of: (snapshot: Snapshot) => SeenProof;
}

export function createSeenProofs(): SeenProofs {
  let seen: { readonly key: string; readonly proof: ChangeProof } | null = null;
  return {
    keep(snapshot, proof) {
      seen = { key: JSON.stringify(snapshot), proof };
    },
    of(snapshot) {
      if (seen?.key !== JSON.stringify(snapshot)) return {};
      const cipherSuites = servicesOfProof(seen.proof.after);
      return { proof: seen.proof, ...(cipherSuites === null ? {} : { cipherSuites }) };
    },
  };
}
