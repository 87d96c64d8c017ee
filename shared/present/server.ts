import type { ServerCodeOf } from '../diagnosis/server/codes.ts';
import { LACKS_WITH_STEPS, type Recency, type ServerRepair } from '../diagnosis/server/ids.ts';
import type { ServerProduct } from '../diagnosis/server/judge.ts';
import type { ServerService } from '../diagnosis/server/services.ts';
import { protocolsOf, RETIRABLE_IDS, type RetirableId } from '../remediation/retire/retirement.ts';
import type { Incoming } from '../readiness/cause.ts';
import type { ServerReport } from '../report/server-report.ts';
import type { StartMessages } from '../text/messages.ts';
import type { RetireTexts, ServerTexts } from '../text/pack.ts';
import { incomingOf } from '../report/incoming.ts';
import type { AnyRungText, VerdictLine } from '../text/rung-text.ts';
import { incomingText } from './cause.ts';
import { RUNG_SIGNS } from './ladder.ts';
import { rowOf } from '../row-of.ts';
import { listArgument } from '../text/user-option.ts';

type ServiceWords = Pick<StartMessages, 'serverServices' | 'joined'>;

/** Returns a product as it is shown: what of it isn't there or couldn't be read, the required first. */
const productView = (product: ServerProduct) => ({
  ...product,
  sign: RUNG_SIGNS[product.state],
  missing: product.asks.flatMap(({ ask, isRequired, repair, state }) =>
    state === 'unmet' || state === 'unknown' ? [{ ask, isRequired, repair, state }] : [],
  ),
  seenAt: [...new Set(product.evidence.map(({ path }) => path))],
});

/** What a report names for `retire`: what is accepted, and on both sides TLS 1.0 and 1.1 whatever one of them has. */
function oldOf({ accepts }: ServerReport, repairs: readonly ServerRepair[]): readonly RetirableId[] {
  const open = accepts.filter(
    ({ state, isDefault }) => state === 'on' || state === 'in-doubt' || (state === 'by-request' && !isDefault),
  );
  return RETIRABLE_IDS.filter((id) => {
    const [protocol] = protocolsOf({ side: 'server', protocols: [id] });
    const isOfBoth = repairs.includes('retire-both') && (id === 'tls10' || id === 'tls11');
    return isOfBoth || open.some((one) => one.protocol === protocol);
  });
}

/**
 * Returns a report as it is shown. `repairs` is how this program writes what is missing, each once, in the order in
 * which they come up; `old` the protocols to turn off, if something is.
 */
export function serverView(report: ServerReport) {
  const products = report.products.map(productView);
  const unmet = products.flatMap(({ missing }) => missing.filter(({ state }) => state === 'unmet'));
  const all = [...report.findings, ...unmet].map(({ repair }) => repair);
  const repairs = [...new Set(all.filter((repair) => repair !== null))];
  const rungs = report.findings.map((finding) => ({ ...finding, sign: RUNG_SIGNS[finding.state] }));
  return { rungs, products, services: report.services, repairs, old: oldOf(report, repairs) };
}

export type ServerView = ReturnType<typeof serverView>;

const isEnough = (recency: Recency): recency is 'yes' | 'not-asked' => recency === 'yes' || recency === 'not-asked';

export function recencyText(
  { recency, needs }: Pick<ServerProduct, 'recency' | 'needs'>,
  t: Pick<ServerTexts, 'recency' | 'recencyNeeds'>,
): string {
  return isEnough(recency) || needs === null ? t.recency[recency] : t.recencyNeeds[recency](needs);
}

type SeenProduct = NonNullable<Incoming['products']>[number];

/** Returns a product of the incoming half as a line: what is missing of what it requires, or else how recent it is. */
export function productText(seen: SeenProduct, t: RetireTexts['forecast']['product'], m: StartMessages) {
  const { product, instance, recency, missing } = seen;
  const name = [m.serverProducts[product], ...(instance === null ? [] : [t.instance(instance)])].join(m.joined.comma);
  const version = isEnough(recency) && missing.length > 0 ? [] : [recencyText(seen, t)];
  const lacks = missing.length === 0 ? [] : [t.missing(missing.map((id) => t.askNames[id]))];
  return { name, said: [...version, ...lacks].join('; ') };
}

/** True if something fails that this program writes, though not all that does. */
const isPartly = ({ findings, products }: ServerReport): boolean =>
  [
    ...findings.filter(({ state }) => state === 'fail'),
    ...products.flatMap(({ asks }) => asks.filter(({ isRequired, state }) => isRequired && state === 'unmet')),
  ].some(({ repair }) => repair !== null);

/** What a server comes to, in the words of its half elsewhere; null if nothing that was checked is missing. */
export function serverLine(report: ServerReport, t: ServerTexts, m: StartMessages): VerdictLine | null {
  const { cause, verdict } = incomingOf(report);
  const said = cause === null ? undefined : incomingText(cause, m);
  if (said === undefined) return null;
  const { headline, found } = said;
  const isMixed = verdict === 'cannot-be-fixed-here' && isPartly(report);
  return { headline, reason: isMixed ? [found, t.partly].join(m.joined.space) : found };
}

interface Step {
  readonly text: string;
  readonly repair: ServerRepair | null;
}

/** Returns what has to be done about a product beyond what this program writes: its version first. */
function productSteps(
  product: ServerView['products'][number],
  t: ServerTexts,
  { joined }: ServiceWords,
): readonly string[] {
  const { instance, recency, needs, missing } = product;
  const name = [t.products[product.product], ...(instance === null ? [] : [t.instance(instance)])].join(joined.comma);
  const version = isEnough(recency)
    ? []
    : [needs === null ? t.noVersionSteps[recency] : t.versionSteps[recency](needs)];
  const unmet = missing.filter(({ state }) => state === 'unmet');
  const asks = unmet.flatMap(({ ask }) => rowOf<string>(t.askSteps, ask) ?? []);
  return [...version, ...asks].map((step) => joined.labelled(name, step));
}

/** Returns what a service accepts, what it lacks, and what has to be done about that, as far as no rung says it. */
export function serviceText({ id, accepts, lacks }: ServerService, { serverServices: t, joined }: ServiceWords) {
  const said = accepts.length > 0 ? [t.accepts(accepts)] : lacks.length > 0 ? [] : [t.unknown];
  const all = [...said, ...lacks.map((lack) => t.lacks[lack].found)].join(joined.semicolon);
  return {
    name: t.names[id],
    said: all,
    sentence: joined.sentence(joined.capitalised(all)),
    steps: lacks.filter((lack) => LACKS_WITH_STEPS.includes(lack)).map((lack) => t.lacks[lack].step),
  };
}

/** Returns what to know of a service's clients: of Remote Desktop's, once they need TLS 1.2. */
export const noteOf = ({ id, accepts }: ServerService, { serverServices: { notes } }: ServiceWords) =>
  id === 'remote-desktop' && accepts.includes('TLS 1.0') ? undefined : rowOf<string>(notes, id);

const serviceSteps = ({ services }: ServerView, m: ServiceWords) =>
  services
    .map((one) => serviceText(one, m))
    .flatMap(({ name, steps }) => steps.map((step) => m.joined.labelled(name, step)));

/** Codes for which TLS 1.2 is to be turned on: by hand on Server 2008, for which this program writes nothing. */
const TO_TURN_ON: readonly string[] = [
  'off',
  'by-request',
  'off-by-default',
] satisfies readonly ServerCodeOf<'tls12'>[];

const isRetire = (repair: ServerRepair | null): repair is 'retire' | 'retire-both' =>
  repair === 'retire' || repair === 'retire-both';

/** What this program writes, what products need beyond that, and old protocols last. Source: facts 4 and 22.3. */
export function serverSteps(view: ServerView, t: ServerTexts, m: ServiceWords): readonly string[] {
  const { rungs, products, repairs, old } = view;
  const how = (repair: ServerRepair): string =>
    isRetire(repair) ? t.retire(repair === 'retire' ? 'server' : 'both', listArgument(old)) : t.repairs[repair];
  const ofRungs = rungs.flatMap(({ rung, code, repair }): readonly Step[] => {
    const { name, steps }: AnyRungText = t.rungs[rung];
    const step = code === 'unreadable' ? t.asAdministrator : rowOf(steps, code);
    if (step === undefined) return [];
    const byHand = rung === 'tls12' && TO_TURN_ON.includes(code) ? [t.turnOnByHand] : [];
    return [
      {
        repair,
        text: [m.joined.labelled(name, step), ...(repair === null ? byHand : [how(repair)])].join(m.joined.space),
      },
    ];
  });
  const said = new Set(ofRungs.map(({ repair }) => repair));
  const unsaid = repairs.filter((repair) => !said.has(repair)).map((repair): Step => ({ repair, text: how(repair) }));
  const all = [...ofRungs, ...unsaid];
  const textsOf = (isLast: boolean): readonly string[] =>
    all.filter(({ repair }) => isRetire(repair) === isLast).map(({ text }) => text);
  const ofProducts = products.flatMap((product) => productSteps(product, t, m));
  return [...textsOf(false), ...ofProducts, ...serviceSteps(view, m), ...textsOf(true)];
}
