import type { AskedPort, PortChange } from '../../shared/proof/port.ts';
import { portRow, portsSaid } from '../../shared/present/ports.ts';
import { becauseSays, dotnetFirst } from '../../shared/present/retire.ts';
import type { PlanItems } from '../../shared/report/plan-items.ts';
import { listArgument } from '../../shared/text/user-option.ts';
import { writeText, writeView } from '../../shared/present/writes.ts';
import { protocolsOf, type Retirement } from '../../shared/remediation/retire/retirement.ts';
import {
  LOSSES,
  type ForecastRow,
  type RetireEvidence,
  type RetireRefusal,
  type RetireReview,
} from '../../shared/remediation/retire/review.ts';
import { inColumns } from './columns.ts';
import type { Messages } from '../../shared/text/messages.ts';
import type { RetireTexts } from '../../shared/text/pack.ts';

/** More clients than these are for `usage --csv`. */
const MOST_CLIENTS = 10;

const day = (moment: string | null): string | null => moment?.slice(0, 10) ?? null;

function evidenceLines(evidence: RetireEvidence | null, { evidence: t }: RetireTexts): readonly string[] {
  if (evidence === null) return [t.none];
  const { seen, old, clients, more, covers, cutOff, unread } = evidence;
  if (seen === 0 && old === 0) return [t.empty, ...(unread > 0 ? [t.unread(unread)] : [])];
  const shown = cutOff.slice(0, MOST_CLIENTS);
  return [
    old > 0 ? t.cutOff(clients, old, more) : t.nobody(seen),
    covers === null ? t.noPeriod : t.period(covers.first.slice(0, 10), covers.last.slice(0, 10)),
    ...shown.map((row) => `  ${t.client({ ...row, last: day(row.last) })}`),
    ...(cutOff.length > shown.length ? [`  ${t.moreClients(cutOff.length - shown.length)}`] : []),
    ...(unread > 0 ? [t.unread(unread)] : []),
  ];
}

/** Lists the most important first. Everything without a loss is one line, except products and what is written. */
function forecastLines(
  { forecast, retirement }: RetireReview,
  { views, joined }: Messages,
  t: RetireTexts,
): readonly string[] {
  const isBoth = retirement.side === 'both';
  const isShort = ({ loses, because, product }: ForecastRow): boolean =>
    loses === 'no' && product === undefined && !because.includes('value-changes');
  const lines = LOSSES.flatMap((loses) =>
    forecast
      .filter((one) => one.loses === loses && !isShort(one))
      .flatMap((one) => {
        const { what, view, side, found, product } = one;
        const where = isBoth && what === 'remote-desktop' ? t.sides[side] : null;
        const instance = product?.instance ?? null;
        const part = instance === null ? where : t.forecast.product.instance(instance);
        const row = t.row(t.what[what], view === null ? null : views[view], part, found);
        const head = `  ${joined.labelled(row, t.loses[loses])}`;
        return product === undefined
          ? [joined.bracketed(head, becauseSays(one, t.forecast))]
          : [head, `      ${becauseSays(one, t.forecast)}`];
      }),
  );
  const short = [...new Set(forecast.filter(isShort).map(({ what }) => t.what[what]))];
  const all = short.length === 0 ? lines : [...lines, `  ${joined.labelled(short.join(joined.semicolon), t.loses.no)}`];
  const hasMore = forecast.some(({ product }) => product !== undefined);
  return all.length === 0
    ? []
    : [
        '',
        t.forecastHead,
        ...all,
        ...(dotnetFirst(forecast) ? [t.dotnetFirst] : []),
        ...(hasMore ? [t.productsMore] : []),
      ];
}

function placeOf({ program, side, view }: RetireRefusal, { places }: RetireTexts): string {
  if (program !== 'winhttp') return places[side];
  return view === 'wow64' ? places['winhttp-wow64'] : places.winhttp;
}

function refusalLines(refusals: readonly RetireRefusal[], t: RetireTexts): readonly string[] {
  if (refusals.length === 0) return [];
  return [
    '',
    t.refusedHead,
    ...refusals.map((one) => {
      const why = `${t.refusals[one.code](placeOf(one, t))}.`;
      return `  ${one.unless === null ? why : `${why} ${t.unless(`--${one.unless}`)}`}`;
    }),
  ];
}

export const argumentsOf = ({ side, protocols }: Retirement): string =>
  `--side ${side} --protocols ${listArgument(protocols)}`;

/** Renders a review: who is cut off, what here loses connections, the obstacles, the writes, and tested ports. */
export function renderRetireReview(
  review: RetireReview & { readonly ports?: readonly PortChange[] },
  plan: PlanItems,
  texts: Messages,
  t: RetireTexts,
): string {
  const { retirement, nothing, refusals, evidence, ports = [] } = review;
  const writes =
    nothing !== null
      ? [t.nothing[nothing]]
      : [t.planHead(plan.length), ...plan.map((item) => `  ${writeText(writeView(item), texts)}`)];
  return [
    t.title(protocolsOf(retirement), retirement.side),
    ...evidenceLines(evidence, t),
    ...forecastLines(review, texts, t),
    ...refusalLines(refusals, t),
    '',
    ...writes,
    ...(ports.length === 0 ? [] : ['', renderPorts(ports, retirement, t)]),
  ].join('\n');
}

/** Renders ports as a short table, with what was seen, and how to retest those that still accept a retired protocol. */
export function renderPorts(ports: readonly PortChange[], retirement: Retirement, t: RetireTexts): string {
  const { columns } = t.ports;
  const rows = ports.map((change) => portRow(change, t.ports));
  const { sentences, still } = portsSaid(ports, protocolsOf(retirement), t.ports);
  const hasAfter = rows.some(({ after }) => after !== null);
  const head = hasAfter ? columns : { ...columns, before: columns.after, after: null };
  const cells = [head, ...rows].map(({ port, before, after }) => [port, before, after ?? '']);
  return [
    `${t.ports.title}:`,
    ...inColumns(cells),
    ...sentences,
    ...(still.length === 0 ? [] : [`${t.ports.why} ${t.ports.again}`, ...still.map((one) => `  ${askAgain(one)}`)]),
  ].join('\n');
}

const askAgain = ({ port, starttls }: AskedPort): string =>
  `tls-remedy probe --port ${String(port)}${starttls ? ' --starttls' : ''}`;

/** Explains what to do afterwards: what to restart and check, and how it is undone automatically. */
export function renderReminder(undo: { readonly at: string; readonly id: number } | null, t: RetireTexts): string {
  const { tomorrow } = t;
  return [
    t.doneHead,
    ...(undo === null ? [] : [t.undoAt(undo.at, undo.id), t.undoNeedsRestart]),
    '',
    t.tomorrowHead,
    ...[tomorrow.events, tomorrow.queues, tomorrow.silent, tomorrow.usage].map((line) => `  - ${line}`),
  ].join('\n');
}
