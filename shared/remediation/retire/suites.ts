import type { Facts } from '../../diagnosis/facts.ts';
import { judgeNames, suiteList } from '../../diagnosis/suites-state.ts';

/**
 * True if no cipher suite is left for TLS 1.2 and earlier, so that none of these protocols connects, whatever is turned on. False if
 * unknown. Source: facts 7.2 and 7.6 [R3][R4].
 */
export function hasNoSuite(facts: Facts): boolean {
  const { rules } = facts.machine;
  const list = rules === null ? null : suiteList(facts, rules);
  if (rules === null || list?.kind !== 'known') return false;
  return judgeNames(facts, rules, list.names).every(
    ({ parts, use }) => use === 'not-used' || parts?.protocol === 'TLS 1.3',
  );
}
