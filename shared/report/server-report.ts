import * as v from 'valibot';
import { ASKS, ASK_STATES } from '../diagnosis/server/asks.ts';
import { SERVER_CODES, type ServerCode } from '../diagnosis/server/codes.ts';
import { serverFacts, type ServerFacts, type ServerSnapshot } from '../diagnosis/server/facts.ts';
import {
  ASK_IDS,
  FAMILIES,
  HAND_IDS,
  PRODUCT_IDS,
  RECENCIES,
  SERVER_LIMITS,
  SERVER_REPAIRS,
  SERVER_RUNG_IDS,
  isExchange,
  type AskId,
  type ServerLimit,
  type ServerRepair,
} from '../diagnosis/server/ids.ts';
import { handsOn, productRow, recencyOf } from '../diagnosis/server/products.ts';
import { SERVER_FINDERS } from '../diagnosis/server/rungs.ts';
import { sightings, type Sighting, type Sightings } from '../diagnosis/server/sightings.ts';
import { evidenceSchema, RUNG_STATES } from '../diagnosis/rungs/rung.ts';
import { firstVerdict, VERDICTS, type Verdict } from '../diagnosis/verdict.ts';
import { addressesOf } from '../links/links.ts';
import { exactly, listOf } from '../schema.ts';
import { protocolSchema } from '../tls/protocols.schema.ts';
import { machineSchema, ranOnSchema, type RanOn, type Report } from './report.ts';

const linksSchema = listOf(v.string(), 20);
const repairSchema = v.nullable(v.picklist(SERVER_REPAIRS));
const stateSchema = v.picklist(RUNG_STATES);

const findingSchema = exactly({
  rung: v.picklist(SERVER_RUNG_IDS),
  state: stateSchema,
  code: v.string(),
  evidence: listOf(evidenceSchema),
  links: linksSchema,
  /** How this program writes what repairs it: a scope, or `retire`; null where that is done by hand. */
  repair: repairSchema,
});
export type ServerFinding = v.InferOutput<typeof findingSchema>;

const askSchema = exactly({
  ask: v.picklist(ASK_IDS),
  isRequired: v.boolean(),
  state: v.picklist(ASK_STATES),
  evidence: listOf(evidenceSchema),
  repair: repairSchema,
});

const productSchema = exactly({
  product: v.picklist(PRODUCT_IDS),
  state: stateSchema,
  /** `client` for one that nobody connects to. */
  side: v.picklist(['client', 'server'] as const),
  /** Of SQL Server. */
  instance: v.nullable(v.string()),
  version: v.nullable(v.string()),
  recency: v.picklist(RECENCIES),
  /** The version that it should have; null where none is named. */
  needs: v.nullable(v.string()),
  /** Where it was seen. */
  evidence: listOf(evidenceSchema),
  asks: listOf(askSchema, 50),
  /** What is asked for and isn't seen here. */
  byHand: listOf(v.picklist(HAND_IDS), 50),
  links: linksSchema,
  /** When the page was dated that asks for it. */
  dated: v.nullable(v.string()),
});
export type ServerProduct = v.InferOutput<typeof productSchema>;

/** The answer of `check --role server`. Shape: docs/contract.md 7. */
export const serverReportSchema = exactly({
  schema: v.literal(1),
  role: v.literal('server'),
  ranOn: ranOnSchema,
  machine: machineSchema,
  verdict: v.picklist(VERDICTS),
  /** What SChannel does with each protocol that somebody asks for, oldest first; empty where the release isn't known. */
  accepts: listOf(
    exactly({
      protocol: protocolSchema,
      state: v.picklist(['on', 'in-doubt', 'by-request', 'off', 'unsupported'] as const),
      /** No registry value decides it. */
      isDefault: v.boolean(),
    }),
    10,
  ),
  findings: listOf(findingSchema, 20),
  products: listOf(productSchema, 200),
  /** `iis` where nothing else was found, `none` where nothing was. */
  alone: v.nullable(v.picklist(['iis', 'none'] as const)),
  /** Products of which it isn't known whether they are there. */
  unreadable: listOf(v.picklist(FAMILIES), 20),
  limits: listOf(v.picklist(SERVER_LIMITS), 10),
});
export type ServerReport = v.InferOutput<typeof serverReportSchema>;

type Ask = ServerProduct['asks'][number];

/** What turns old protocols off on a server where these products may be. */
const retireWith = ({ seen, unreadable }: Sightings): ServerRepair =>
  [...seen.map(({ family }) => family), ...unreadable].some(isExchange) ? 'retire-both' : 'retire';

/** How this program repairs something; null where that is done by hand, as all is where the release has no rules to plan by. */
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
  if (recency === 'no' || required.includes('unmet')) return 'fail';
  if (recency === 'unknown' || required.includes('unknown')) return 'unknown';
  return recency === 'tls12-only' || asks.some(({ state }) => state === 'unmet') ? 'warn' : 'pass';
}

/** A product that was seen, and what is there of what it asks for. */
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

/** What a product asks of the verdict: what can't be written here wins. */
function verdictsOf({ recency, asks }: ServerProduct): readonly (Verdict | null)[] {
  const ofAsks = asks
    .filter(({ isRequired }) => isRequired)
    .map(({ state, repair }): Verdict | null => {
      if (state === 'unknown') return 'undetermined';
      if (state !== 'unmet') return null;
      return repair === null ? 'cannot-be-fixed-here' : 'fix-available';
    });
  const ofVersion = recency === 'no' ? 'cannot-be-fixed-here' : recency === 'unknown' ? 'undetermined' : null;
  return [...ofAsks, ofVersion];
}

function aloneOf({ seen, unreadable }: Sightings): ServerReport['alone'] {
  if (unreadable.length > 0) return null;
  if (seen.length === 0) return 'none';
  return seen.every(({ family }) => family === 'iis') ? 'iis' : null;
}

/** Judges what was read for the role server. Pure: the same input gives the same report. */
export function serverReport(read: ServerSnapshot, machine: Report['machine'], ranOn: RanOn): ServerReport {
  const server = serverFacts(read);
  const found = sightings(server);
  const asked: (Verdict | null)[] = [];
  const findings = SERVER_RUNG_IDS.map((rung): ServerFinding => {
    const { code, evidence } = SERVER_FINDERS[rung](server);
    const meanings: Readonly<Record<string, ServerCode>> = SERVER_CODES[rung];
    const meaning = meanings[code];
    if (meaning === undefined) throw new Error(`rung ${rung} gave an unknown code: ${code}`);
    const repair = repairOn(server, meaning.repair === 'retire' ? retireWith(found) : meaning.repair);
    asked.push(meaning.verdict === 'fix-available' && repair === null ? 'cannot-be-fixed-here' : meaning.verdict);
    return {
      rung,
      state: meaning.state,
      code,
      evidence,
      links: addressesOf(meaning.links),
      repair,
    };
  });
  const products = found.seen.map((sighting) => productOf(server, sighting));
  const limits: readonly ServerLimit[] =
    found.unreadable.length > 0 ? SERVER_LIMITS : SERVER_LIMITS.filter((limit) => limit !== 'product-unreadable');
  return {
    schema: 1,
    role: 'server',
    ranOn,
    machine,
    verdict: firstVerdict([...asked, ...products.flatMap(verdictsOf)]),
    accepts: server.sides.map(({ protocol, server: { state, isDefault } }) => ({ protocol, state, isDefault })),
    findings,
    products,
    alone: aloneOf(found),
    unreadable: found.unreadable,
    limits,
  };
}
