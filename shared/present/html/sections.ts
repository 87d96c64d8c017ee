import { foldOffers } from '../../diagnosis/offers.ts';
import type { RungState } from '../../diagnosis/rungs/rung.ts';
import type { Verdict } from '../../diagnosis/verdict.ts';
import type { PlanItem } from '../../remediation/plan.ts';
import { rungText } from '../../text/messages.ts';
import { PROTOCOLS } from '../../tls/protocols.ts';
import { REGISTRY_VIEWS } from '../../windows/registry.ts';
import type { Report } from '../../report/report.ts';
import {
  cellWord,
  machineWords,
  momentText,
  plainWords,
  programWords,
  stepWords,
  type CellWord,
  type ReportWords,
} from '../words.ts';
import { html, NOTHING, type Markup } from './markup.ts';

/** A part of the page: from the report, in words. */
export type Section = (report: Report, words: ReportWords) => Markup;

/** A table that scrolls by itself where the screen is narrow, and can be reached by keyboard to do so. */
const table = (caption: string, heads: readonly string[], rows: readonly Markup[]): Markup =>
  html`<div class="scroll" role="region" aria-label="${caption}" tabindex="0">
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;

const row = (head: Markup, cells: readonly Markup[]): Markup =>
  html`<tr>
    <th scope="row">${head}</th>
    ${cells.map((cell) => html`<td>${cell}</td>`)}
  </tr> `;

/** Shape first, colour second, and a word always. */
const sign = (shape: string, tone: string, word: string): Markup =>
  html`<span class="${tone}"><span class="sign" aria-hidden="true">${shape}</span>${word}</span>`;

const VERDICT_SIGNS: Readonly<Record<Verdict, readonly [shape: string, tone: string]>> = {
  'no-change-needed': ['✓', 'ok'],
  'improvement-available': ['!', 'warn'],
  'fix-available': ['✕', 'fail'],
  'cannot-be-fixed-here': ['✕', 'fail'],
  undetermined: ['?', 'warn'],
};

export const verdict: Section = (report, { m }) => {
  const [shape, tone] = VERDICT_SIGNS[report.verdict];
  return html`<p class="verdict ${tone}">
    <span class="sign" aria-hidden="true">${shape}</span>${m.verdicts[report.verdict]}
  </p>`;
};

export const head: Section = (report, words) => {
  const { head: texts } = words.t;
  const { version, when, names, lastChange, outcome, office, ranOn, sha256 } = report;
  const entry = outcome?.journal ?? lastChange?.id ?? null;
  const rows: readonly (readonly [string, string | Markup])[] = [
    [texts.pc, machineWords(report, words)],
    [texts.made, when === undefined ? texts.notMade : momentText(when, words)],
    [texts.version, version === undefined ? texts.notMade : `TLS Remedy ${version}`],
    [texts.by, names === undefined ? texts.namesLeftOut : html`<bdi>${texts.byWhom(names.user, names.host)}</bdi>`],
    [texts.readOn, texts.readWith(ranOn.system, ranOn.driver)],
    ...(office === null
      ? []
      : [[texts.office, texts.officeReads(office.bitness, words.m.views[office.view])] as const]),
    [texts.journal, entry === null ? texts.journalNone : texts.journalEntry(entry)],
    [texts.language, words.t.languageName],
    [texts.checksum, html`<code>${sha256 ?? texts.notMade}</code>`],
  ];
  return html`<dl>
    ${rows.map(
      ([name, value]) =>
        html`<dt>${name}</dt>
          <dd>${value}</dd> `,
    )}
  </dl>`;
};

const CELL_SIGNS: Readonly<Record<CellWord, readonly [shape: string, tone: string]>> = {
  offered: ['✓', 'ok'],
  old: ['○', 'quiet'],
  unsafe: ['!', 'warn'],
  off: ['–', 'quiet'],
  notByDefault: ['–', 'quiet'],
  blocked: ['✕', 'quiet'],
  na: ['·', 'quiet'],
  unknown: ['?', 'warn'],
};

/** TLS 1.2 is the protocol that decides: without it a WinHTTP program doesn't connect. */
const cellSign = (word: CellWord, decides: boolean): readonly [string, string] =>
  decides && (word === 'off' || word === 'blocked') ? ['✕', 'fail'] : CELL_SIGNS[word];

export const matrix: Section = (report, words) => {
  const { matrix: texts } = words.t;
  const hasTwoViews = report.views.wow64 !== null;
  const rows = foldOffers(report.offers).map((offer) =>
    row(
      html`${programWords(offer, hasTwoViews, words)}`,
      offer.cells.map((cell) => {
        const word = cellWord(cell);
        const decides = offer.program === 'winhttp' && cell.protocol === 'TLS 1.2';
        return sign(...cellSign(word, decides), texts.words[word]);
      }),
    ),
  );
  return html`<h2>${texts.title}</h2>
    ${rows.length === 0 ? html`<p>${texts.none}</p>` : table(texts.caption, [texts.kind, ...PROTOCOLS.map(({ protocol }) => protocol)], rows)}`;
};

export const views: Section = (report, words) => {
  const { views: texts } = words.t;
  const isOnly = report.views.wow64 === null;
  const rows = REGISTRY_VIEWS.flatMap((view) => {
    const value = report.views[view];
    if (value === null) return [];
    const shown = value.type === null ? '-' : (value.hex ?? `${value.type} ${value.data ?? ''}`);
    const offered = report.effective.winhttp[view];
    return [
      row(html`${isOnly ? texts.only : words.m.views[view]}`, [
        html`${texts.states[value.state]}`,
        html`<code>${shown}</code>`,
        html`${value.protocols.length === 0 ? texts.none : value.protocols.join(', ')}`,
        html`${offered === null ? texts.notKnown : offered.length === 0 ? texts.none : offered.join(', ')}`,
      ]),
    ];
  });
  return html`<h2>${texts.title}</h2>
    ${table(texts.caption, [texts.view, texts.state, texts.value, texts.protocols, texts.offers], rows)}`;
};

const RUNG_SIGNS: Readonly<Record<RungState, readonly [shape: string, tone: string]>> = {
  pass: ['✓', 'ok'],
  warn: ['!', 'warn'],
  fail: ['✕', 'fail'],
  unknown: ['?', 'warn'],
  'not-applicable': ['–', 'quiet'],
};

export const ladder: Section = (report, words) => {
  const { ladder: texts } = words.t;
  const rows = report.ladder.map((rung) => {
    const { name, found } = rungText(words.m, rung.rung, rung.code);
    const [shape, tone] = RUNG_SIGNS[rung.state];
    return row(html`${name}`, [
      html`<span class="state">${sign(shape, tone, texts.states[rung.state])}</span>`,
      html`${found}${stepWords(rung, words).map((step) => html`<small>${step}</small>`)}`,
    ]);
  });
  return html`<h2>${texts.title}</h2>
    ${table(texts.caption, [texts.rung, texts.state, texts.found], rows)}`;
};

/** More rows than any plan of ours has are told by their number, so that the page stays two pages. */
const MOST_WRITES = 14;

function writes(items: readonly PlanItem[], caption: string, words: ReportWords): Markup {
  if (items.length === 0) return NOTHING;
  const { changes: texts } = words.t;
  const rows = items
    .slice(0, MOST_WRITES)
    .map(({ path, name, setting, before, after }) =>
      row(html`<code>${path}</code>`, [
        html`<code>${name}</code>`,
        html`${plainWords(before, setting, words)}`,
        html`${plainWords(after, setting, words)}`,
      ]),
    );
  const left = items.length - MOST_WRITES;
  return html`${table(caption, [texts.where, texts.name, texts.before, texts.after], rows)}
  ${left > 0 ? html`<p>${texts.others(left)}</p>` : NOTHING}`;
}

/** What the newest change did, then what is still to be written. */
export const changes: Section = (report, words) => {
  const { changes: texts } = words.t;
  const { lastChange, outcome, plan } = report;
  const planCaption = lastChange === undefined ? texts.planned(plan.length) : texts.more(plan.length);
  const told =
    lastChange === undefined
      ? []
      : [
          texts.wrote(lastChange.id, momentText(lastChange.at, words)),
          texts.states[lastChange.state],
          ...(lastChange.inForce === null ? [] : [texts.inForce[lastChange.inForce]]),
          ...(outcome?.journal === lastChange.id ? [outcome.verified ? texts.verified : texts.notVerified] : []),
        ];
  return html`<h2>${texts.title}</h2>
    ${lastChange === undefined ? NOTHING : writes(lastChange.writes, told.join('; '), words)}
    ${lastChange === undefined && plan.length === 0 ? html`<p>${texts.none}</p>` : writes(plan, planCaption, words)}`;
};

type Seen = NonNullable<NonNullable<Report['proof']>['after']>;

function proofRows(moment: string, seen: Seen | null, words: ReportWords): readonly Markup[] {
  if (seen === null) return [];
  const { proof: texts, matrix: kinds } = words.t;
  return REGISTRY_VIEWS.flatMap((view) => {
    const one = seen[view];
    if (one === null) return [];
    const offered = one.offered.length === 0 ? texts.nothing : one.offered.join(', ');
    return [
      row(html`${moment}`, [
        html`${seen.wow64 === null ? kinds.programs.only : kinds.programs[view]}`,
        html`${one.state === 'seen' ? offered : texts.unknown(one.reason ?? '')}`,
        html`${texts.suiteCount(one.cipherSuites.length)}${one.cipherSuites.slice(0, 2).map((name) => html`<small>${name}</small>`)}`,
      ]),
    ];
  });
}

export const proof: Section = (report, words) => {
  const { proof: texts } = words.t;
  const { before = null, after = null } = report.proof ?? {};
  if (before === null && after === null) {
    return html`<h2>${texts.title}</h2>
      <p>${texts.none}</p>`;
  }
  const rows = [...proofRows(texts.before, before, words), ...proofRows(texts.after, after, words)];
  return html`<h2>${texts.title}</h2>
    ${table(texts.caption, [texts.when, texts.program, texts.offered, texts.suites], rows)}`;
};
