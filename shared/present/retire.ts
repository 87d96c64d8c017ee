import { factsOf, type Facts } from '../diagnosis/facts.ts';
import { grouped } from '../grouped.ts';
import { isExchange } from '../diagnosis/server/ids.ts';
import { schannelOf } from '../diagnosis/schannel-state.ts';
import type { Snapshot } from '../diagnosis/snapshot.ts';
import { snapshotAfter, snapshotBefore, makePlan } from '../remediation/plan.ts';
import { plannedIn, type PlanItems } from '../report/plan-items.ts';
import { isOfClients } from '../remediation/retire/products.ts';
import { RETIRABLE_IDS, sidesOf, type RetirableId, type Retirement } from '../remediation/retire/retirement.ts';
import {
  LOSSES,
  type Because,
  type ForecastRow,
  type RetireEvidence,
  type RowProduct,
} from '../remediation/retire/review.ts';
import { retiring } from '../remediation/selection.ts';
import { PROTOCOLS, type Protocol } from '../tls/protocols.ts';
import type { RetireTexts } from '../text/pack.ts';
import type { UsageRow } from '../usage/usage.ts';
import { recencyText } from './server.ts';
import { boxOf, coreOfChange, coreView, type Box, type CoreGroup, type CoreRow } from './protocol-boxes.ts';

/** True if a protocol is off without a write; null if this version of Windows is unknown. */
export function isOffAlready(facts: Facts, side: Retirement['side'], id: RetirableId): boolean | null {
  if (facts.machine.rules === null) return null;
  return makePlan(facts, retiring({ side, protocols: [id] })).length === 0;
}

/** Both sides if Exchange is or might be, else null. */
export const neededSide = (forecast: readonly ForecastRow[]): Retirement['side'] | null =>
  forecast.some(({ what }) => isExchange(what)) ? 'both' : null;

/** Returns what is chosen at first: what goes out, on a server what comes in, and both if Exchange is or might be. */
export const usualSide = ({ machine }: Facts, forecast: readonly ForecastRow[]): Retirement['side'] =>
  machine.server ? (neededSide(forecast) ?? 'server') : 'client';

/** The old protocols of a side that aren’t off yet, oldest first. */
export const stillOn = (facts: Facts, side: Retirement['side']): readonly RetirableId[] =>
  RETIRABLE_IDS.filter((id) => isOffAlready(facts, side, id) === false);

/** Returns the boxes of what a server accepts; null if this version of Windows is unknown. */
export function serverBoxes(snapshot: Snapshot): readonly { readonly protocol: Protocol; readonly box: Box }[] | null {
  const { readings, machine } = factsOf(snapshot);
  const { rules } = machine;
  if (rules === null) return null;
  return PROTOCOLS.map(({ protocol }) => {
    const { state, isDefault, enabled, disabledByDefault } = schannelOf(readings, rules, protocol, 'server');
    const isUnknown = state === 'in-doubt' || [enabled, disabledByDefault].includes('unreadable');
    const seen = state === 'unsupported' ? state : isUnknown ? 'unknown' : state === 'on' ? 'offered' : 'not-offered';
    return { protocol, box: boxOf({ protocol, state: seen, why: isDefault ? 'default' : 'value' }) };
  });
}

/** The protocols of incoming connections of a server; none on another PC, or if this version of Windows is unknown. */
export const incomingBoxes = (snapshot: Snapshot) =>
  factsOf(snapshot).machine.server ? (serverBoxes(snapshot) ?? []) : [];

/** Connections of one kind at two times. `views` is null for what comes in, which has no view. */
export interface SideGroup {
  readonly side: 'server' | 'client';
  readonly views: CoreGroup['views'] | null;
  readonly rows: readonly CoreRow[];
}

const CALM = { value: null, isUnreadable: false } as const;

function serverGroups(
  [first, second]: readonly [Snapshot, Snapshot],
  [before, after]: readonly [CoreRow['when'], CoreRow['when']],
): readonly SideGroup[] {
  const [upper, lower] = [serverBoxes(first), serverBoxes(second)];
  if (upper === null || lower === null) return [];
  const changed = lower.map((cell, place) => ({ ...cell, isChanged: cell.box !== upper[place]?.box }));
  const rows = [
    { when: before, cells: upper.map((cell) => ({ ...cell, isChanged: false })), ...CALM },
    { when: after, cells: changed, ...CALM },
  ];
  return [{ side: 'server', views: null, rows }];
}

const clientGroups = (groups: readonly CoreGroup[]): readonly SideGroup[] =>
  groups.map(({ views, rows }) => ({ side: 'client', views, rows }));

/** The protocols of each side now, and once a plan is carried out. Empty if this version of Windows is unknown. */
export const sidesAfter = (snapshot: Snapshot, plan: PlanItems, retirement: Retirement): readonly SideGroup[] =>
  sidesOf(retirement).flatMap((side) =>
    side === 'server'
      ? serverGroups([snapshot, snapshotAfter(snapshot, plannedIn(plan))], ['now', 'after'])
      : clientGroups(coreView(snapshot, plan)),
  );

export const sidesOfChange = (snapshot: Snapshot, writes: PlanItems, retirement: Retirement): readonly SideGroup[] =>
  sidesOf(retirement).flatMap((side) =>
    side === 'server'
      ? serverGroups([snapshotBefore(snapshot, plannedIn(writes)), snapshot], ['before', 'now'])
      : clientGroups(coreOfChange(snapshot, writes)),
  );

const sameness = ({ what, side, loses, because, found, product }: ForecastRow): string =>
  [what, side, loses, because.join(), found, product?.instance].join('\n');

export const forecastRows = (forecast: readonly ForecastRow[]) =>
  [...grouped(forecast, sameness).values()]
    .map(([row, ...same]) => ({ ...row, view: same.length === 0 ? row.view : ('both' as const) }))
    .sort((a, b) => LOSSES.indexOf(a.loses) - LOSSES.indexOf(b.loses));

const SAID_OF_PRODUCT: readonly Because[] = ['too-old', 'before-both', 'version-unseen', 'missing', 'unseen'];

/** A product that was found, in words: how recent it is, what it lacks, and how much of that isn't seen. */
function productSays(row: RowProduct, t: RetireTexts['forecast']): readonly string[] {
  const { missing, unseen } = row;
  const others = unseen.filter((one) => !isOfClients(one));
  return [
    recencyText(row, t.product),
    ...(missing.length === 0 ? [] : [t.product.missing(missing.map((id) => t.product.askNames[id]))]),
    ...(others.length === 0 ? [] : [t.product.unseen(others.length)]),
  ];
}

/** Why a row loses connections or doesn't, in words, what decides first. */
export function becauseSays(
  { because, product }: Pick<ForecastRow, 'because' | 'product'>,
  t: RetireTexts['forecast'],
): string {
  const ofProduct = product === undefined ? [] : SAID_OF_PRODUCT;
  const others = because.filter((one) => !ofProduct.includes(one));
  return [
    ...others.filter((one) => one !== 'clients-unseen').map((one) => t.because[one]),
    ...(product === undefined ? [] : productSays(product, t)),
    ...others.filter((one) => one === 'clients-unseen').map((one) => t.because[one]),
  ].join('; ');
}

/** Whether a row could be a row less if the values of .NET were set first. */
const OF_DOTNET: readonly ForecastRow['what'][] = ['dotnet4', 'dotnet2'];
const ASKS_OF_DOTNET: RowProduct['missing'] = [
  ...(['dotnet4', 'dotnet4-strong', 'dotnet4-strong-64', 'dotnet35', 'dotnet35-strong'] as const),
];
const isOfDotnet = ({ what, loses, because, product }: ForecastRow): boolean =>
  OF_DOTNET.includes(what)
    ? loses === 'yes' || because.includes('target')
    : product?.missing.some((ask) => ASKS_OF_DOTNET.includes(ask)) === true;

/** True if .NET's values must be set before old protocols go: its programs then follow Windows. Facts 4.2 [N1]. */
export const dotnetFirst = (forecast: readonly ForecastRow[]): boolean =>
  forecast.some((row) => row.loses !== 'no' && isOfDotnet(row));

export function countLosses(forecast: readonly ForecastRow[]): Readonly<Record<ForecastRow['loses'], number>> {
  const rows = forecastRows(forecast);
  const count = (loses: ForecastRow['loses']): number => rows.filter((row) => row.loses === loses).length;
  return { yes: count('yes'), may: count('may'), unknown: count('unknown'), no: count('no') };
}

/** What helps a client: `windows`: this program; `quiet`: not seen for two weeks; `unnamed`: unknown. */
type Advice = 'windows' | 'other' | 'quiet' | 'unnamed';

const OF_WINDOWS = /outlook|microsoft office|msoffice|ms office|winhttp|windows nt|onedrive|microsoft sky ?drive/i;
const TWO_WEEKS_MS = 14 * 24 * 60 * 60_000;

function adviceFor(rows: readonly UsageRow[], last: string | null, end: string | null): Advice {
  const [first] = rows;
  if (first?.client === null && rows.every(({ agent }) => agent === null)) return 'unnamed';
  if (last !== null && end !== null && Date.parse(end) - Date.parse(last) > TWO_WEEKS_MS) return 'quiet';
  return rows.some(({ agent }) => agent !== null && OF_WINDOWS.test(agent)) ? 'windows' : 'other';
}

const known = (texts: readonly (string | null)[]): readonly string[] => [
  ...new Set(texts.filter((text): text is string => text !== null)),
];

/** The clients that the evidence names, most connections first. */
export const cutOffClients = ({ cutOff, covers }: RetireEvidence) =>
  [...grouped(cutOff, (row) => row.client ?? `${row.side}\n${row.site ?? ''}`).values()]
    .map((rows) => {
      const last = [...known(rows.map((row) => row.last))].sort().at(-1) ?? null;
      return {
        client: rows[0].client,
        agents: known(rows.map(({ agent }) => agent)),
        protocols: known(rows.map(({ protocol }) => protocol)),
        count: rows.reduce((all, { count }) => all + count, 0),
        last,
        advice: adviceFor(rows, last, covers?.last ?? null),
      };
    })
    .sort((a, b) => b.count - a.count);

export type CutOffClient = ReturnType<typeof cutOffClients>[number];
