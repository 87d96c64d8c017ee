import { machineView } from '../../shared/present/machine.ts';
import {
  noteOf,
  recencyText,
  serverLine,
  serverSteps,
  serverView,
  serviceText,
  type ServerView,
} from '../../shared/present/server.ts';
import type { ServerReport } from '../../shared/report/server-report.ts';
import type { Messages } from '../../shared/text/messages.ts';
import type { ServerTexts } from '../../shared/text/pack.ts';
import type { AnyRungText } from '../../shared/text/rung-text.ts';
import { FAMILY_NAMES } from '../../shared/text/product-names.ts';
import { machineText, SIGNS } from './render.ts';
import { rowOf } from '../../shared/row-of.ts';

type Rung = ServerView['rungs'][number];
type Product = ServerView['products'][number];

const rungLine = ({ rung, code, sign }: Rung, t: ServerTexts): string => {
  const { name, codes }: AnyRungText = t.rungs[rung];
  return `  ${SIGNS[sign] ?? ' '} ${name.padEnd(26)} ${rowOf(codes, code) ?? code}`;
};

function productLines(product: Product, t: ServerTexts, { joined }: Messages): readonly string[] {
  const { instance, version, recency, sign, missing, byHand, dated, seenAt } = product;
  const head = [
    t.products[product.product],
    ...(instance === null ? [] : [t.instance(instance)]),
    ...(version === null ? (recency === 'not-asked' ? [] : [t.versionUnknown]) : [version]),
    recencyText(product, t),
  ];
  return [
    `  ${SIGNS[sign] ?? ' '} ${head.join(joined.comma)}`,
    ...missing.map(
      ({ ask, state, isRequired }) => `      ${joined.labelled(t.asks[ask], t.askStates[state](isRequired))}`,
    ),
    ...(byHand.length === 0 ? [] : [`      ${t.byHand}`, ...byHand.map((hand) => `        - ${t.hands[hand]}`)]),
    ...(dated === null ? [] : [`      ${t.dated(dated)}`]),
    ...seenAt.map((path) => `      ${t.seenAt} ${path}`),
  ];
}

function serviceLines({ services }: ServerView, t: ServerTexts, texts: Messages): readonly string[] {
  if (services.length === 0) return [];
  const lines = services.flatMap((service) => {
    const { name, said } = serviceText(service, texts);
    const note = noteOf(service, texts);
    return [
      `  ${SIGNS[service.state] ?? ' '} ${name.padEnd(26)} ${said}`,
      ...(note === undefined ? [] : [`      ${note}`]),
    ];
  });
  return ['', t.servicesHead, ...lines];
}

function stepLines(view: ServerView, t: ServerTexts, texts: Messages): readonly string[] {
  const steps = serverSteps(view, t, texts);
  return steps.length === 0 ? [] : ['', t.nextSteps, ...steps.map((step) => `  - ${step}`)];
}

function productsPart(
  { products }: ServerView,
  report: ServerReport,
  t: ServerTexts,
  texts: Messages,
): readonly string[] {
  const { alone, unreadable } = report;
  return [
    ...(products.length === 0 ? [] : ['', t.productsHead, ...products.flatMap((one) => productLines(one, t, texts))]),
    ...(alone === null ? [] : ['', t.alone[alone]]),
    ...(unreadable.length === 0 ? [] : ['', t.unreadable(unreadable.map((family) => FAMILY_NAMES[family]))]),
  ];
}

export function renderServer(report: ServerReport, t: ServerTexts, texts: Messages): string {
  const view = serverView(report);
  const line = serverLine(report, t, texts);
  return [
    machineText(machineView(report), texts),
    ...(line === null ? [t.fits] : [line.headline, line.reason]),
    ...(report.accepts.length === 0 ? [] : ['', t.accepts]),
    ...report.accepts.map(({ protocol, state }) => `  ${protocol.padEnd(8)} ${t.states[state]}`),
    '',
    ...view.rungs.map((rung) => rungLine(rung, t)),
    ...serviceLines(view, t, texts),
    ...productsPart(view, report, t, texts),
    ...stepLines(view, t, texts),
    '',
    t.cannotSee,
    ...report.limits.map((limit) => `  - ${t.limits[limit]}`),
    '',
    texts.cli.ranOn(report.ranOn.system, report.ranOn.driver),
  ].join('\n');
}
