import type { Facts } from './facts.ts';

/** What this Windows can't do about cipher suites, by the ids of the report's limits. Empty where nothing is known of it. */
export type SuiteLimit = 'front-door-without-dhe';

/**
 * `front-door-without-dhe`: it has no suite of ECDHE, RSA and GCM, nor TLS 1.3, and Azure Front Door dropped DHE with GCM on 2026-04-01.
 * So addresses with the stricter of its policies are out of reach; which ones is in doubt. Source: facts 7.3 [Z2][Q1], 7.4 [R6].
 */
export function suiteLimits({ machine }: Facts): readonly SuiteLimit[] {
  return machine.rules?.cipherSuites === 'with-suffix' ? ['front-door-without-dhe'] : [];
}
