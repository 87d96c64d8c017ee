import { meaningOf } from '../diagnosis/rungs/meanings.ts';
import { claimOf } from '../report/claim.ts';
import type { Report } from '../report/report.ts';

/** True if a server's product lacks what this program writes, though it accepts TLS 1.2: that is .NET's values. */
const isAskedByProduct = ({ incoming }: Report): boolean =>
  incoming?.accepts.includes('TLS 1.2') === true &&
  (incoming.open ?? []).some(({ rung, kind }) => rung === 'products' && kind === 'fix');

/**
 * Returns how to speak of .NET where a .NET that could do better offers less than TLS 1.2 by default: as a fix of its
 * own where that matters, in a line elsewhere. Null where its values are right, or don't help. docs/contract.md 5.
 */
export function dotnetOffer(report: Report): 'fix' | 'line' | null {
  const found = report.ladder.find(({ rung }) => rung === 'dotnet');
  if (found === undefined || meaningOf(found)?.repair !== 'dotnet') return null;
  const cells = report.offers.filter(({ program }) => program === 'dotnet4').flatMap((offer) => offer.cells);
  if (!cells.some(({ protocol, state }) => protocol === 'TLS 1.2' && state !== 'offered')) return null;
  const isOff = cells.some(({ protocol, state }) => protocol === 'TLS 1.0' && state === 'blocked');
  return isOff || isAskedByProduct(report) || claimOf(report).sign === 'fail' ? 'fix' : 'line';
}
