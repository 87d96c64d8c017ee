import * as v from 'valibot';
import { addressesOf } from '../../links/links.ts';
import { exactly, listOf } from '../../schema.ts';
import { evidenceSchema, RUNG_STATES } from '../rungs/rung.ts';
import { firstVerdict, type Verdict } from '../verdict.ts';
import { ASK_IDS, ASK_STATES, ASKS, type AskId } from './asks.ts';
import { SERVER_CODES, type ServerCode } from './codes.ts';
import type { ServerFacts } from './facts.ts';
import {
  HAND_IDS,
  RECENCIES,
  SERVER_REPAIRS,
  SERVER_RUNG_IDS,
  isExchange,
  isTooOld,
  type ServerRepair,
  type ServerRungId,
} from './ids.ts';
import { handsOn, PRODUCT_IDS, productRow, recencyOf } from './products.ts';
import { SERVER_FINDERS } from './rungs.ts';
import { servicesOf, verdictOfService, type ServerService } from './services.ts';
import { sightings, type Sighting, type Sightings } from './seen-products.ts';

const linksSchema = listOf(v.string(), 20);
const repairSchema = v.nullable(v.picklist(SERVER_REPAIRS));
const stateSchema = v.picklist(RUNG_STATES);

export const serverFindingSchema = exactly({
  rung: v.picklist(SERVER_RUNG_IDS),
  state: stateSchema,
  code: v.string(),
  evidence: listOf(evidenceSchema),
  links: linksSchema,
  /** How this program writes the fix: a scope, or `retire`; null if it is done manually. */
  repair: repairSchema,
});
export type ServerFinding = v.InferOutput<typeof serverFindingSchema>;

const askSchema = exactly({
  ask: v.picklist(ASK_IDS),
  isRequired: v.boolean(),
  state: v.picklist(ASK_STATES),
  evidence: listOf(evidenceSchema),
  repair: repairSchema,
});

export const serverProductSchema = exactly({
  product: v.picklist(PRODUCT_IDS),
  state: stateSchema,
  /** `client` for one without incoming connections. */
  side: v.picklist(['client', 'server'] as const),
  instance: v.nullable(v.string()),
  version: v.nullable(v.string()),
  recency: v.picklist(RECENCIES),
  /** The required version; null if none is named. */
  needs: v.nullable(v.string()),
  evidence: listOf(evidenceSchema),
  asks: listOf(askSchema, 50),
  /** Requirements that can't be seen here. */
  byHand: listOf(v.picklist(HAND_IDS), 50),
  links: linksSchema,
  /** The date of the page with the requirements. */
  dated: v.nullable(v.string()),
});
export type ServerProduct = v.InferOutput<typeof serverProductSchema>;

type Ask = ServerProduct['asks'][number];

const retireWith = ({ seen, unreadable }: Sightings): ServerRepair =>
  [...seen.map(({ family }) => family), ...unreadable].some(isExchange) ? 'retire-both' : 'retire';

/** How this program fixes something; null if it is done manually, like everything if the release has no rules. */
const repairOn = ({ facts }: ServerFacts, repair: ServerRepair | null = null): ServerRepair | null =>
  facts.machine.rules === null ? null : repair;

const askOf =
  (server: ServerFacts, isRequired: boolean) =>
  (ask: AskId): Ask => {
    const { judge, repair } = ASKS[ask];
    return { ask, isRequired, repair: repairOn(server, repair), ...judge(server) };
  };

function stateOf(recency: ServerProduct['recency'], asks: readonly Ask[]): ServerProduct['state'] {
  const required = asks.filter(({ isRequired }) => isRequired).map(({ state }) => state);
  if (isTooOld(recency) || required.includes('unmet')) return 'fail';
  if (recency === 'unknown' || required.includes('unknown')) return 'unknown';
  return recency === 'tls12-only' || asks.some(({ state }) => state === 'unmet') ? 'warn' : 'pass';
}

export function productOf(server: ServerFacts, sighting: Sighting): ServerProduct {
  const { family, version, instance, evidence } = sighting;
  const row = productRow(family, version);
  const recency = recencyOf(row, version);
  const asks = [...row.required.map(askOf(server, true)), ...row.recommended.map(askOf(server, false))];
  return {
    product: row.id,
    state: stateOf(recency, asks),
    side: row.side,
    instance,
    version: version === null ? null : version.join('.'),
    recency,
    needs: row.needs,
    evidence,
    asks,
    byHand: handsOn(row, server.facts.machine.build),
    links: addressesOf(row.links),
    dated: row.dated,
  };
}

/** The verdicts that a product requests: what can't be written here wins, and a warning is an improvement at least. */
function verdictsOf({ recency, asks, state: ofProduct }: ServerProduct): readonly (Verdict | null)[] {
  const ofAsks = asks
    .filter(({ isRequired }) => isRequired)
    .map(({ state, repair }): Verdict | null => {
      if (state === 'unknown') return 'undetermined';
      if (state !== 'unmet') return null;
      return repair === null ? 'cannot-be-fixed-here' : 'fix-available';
    });
  const ofVersion = isTooOld(recency) ? 'cannot-be-fixed-here' : recency === 'unknown' ? 'undetermined' : null;
  return [...ofAsks, ofVersion, ofProduct === 'warn' ? 'improvement-available' : null];
}

function judgeRung(server: ServerFacts, found: Sightings, rung: ServerRungId): [ServerFinding, Verdict | null] {
  const { code, evidence } = SERVER_FINDERS[rung](server);
  const meanings: Readonly<Record<string, ServerCode>> = SERVER_CODES[rung];
  const meaning = meanings[code];
  if (meaning === undefined) throw new Error(`rung ${rung} gave an unknown code: ${code}`);
  const repair = repairOn(server, meaning.repair === 'retire' ? retireWith(found) : meaning.repair);
  const verdict = meaning.verdict === 'fix-available' && repair === null ? 'cannot-be-fixed-here' : meaning.verdict;
  return [{ rung, state: meaning.state, code, evidence, links: addressesOf(meaning.links), repair }, verdict];
}

interface ServerJudgement {
  readonly verdict: Verdict;
  readonly findings: readonly ServerFinding[];
  readonly products: readonly ServerProduct[];
  readonly services: readonly ServerService[];
  readonly found: Sightings;
}

/** Judges what a server offers its clients, and whether the products seen on it have what they need. Pure. */
export function judgeServer(server: ServerFacts): ServerJudgement {
  const found = sightings(server);
  const judged = SERVER_RUNG_IDS.map((rung) => judgeRung(server, found, rung));
  const products = found.seen.map((sighting) => productOf(server, sighting));
  const services = servicesOf(server);
  return {
    verdict: firstVerdict([
      ...judged.map(([, verdict]) => verdict),
      ...products.flatMap(verdictsOf),
      ...services.map(verdictOfService),
    ]),
    findings: judged.map(([finding]) => finding),
    products,
    services,
    found,
  };
}
