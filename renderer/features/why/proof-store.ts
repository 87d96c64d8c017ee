import type { Answer } from '../../../shared/ipc/contract.ts';
import { createStore, type Store } from '../../state/store.ts';

/** What Windows was seen to offer, asked by itself. Home's headline goes by it too. */
export interface ProofState {
  readonly isAsking: boolean;
  readonly answer: Answer<'prove'> | null;
  /** The check that it belongs to: of a newer one it says nothing. */
  readonly checkedAt: string | null;
}

const NOTHING: ProofState = { isAsking: false, answer: null, checkedAt: null };

export const createProofStore = (): Store<ProofState, ProofState> =>
  createStore((_was: ProofState, to: ProofState) => to, NOTHING);

/** The answer, if it is about this check. */
export const proofOf = ({ answer, checkedAt }: ProofState, check: string): Answer<'prove'> | null =>
  checkedAt === check ? answer : null;
