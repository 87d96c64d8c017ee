import type { Answer } from '../../../shared/ipc/contract.ts';
import { createCell } from '../../state/store.ts';

/** What Windows was seen to offer, asked by itself. Home's headline goes by it too. */
interface ProofState {
  readonly isAsking: boolean;
  readonly answer: Answer<'prove'> | null;
  /** The check that it belongs to: of a newer one it says nothing. */
  readonly checkedAt: string | null;
}

export const createProofStore = () => createCell<ProofState>({ isAsking: false, answer: null, checkedAt: null });

/** The answer, if it is about this check. */
export const proofOf = ({ answer, checkedAt }: ProofState, check: string): Answer<'prove'> | null =>
  checkedAt === check ? answer : null;
