import type { Answer } from '../../../shared/ipc/contract.ts';
import { createCell } from '../../state/store.ts';

/** What Windows was seen to offer, asked by itself. Home's headline goes by it too. */
interface ProofState {
  /** The check that it belongs to: of a newer one it says nothing. */
  readonly checkedAt: string;
  /** Null while Windows is being asked. */
  readonly answer: Answer<'prove'> | null;
}

/** Null before it was asked. */
export const createProofStore = () => createCell<ProofState | null>(null);

/** The answer, if it is about this check. */
export const proofOf = (proof: ProofState | null, check: string): Answer<'prove'> | null =>
  proof?.checkedAt === check ? proof.answer : null;
