import { ROOT_UPDATES_OFF } from '../../windows/catalogue/certificates.ts';
import { isOneOf, NO_NUMBER, target, type ScopeRow } from './target.ts';

/** Lets Windows fetch root certificates automatically again. A policy might forbid it again. Source: facts 15.1 [Q1]. */
export const certificates = {
  id: 'certificates',
  isDefault: false, // it may have been turned off on purpose
  hasPolicySwitch: false, // Windows' own templates have one
  targets: () => [
    target({
      setting: ROOT_UPDATES_OFF,
      view: 'native',
      value: null,
      leaveAloneIf: [isOneOf(ROOT_UPDATES_OFF, 'native', [0, NO_NUMBER])],
    }),
  ],
} as const satisfies ScopeRow;
