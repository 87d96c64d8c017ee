import type { ServerRepair } from '../diagnosis/server/ids.ts';
import type { ServerFinding, ServerProduct, ServerReport } from '../report/server-report.ts';
import { RUNG_SIGNS } from './ladder.ts';
import type { Sign } from './sign.ts';

/** One rung as it is shown. */
interface ServerRungView extends Pick<ServerFinding, 'rung' | 'code' | 'repair' | 'links'> {
  readonly sign: Sign;
}

/** One product as it is shown: what of it isn't there or couldn't be read, the required first. */
interface ProductView extends Pick<
  ServerProduct,
  'product' | 'instance' | 'version' | 'recency' | 'needs' | 'byHand' | 'dated' | 'links'
> {
  readonly sign: Sign;
  readonly missing: readonly (Pick<ServerProduct['asks'][number], 'ask' | 'isRequired' | 'repair'> & {
    readonly state: 'unmet' | 'unknown';
  })[];
  /** Keys in which it was seen, each once. */
  readonly seenAt: readonly string[];
}

/** A report of the role server in the shape in which it is shown, without a language. */
export interface ServerView {
  readonly rungs: readonly ServerRungView[];
  readonly products: readonly ProductView[];
  /** How this program writes what is missing, each once, in the order in which they come up. */
  readonly repairs: readonly ServerRepair[];
}

const missingOf = ({ asks }: ServerProduct): ProductView['missing'] =>
  asks.flatMap(({ ask, isRequired, repair, state }) =>
    state === 'unmet' || state === 'unknown' ? [{ ask, isRequired, repair, state }] : [],
  );

function productView(product: ServerProduct): ProductView {
  const { state, instance, version, recency, needs, byHand, dated, links } = product;
  return {
    product: product.product,
    instance,
    version,
    recency,
    needs,
    byHand,
    dated,
    links,
    sign: RUNG_SIGNS[state],
    missing: missingOf(product),
    seenAt: [...new Set(product.evidence.map(({ path }) => path))],
  };
}

/** What a report of the role server shows. */
export function serverView({ findings, products }: ServerReport): ServerView {
  const shown = products.map(productView);
  const ofRungs = findings.filter(({ state }) => state !== 'pass').map(({ repair }) => repair);
  const ofProducts = shown.flatMap(({ missing }) =>
    missing.filter(({ state }) => state === 'unmet').map(({ repair }) => repair),
  );
  const repairs = [...ofRungs, ...ofProducts].filter((repair) => repair !== null);
  return {
    rungs: findings.map(({ rung, code, repair, links, state }) => ({
      rung,
      code,
      repair,
      links,
      sign: RUNG_SIGNS[state],
    })),
    products: shown,
    repairs: [...new Set(repairs)],
  };
}
