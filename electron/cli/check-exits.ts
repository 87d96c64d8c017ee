import { EXIT } from '../../shared/failures.ts';

/** What `check` exits with for each verdict. */
export const CHECK_EXITS = {
  'no-change-needed': EXIT.ok,
  'improvement-available': EXIT.ok,
  'fix-available': EXIT.available,
  'cannot-be-fixed-here': EXIT.notHere,
  undetermined: EXIT.notHere,
} as const;
