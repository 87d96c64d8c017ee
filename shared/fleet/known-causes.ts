import type { Cause } from '../readiness/cause.ts';
import { rungOfLimit, CONNECTION } from '../readiness/levels.ts';
import { meaningOf } from '../diagnosis/rungs/meanings.ts';
import { SERVER_CODES } from '../diagnosis/server/codes.ts';
import { PRODUCT_IDS } from '../diagnosis/server/ids.ts';
import { CONNECTION_RESULTS } from '../proof/connections.ts';

const OF_SERVERS: ReadonlySet<string> = new Set([
  ...Object.entries(SERVER_CODES).flatMap(([rung, codes]) => Object.keys(codes).map((code) => `${rung}.${code}`)),
  ...PRODUCT_IDS.map((product) => `products.${product}`),
]);
const RESULTS: readonly string[] = CONNECTION_RESULTS;

/** True if this program knows such a cause; newer programs have others, in unlimited number. */
export function isKnownCause({ rung, code, side }: Pick<Cause, 'rung' | 'code' | 'side'>): boolean {
  if (side === 'in') return OF_SERVERS.has(`${rung}.${code}`);
  if (rung === CONNECTION) return RESULTS.includes(code);
  return meaningOf({ rung, code }) !== undefined || rungOfLimit(code) === rung;
}
