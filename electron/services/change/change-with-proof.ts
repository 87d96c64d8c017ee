import { EXIT } from '../../../shared/failures.ts';
import { brokenPromises } from '../../../shared/proof/compare.ts';
import { judgeProof, servicesOfProof, type JudgedProof } from '../../../shared/proof/proof-report.ts';
import { withEvidence } from '../../../shared/report/claim.ts';
import { succeed, type Result } from '../../../shared/result.ts';
import type { Pc } from '../pc/pc.ts';
import type { FinishedChange } from './finished-change.ts';

export interface ProofControl {
  readonly signal: AbortSignal;
  readonly onProving: () => void;
}

/** For a caller that waits for the end and nothing else. */
export const UNATTENDED: ProofControl = { signal: new AbortController().signal, onProving: () => undefined };

/** A change that writes nothing before `ready` is settled. */
export type Change = (ready: Promise<unknown>) => Promise<Result<FinishedChange>>;

const CHANGED_STATES = ['committed', 'undone'] as const;

/** A promised TLS that isn't offered afterwards gives exit code 4. A registry file has no proof. */
export async function changeWithProof(pc: Pc, control: ProofControl, change: Change): Promise<Result<FinishedChange>> {
  const { prober } = pc;
  if (prober === null) return change(Promise.resolve());
  const cancelling = new AbortController();
  const cancel = (): void => cancelling.abort();
  control.signal.addEventListener('abort', cancel, { once: true });
  if (control.signal.aborted) cancel();
  try {
    const before = prober.probe(cancelling.signal);
    const changed = await change(before);
    const isChanged = changed.ok && CHANGED_STATES.some((state) => state === changed.value.report.outcome?.state);
    if (!isChanged) return changed;
    control.onProving();
    const after = await prober.probe(cancelling.signal);
    return succeed(withProof(changed.value, { before: await before, after }));
  } finally {
    cancel(); // a proof that isn't needed ends with its programs and ports
    control.signal.removeEventListener('abort', cancel);
  }
}

function withProof(
  changed: FinishedChange,
  proofs: { readonly before: JudgedProof['proof']; readonly after: JudgedProof['proof'] },
): FinishedChange {
  const { diagnosis } = changed.checked;
  const judgement = judgeProof(proofs.after, changed.report, diagnosis.facts);
  const cipherSuites = servicesOfProof(proofs.after);
  const isBroken = brokenPromises(judgement.differences).length > 0;
  const isDone = changed.exit === EXIT.ok || changed.exit === EXIT.notHere;
  return {
    ...changed,
    report: withEvidence(diagnosis, {
      ...changed.report,
      ...(cipherSuites === null ? {} : { cipherSuites }),
      proof: { ...proofs, ...judgement },
    }),
    exit: isBroken && isDone ? EXIT.disagrees : changed.exit,
  };
}
