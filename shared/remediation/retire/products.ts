import type { ServerFacts } from '../../diagnosis/server/facts.ts';
import { isExchange, type Recency } from '../../diagnosis/server/ids.ts';
import type { Family } from '../../diagnosis/server/seen-products.ts';
import { productOf, type ServerProduct } from '../../diagnosis/server/judge.ts';
import { productRow } from '../../diagnosis/server/products.ts';
import { sightings } from '../../diagnosis/server/seen-products.ts';
import type { SchannelSide } from '../../windows/catalogue/protocols.ts';
import { goingFrom, mayBeGiven, mayBeOn, loss, type Judged } from './loss.ts';
import { protocolsOf, sidesOf, type Retirement } from './retirement.ts';
import { LOSSES, type Because, type ForecastRow, type RowProduct } from './review.ts';

/** Services with only incoming connections of their own: the outgoing ones are their clients'. */
const SERVES_ALONE: readonly Family[] = ['sql', 'nps', 'rd-gateway', 'iis'];

/** What a version adds about TLS 1.2; null if it is recent enough. Source: facts 22.3. */
const OF_VERSION: Readonly<Record<Recency, Because | null>> = {
  yes: null,
  'not-asked': null,
  refused: null,
  'tls12-only': 'before-both',
  no: 'too-old',
  unknown: 'version-unseen',
};

const OF_CLIENTS: RowProduct['unseen'] = ['evidence', 'sql-clients', 'own-clients', 'clients-tls12', 'eap-clients'];
export const isOfClients = (one: RowProduct['unseen'][number]): boolean => OF_CLIENTS.includes(one);

function openOf({ missing, unseen }: RowProduct): readonly Because[] {
  return [
    ...(missing.length > 0 ? (['missing'] as const) : []),
    ...(unseen.some(isOfClients) ? (['clients-unseen'] as const) : []),
    ...(unseen.some((one) => !isOfClients(one)) ? (['unseen'] as const) : []),
  ];
}

/**
 * Returns what a product loses on a side. Before the version with TLS 1.2 it uses only TLS 1.0; its maker's pages cover
 * TLS 1.0 and 1.1 going together, so nothing is certain about only one of them while the other is on. What Windows has
 * off by default isn't.
 */
function lossOn({ facts }: ServerFacts, product: RowProduct, retirement: Retirement, side: SchannelSide): Judged {
  const going = goingFrom(facts, retirement, side);
  if (going.length === 0) return loss('no', 'nothing-goes');
  const isThere = mayBeGiven(facts, 'TLS 1.0', side);
  if (isThere && !going.includes('TLS 1.0')) return loss('no', 'keeps-older');
  const [version, open] = [OF_VERSION[product.recency], openOf(product)];
  if (version !== 'too-old') {
    const because = [...(version === null ? [] : [version]), ...open];
    return because.length === 0 ? loss('no', 'has-tls12') : loss('may', ...because);
  }
  const isAll = isThere && (going.includes('TLS 1.1') || !mayBeOn(facts, 'TLS 1.1', side));
  return isAll ? loss('yes', version, ...open) : loss('may', version, 'both-only', ...open);
}

const leavesOneSide = ({ facts }: ServerFacts, retirement: Retirement): boolean =>
  retirement.side !== 'both' &&
  protocolsOf(retirement).some((protocol) =>
    mayBeGiven(facts, protocol, retirement.side === 'client' ? 'server' : 'client'),
  );

/** Exchange has both sides: its maker calls different sides a fault. Source: facts 22.3 [Z44]. */
function withBothSides({ loses, because }: Judged): Judged {
  return { loses: loses === 'yes' ? 'yes' : 'may', because: ['one-side', ...because] };
}

function rowProduct({ instance, recency, needs, asks, byHand }: ServerProduct): RowProduct {
  const required = asks.filter(({ isRequired }) => isRequired);
  const those = (state: 'unmet' | 'unknown'): RowProduct['missing'] =>
    required.filter((one) => one.state === state).map(({ ask }) => ask);
  return { instance, recency, needs, missing: those('unmet'), unseen: [...those('unknown'), ...byHand] };
}

/** The server products in the registry, and those that may exist: one row each, for the side that loses most. */
export function productRows(server: ServerFacts, retirement: Retirement): readonly ForecastRow[] {
  const { seen, unreadable } = sightings(server);
  const sides = [...sidesOf(retirement)].reverse(); // incoming first
  /** Products of the client side have no incoming connections. */
  const sidesOfFamily = (family: Family, side: SchannelSide): readonly SchannelSide[] =>
    sides.filter((one) => one === side || (side === 'server' && !SERVES_ALONE.includes(family)));
  return [
    ...seen.flatMap((sighting): readonly ForecastRow[] => {
      const found = productOf(server, sighting);
      const product = rowProduct(found);
      const isHalf = isExchange(sighting.family) && leavesOneSide(server, retirement);
      const rows = sidesOfFamily(sighting.family, found.side).map((side): ForecastRow => {
        const judged = lossOn(server, product, retirement, side);
        const { loses, because } = isHalf && judged.because[0] !== 'nothing-goes' ? withBothSides(judged) : judged;
        return { what: found.product, side, loses, because, view: null, found: found.version, product };
      });
      return rows.sort((a, b) => LOSSES.indexOf(a.loses) - LOSSES.indexOf(b.loses)).slice(0, 1);
    }),
    ...unreadable.flatMap((family): readonly ForecastRow[] =>
      sidesOfFamily(family, productRow(family, null).side)
        .slice(0, 1)
        .map((side) => ({ what: family, side, loses: 'unknown', because: ['unreadable'], view: null, found: null })),
    ),
  ];
}
