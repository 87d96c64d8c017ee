import { MICROSOFT_365_SUITES } from '../tls/cipher-suites.ts';
import type { Observation } from './proof.ts';

/** How many cipher suites of Microsoft 365's list are among those offered. The list is of TLS 1.2. Source: facts 7.3 [F1]. */
export function sharedSuites({ cipherSuites }: Observation): { readonly shared: number; readonly of: number } {
  const shared = MICROSOFT_365_SUITES.filter((name) => cipherSuites.includes(name));
  return { shared: shared.length, of: MICROSOFT_365_SUITES.length };
}
