import type { HistoryEntry } from '../../../shared/ipc/contract.ts';
import { brokenPromises } from '../../../shared/proof/compare.ts';
import type { Proof } from '../../../shared/proof/proof.ts';
import type { Outcome, Report } from '../../../shared/report/report.ts';
import type { RegistryView } from '../../../shared/windows/registry.ts';
import type { DrawnOffer } from '../../components/proof-picture.tsx';

/** What a change came to, as Prove shows it. Only `proven` speaks of a connection. */
export type ProofKind =
  'proven' | 'differs' | 'written' | 'prepared' | 'not-equal' | 'nothing' | 'undone' | 'undone-in-part' | 'failed';

const VIEWS = ['native', 'wow64'] as const;

/** Programs of every view that this Windows has were seen to offer TLS 1.2. */
function isSeen(report: Report, seen: Proof): boolean {
  return VIEWS.every((view) => report.views[view] === null || seen[view]?.offered.includes('TLS 1.2') === true);
}

/** @param entry The journal's entry of the change as it is now; null where it isn't known yet. */
export function proofKind(outcome: Outcome, report: Report, entry: HistoryEntry | null): ProofKind {
  if (outcome.state === 'nothing-to-do') return 'nothing';
  if (outcome.state === 'failed') return 'failed';
  if (!outcome.verified) return 'not-equal';
  if (outcome.state === 'undone') return outcome.conflicts === undefined ? 'undone' : 'undone-in-part';
  if (entry?.state === 'undone' || entry?.state === 'undone-in-part') return entry.state;
  const { proof } = report;
  if (proof !== undefined && brokenPromises(proof.differences).length > 0) return 'differs';
  if (report.verdict === 'cannot-be-fixed-here' || report.verdict === 'undetermined') return 'prepared';
  return proof !== undefined && isSeen(report, proof.after) ? 'proven' : 'written';
}

/** What the settings make programs of a view offer; null where that isn't known. */
export function promisedBy(report: Report, view: RegistryView): DrawnOffer | null {
  const offered = report.effective.winhttp[view];
  return offered === null ? null : { offered, unclear: [] };
}
