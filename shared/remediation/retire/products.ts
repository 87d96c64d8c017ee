import type { ServerFacts } from '../../diagnosis/server/facts.ts';
import type { Recency } from '../../diagnosis/server/ids.ts';
import { productRow } from '../../diagnosis/server/products.ts';
import { sightings } from '../../diagnosis/server/sightings.ts';
import { productOf, type ServerProduct } from '../../report/server-report.ts';
import type { Retirement } from './retirement.ts';
import type { Asker, AskerProduct } from './review.ts';

type State = Asker['state'];

/** What a version comes to without TLS 1.0 and 1.1, by the pages of its maker. Source: facts 22.3. */
const WITHOUT_OLD_TLS: Readonly<Record<Recency, State>> = {
  yes: 'clear',
  'not-asked': 'clear',
  'tls12-only': 'may',
  no: 'asks',
  unknown: 'may',
};

/** The pages are about TLS 1.0 and 1.1 going together: of one of them alone nothing is known for sure, of SSL nothing at all. */
function stateOf(product: AskerProduct, { protocols }: Retirement): State {
  const going = (['tls10', 'tls11'] as const).filter((id) => protocols.includes(id)).length;
  if (going === 0) return 'not-looked-at';
  const state = WITHOUT_OLD_TLS[product.recency];
  const isOpen = product.missing.length + product.unseen.length > 0;
  return (state === 'clear' && isOpen) || (state === 'asks' && going === 1) ? 'may' : state;
}

function askerProduct({ instance, recency, needs, asks, byHand }: ServerProduct): AskerProduct {
  const required = asks.filter(({ isRequired }) => isRequired);
  const those = (state: 'unmet' | 'unknown'): AskerProduct['missing'] =>
    required.filter((one) => one.state === state).map(({ ask }) => ask);
  return { instance, recency, needs, missing: those('unmet'), unseen: [...those('unknown'), ...byHand] };
}

/** The products that the registry shows, each on its side, and those of which it isn't known whether they are there. */
export function productAskers(server: ServerFacts, retirement: Retirement): readonly Asker[] {
  const { seen, unreadable } = sightings(server);
  return [
    ...seen.map((sighting): Asker => {
      const found = productOf(server, sighting);
      const product = askerProduct(found);
      const { product: id, side, version } = found;
      return { id, side, view: null, state: stateOf(product, retirement), found: version, product };
    }),
    ...unreadable.map((id): Asker => {
      const { side } = productRow(id, null);
      return { id, side, view: null, state: 'not-looked-at', found: null };
    }),
  ];
}
