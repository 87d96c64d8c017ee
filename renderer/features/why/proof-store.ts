import type { Failure } from '../../../shared/failures.ts';
import { createCell } from '../../state/store.ts';

/** Whether Windows is being asked what it offers, by itself, and why that failed. What it offered is in the report. */
interface ProofState {
  readonly isAsking: boolean;
  readonly failure: Failure | null;
}

const NOTHING: ProofState = { isAsking: false, failure: null };

export const createProofStore = () => createCell<ProofState>(NOTHING);
