import type { ServerFinding, ServerProduct } from '../diagnosis/server/judge.ts';
import type { Cause, Incoming } from '../readiness/cause.ts';
import type { ServerReport } from './server-report.ts';

type Judged = Pick<ServerReport, 'verdict' | 'accepts' | 'findings' | 'products'>;

/** Rungs of the server that are never a cause: .NET is also a rung of the ladder, and misspelt values have no effect. */
const NO_CAUSES: readonly ServerFinding['rung'][] = ['dotnet', 'misspelt'];

/** Rungs that, if unknown, leave open whether TLS 1.2 works. */
const DECIDING: readonly ServerFinding['rung'][] = ['tls12', 'suites'];

function ofFinding({ rung, code, state, repair }: ServerFinding): Cause {
  const kind = state === 'unknown' ? 'unknown' : repair === null ? 'unfit' : 'fix';
  return { kind: code === 'not-here' ? 'limit' : kind, rung, code, side: 'in' };
}

/** What a product lacks is a fix if this program writes all of it. */
function ofProduct({ product, recency, asks, state }: ServerProduct): Cause {
  const unmet = asks.filter((ask) => ask.isRequired && ask.state === 'unmet');
  const kind =
    state === 'unknown'
      ? 'unknown'
      : recency !== 'no' && unmet.every(({ repair }) => repair !== null)
        ? 'fix'
        : 'unfit';
  return { kind, rung: 'products', code: product, side: 'in' };
}

/** Returns failures, warnings and unknowns, in this order; of products only what is required. */
function causeOf({ findings, products }: Judged): Cause | null {
  const open = findings.filter(({ rung }) => !NO_CAUSES.includes(rung));
  const failing = open.find(({ state }) => state === 'fail');
  if (failing !== undefined) return ofFinding(failing);
  const lacking = products.find(({ state }) => state === 'fail');
  if (lacking !== undefined) return ofProduct(lacking);
  const warning = open.find(({ state }) => state === 'warn');
  if (warning !== undefined) return ofFinding(warning);
  const unread = open.find(({ rung, state }) => state === 'unknown' && DECIDING.includes(rung));
  if (unread !== undefined) return ofFinding(unread);
  const unclear = products.find(({ state }) => state === 'unknown');
  return unclear === undefined ? null : ofProduct(unclear);
}

/** Returns the incoming half of a server, which its check reports next to the outgoing half. docs/contract.md 7. */
export function incomingOf(report: Judged): Incoming {
  return {
    verdict: report.verdict,
    cause: causeOf(report),
    accepts: report.accepts.filter(({ state }) => state === 'on').map(({ protocol }) => protocol),
  };
}
