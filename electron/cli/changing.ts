// What commands that change a PC have in common.
import { CONFIRMATIONS, type Confirmation } from '../../shared/remediation/confirmations.ts';
import type { Typed } from './option.ts';

export interface ChangeArguments {
  /** This user's own values are meant, and not the PC's. */
  readonly user: boolean;
  readonly yes: boolean;
  /** What was confirmed by an option of its own. */
  readonly confirmed: readonly Confirmation[];
}

export const readChange = ({ has }: Typed): ChangeArguments => ({
  user: has('user'),
  yes: has('yes'),
  confirmed: CONFIRMATIONS.filter(has),
});
