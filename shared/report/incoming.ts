import { isTooOld } from '../diagnosis/server/ids.ts';
import type { ServerFinding, ServerProduct } from '../diagnosis/server/judge.ts';
import { isOfItself } from '../diagnosis/server/services.ts';
import type { Cause, Incoming } from '../readiness/cause.ts';
import { PROTOCOLS, type Protocol } from '../tls/protocols.ts';
import type { ServerReport } from './server-report.ts';

type Judged = Pick<ServerReport, 'verdict' | 'accepts' | 'findings' | 'products' | 'services'>;

/** Rungs that, if unknown, leave open whether TLS 1.2 works. */
const DECIDING: readonly ServerFinding['rung'][] = ['tls12', 'suites'];

/** Rungs whose warning comes first: others may not be able to connect at all. */
const FIRST: readonly ServerFinding['rung'][] = ['suites'];

/** Rungs whose warning comes after what products lack: it is about programs that are only assumed, or has no effect. */
const LAST: readonly ServerFinding['rung'][] = ['dotnet', 'misspelt'];

type Open = NonNullable<Incoming['open']>[number];

function ofFinding({ rung, code, state, repair }: ServerFinding): Cause {
  const kind = state === 'unknown' ? 'unknown' : repair === null ? 'unfit' : 'fix';
  return { kind: code === 'not-here' ? 'limit' : kind, rung, code, side: 'in' };
}

/** What a product lacks is a fix if this program writes all of it: of one that only warns, what is recommended too. */
function ofProduct({ product, recency, asks, state }: ServerProduct): Cause {
  const unmet = asks.filter((ask) => ask.state === 'unmet' && (ask.isRequired || state === 'warn'));
  const needsUpdate = isTooOld(recency) || (state === 'warn' && recency === 'tls12-only');
  const isWritten = !needsUpdate && unmet.every(({ repair }) => repair !== null);
  const kind = state === 'unknown' ? 'unknown' : isWritten ? 'fix' : 'unfit';
  return { kind, rung: 'products', code: product, side: 'in' };
}

/** Failures, warnings, unknowns, services last; of products first what this program can't write: the verdict. */
function openIn({ findings, products, services }: Judged): readonly Open[] {
  const found = (state: Open['state'], isWanted: (rung: ServerFinding['rung']) => boolean = () => true) =>
    findings.filter((one) => one.state === state && isWanted(one.rung)).map((one) => ({ ...ofFinding(one), state }));
  const seen = (state: Open['state']) =>
    products.filter((one) => one.state === state).map((one) => ({ ...ofProduct(one), state }));
  const named = (state: Open['state']) =>
    services
      .filter((one) => one.state === state && isOfItself(one))
      .map(({ id }): Open => ({
        kind: state === 'unknown' ? state : 'unfit',
        rung: 'services',
        code: id,
        side: 'in',
        state,
      }));
  const failing = seen('fail');
  const all = [
    ...found('fail'),
    ...failing.filter(({ kind }) => kind === 'unfit'),
    ...failing,
    ...named('fail'),
    ...found('warn', (rung) => FIRST.includes(rung)),
    ...found('warn', (rung) => !LAST.includes(rung)),
    ...seen('warn'),
    ...named('warn'),
    ...found('warn'),
    ...found('unknown', (rung) => DECIDING.includes(rung)),
    ...seen('unknown'),
    ...named('unknown'),
  ];
  return [...new Map(all.map((one) => [`${one.rung}.${one.code}`, one])).values()];
}

type Seen = NonNullable<Incoming['products']>[number];

const seen = ({ product, instance, recency, needs, asks, links, state }: ServerProduct): Seen => {
  const missing = asks.flatMap((one) => (one.state === 'unmet' ? [one.ask] : []));
  return { product, instance, recency, needs, missing, links, state };
};

/** Returns the incoming half of a server, which its check reports next to the outgoing half. docs/contract.md 5. */
export function incomingOf(report: Judged): Incoming {
  const { verdict, accepts, products, services } = report;
  const those = (wanted: ServerReport['accepts'][number]['state']): Protocol[] =>
    accepts.filter(({ state }) => state === wanted).map(({ protocol }) => protocol);
  // of an unknown Windows version nothing is known
  const notKnown = accepts.length === 0 ? PROTOCOLS.map(({ protocol }) => protocol) : those('in-doubt');
  const open = openIn(report);
  const [first] = open;
  const cause: Cause | null =
    first === undefined ? null : { kind: first.kind, rung: first.rung, code: first.code, side: 'in' };
  return { verdict, cause, accepts: those('on'), notKnown, open: [...open], products: products.map(seen), services };
}
