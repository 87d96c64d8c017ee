import { factsOf, type Facts } from '../diagnosis/facts.ts';
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
import { PROTOCOLS, protocolRow, type Protocol } from '../tls/protocols.ts';
import type { RetireTexts } from '../text/pack.ts';
import type { UsageRow } from '../usage/usage.ts';
import type { RegistryView } from '../windows/registry.ts';
import type { ReleaseRules } from '../windows/releases.ts';
import { recencyText } from './server.ts';
import { coreOfChange, coreView, type Box, type CoreCell, type CoreGroup, type CoreRow } from './protocol-boxes.ts';

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

/** The protocols of incoming connections of a server; none on another PC, or if this version of Windows is unknown. */
export function incomingBoxes(snapshot: Snapshot): ReturnType<typeof serverBoxes> {
  const { rules, server } = factsOf(snapshot).machine;
  return rules === null || !server ? [] : serverBoxes(snapshot, rules);
}

function serverBoxes(snapshot: Snapshot, rules: ReleaseRules): readonly { protocol: Protocol; box: Box }[] {
  const { readings } = factsOf(snapshot);
  return PROTOCOLS.map(({ protocol }) => {
    const { state, isDefault, enabled, disabledByDefault } = schannelOf(readings, rules, protocol, 'server');
    return { protocol, box: boxOf(protocol, state, isDefault, [enabled, disabledByDefault].includes('unreadable')) };
  });
}

function boxOf(
  protocol: Protocol,
  state: ReturnType<typeof schannelOf>['state'],
  isDefault: boolean,
  isUnreadable: boolean,
): Box {
  if (state === 'unsupported') return 'na';
  if (isUnreadable || state === 'in-doubt') return 'unknown';
  if (state !== 'on') return protocol === 'TLS 1.2' ? 'lost' : 'off';
  const isUnsafe = protocolRow(protocol).grade === 'unsafe';
  if (isDefault) return isUnsafe ? 'self-unsafe' : 'self';
  return isUnsafe ? 'set-unsafe' : 'set';
}

const CALM = { value: null, isUnreadable: false } as const;

function serverRows(first: Snapshot, second: Snapshot, whens: readonly [CoreRow['when'], CoreRow['when']]) {
  const { rules } = factsOf(first).machine;
  if (rules === null) return [];
  const upper = serverBoxes(first, rules).map((cell): CoreCell => ({ ...cell, isChanged: false }));
  const lower = serverBoxes(second, rules).map((cell, place): CoreCell => ({
    ...cell,
    isChanged: cell.box !== upper[place]?.box,
  }));
  const rows: readonly CoreRow[] = [
    { when: whens[0], cells: upper, ...CALM },
    { when: whens[1], cells: lower, ...CALM },
  ];
  return [{ side: 'server' as const, views: null, rows }];
}

/** Connections of one kind at two times. `views` is null for what comes in, which has no view. */
export interface SideGroup {
  readonly side: 'server' | 'client';
  readonly views: CoreGroup['views'] | null;
  readonly rows: readonly CoreRow[];
}

const clientGroup = ({ views, rows }: CoreGroup): SideGroup => ({ side: 'client', views, rows });

/** The protocols of each side now, and once a plan is carried out. Empty if this version of Windows is unknown. */
export function sidesAfter(snapshot: Snapshot, plan: PlanItems, retirement: Retirement): readonly SideGroup[] {
  return sidesOf(retirement).flatMap((side): readonly SideGroup[] =>
    side === 'server'
      ? serverRows(snapshot, snapshotAfter(snapshot, plannedIn(plan)), ['now', 'after'])
      : coreView(snapshot, plan).map(clientGroup),
  );
}

export function sidesOfChange(snapshot: Snapshot, writes: PlanItems, retirement: Retirement): readonly SideGroup[] {
  return sidesOf(retirement).flatMap((side): readonly SideGroup[] =>
    side === 'server'
      ? serverRows(snapshotBefore(snapshot, plannedIn(writes)), snapshot, ['before', 'now'])
      : coreOfChange(snapshot, writes).map(clientGroup),
  );
}

export interface SharedRow extends Omit<ForecastRow, 'view'> {
  readonly view: RegistryView | 'both' | null;
}

export function forecastRows(forecast: readonly ForecastRow[]): readonly SharedRow[] {
  const rows = new Map<string, SharedRow>();
  for (const row of forecast) {
    const { what, side, loses, because, found, product } = row;
    const key = [what, side, loses, because.join(), found, product?.instance].join('\n');
    const known = rows.get(key);
    rows.set(key, known === undefined ? row : { ...known, view: 'both' });
  }
  return [...rows.values()].sort((a, b) => LOSSES.indexOf(a.loses) - LOSSES.indexOf(b.loses));
}

const SAID_OF_PRODUCT: readonly Because[] = ['too-old', 'before-both', 'version-unseen', 'missing', 'unseen'];

/** Returns what is said of a product that was found: how recent it is, what is missing of what it requires, and how much of that isn't seen. */
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

/** True if the values of .NET are to be set before old protocols go: with them its programs follow Windows. Source: facts 4.2 [N1]. */
export const dotnetFirst = (forecast: readonly ForecastRow[]): boolean =>
  forecast.some((row) => row.loses !== 'no' && isOfDotnet(row));

export function countLosses(forecast: readonly ForecastRow[]): Readonly<Record<ForecastRow['loses'], number>> {
  const rows = forecastRows(forecast);
  const count = (loses: ForecastRow['loses']): number => rows.filter((row) => row.loses === loses).length;
  return { yes: count('yes'), may: count('may'), unknown: count('unknown'), no: count('no') };
}

/** What helps a client: `windows` can be repaired by this program, `quiet` wasn’t seen for two weeks, `unnamed` is unknown. */
type Advice = 'windows' | 'other' | 'quiet' | 'unnamed';

export interface CutOffClient {
  readonly client: string | null;
  readonly agents: readonly string[];
  readonly protocols: readonly string[];
  readonly count: number;
  readonly last: string | null;
  readonly advice: Advice;
}

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
export function cutOffClients({ cutOff, covers }: RetireEvidence): readonly CutOffClient[] {
  const clients = new Map<string, UsageRow[]>();
  for (const row of cutOff) {
    const name = row.client ?? `${row.side}\n${row.site ?? ''}`;
    const rows = clients.get(name);
    if (rows === undefined) clients.set(name, [row]);
    else rows.push(row);
  }
  return [...clients.values()]
    .map((rows): CutOffClient => {
      const last = [...known(rows.map((row) => row.last))].sort().at(-1) ?? null;
      return {
        client: rows[0]?.client ?? null,
        agents: known(rows.map(({ agent }) => agent)),
        protocols: known(rows.map(({ protocol }) => protocol)),
        count: rows.reduce((all, { count }) => all + count, 0),
        last,
        advice: adviceFor(rows, last, covers?.last ?? null),
      };
    })
    .sort((a, b) => b.count - a.count);
}
