import { ROOT_UPDATES_OFF } from '../../windows/catalogue/certificates.ts';
import { isOneOf, NO_NUMBER, removal, type ScopeRow } from './target.ts';

/** Lets Windows fetch root certificates automatically again. A policy might forbid that. Source: facts 15.1 [Q1]. */
export const certificates = {
  id: 'certificates',
  isDefault: false, // it may have been turned off on purpose
  hasPolicySwitch: false, // Windows' own templates have one
  targets: () => [removal(isOneOf(ROOT_UPDATES_OFF, 'native', [0, NO_NUMBER]))],
} as const satisfies ScopeRow;
