import { PROTOCOLS } from '../../tls/protocols.ts';
import type { Proof } from '../../proof/proof.ts';
import { CONNECTION } from '../../readiness/levels.ts';
import type { RungReport } from '../../diagnosis/rungs/rung.ts';
import type { Report } from '../../report/report.ts';
import { DEFAULT_SECURE_PROTOCOLS } from '../../windows/settings.ts';
import { foundIn } from '../cause.ts';
import { claimStep } from '../claim.ts';
import { causeIn } from '../../report/claim.ts';
import { offeredText } from '../cells.ts';
import { sideLines } from '../server-sides.ts';
import { addressViews, connectionSummary, needWords, whyOf, detailsOf, testOf } from '../connections.ts';
import { eventGroups, eventNotes, eventRungNames, eventText } from '../events.ts';
import { foundText, hasGaps, dateName, isFile, neededText } from '../ladder.ts';
import { momentText } from '../time.ts';
import { seenViews } from '../proof.ts';
import { becauseText } from '../readiness.ts';
import type { ReportView } from '../report-view.ts';
import { signTone, type Sign, type Tone } from '../sign.ts';
import { bareValueText, MASK_NAMES, valueText, valueView } from '../values.ts';
import { changeWords, machineWords, programWords, stepWords, type ReportWords } from '../words.ts';
import type { WriteView } from '../writes.ts';
import { html, NOTHING, type Markup } from '../../output/html.ts';
import { originViews } from '../origin.ts';

const origins: Section = (_view, { m, t }, report) => {
  const views = originViews(report, m, (moment) => momentText(moment, t));
  if (views.length === 0) return NOTHING;
  return html`<h2>${m.origin.setBy}</h2>
    <ul>
      ${views.map(
        ({ values, sentence, caption }) =>
          html`<li><bdi>${sentence}</bdi><small>${m.joined.headed(values, caption)}</small></li>`,
      )}
    </ul>`;
};

export type Section = (view: ReportView, words: ReportWords, report: Report) => Markup;

type Row = Markup | { readonly head: Markup; readonly cells: readonly Markup[] };

/** On a phone a row is a card, and each cell has the head of its column before it. */
const rowMarkup = (row: Row, heads: readonly string[]): Markup =>
  'markup' in row
    ? row
    : html`<tr>
        <th scope="row">${row.head}</th>
        ${row.cells.map((cell, place) => html`<td data-head="${heads[place + 1] ?? ''}">${cell}</td>`)}
      </tr> `;

/** A table that scrolls by itself if the screen is narrow, and can be reached by keyboard to do so. */
const table = (caption: string, heads: readonly string[], rows: readonly Row[]): Markup =>
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
        ${rows.map((one) => rowMarkup(one, heads))}
      </tbody>
    </table>
  </div>`;

const row = (head: Markup, cells: readonly Markup[]): Row => ({ head, cells });

const SHAPES: Readonly<Record<Sign, string>> = {
  ok: '✓',
  old: '○',
  off: '–',
  na: '·',
  blocked: '✕',
  stop: '✕',
  fail: '✕',
  unknown: '?',
  warn: '!',
  unsafe: '!',
  half: '◐',
  info: 'i',
};

/** Shape first, colour second, and a word always. */
const signed = (sign: Sign, tone: Tone, word: string): Markup =>
  html`<span class="${tone}"><span class="sign" aria-hidden="true">${SHAPES[sign]}</span>${word}</span>`;

export const verdict: Section = ({ claim }, { m, t }, report) => {
  const { tone, headline, reason, lines, part } = claim;
  const lang = part !== undefined && t.language.english.includes(part) ? html` lang="en"` : NOTHING;
  const cause = causeIn(report);
  // of updates the reason says already to install them
  const hasUpdates = (foundIn(report, cause)?.packages ?? []).length > 0;
  const step = hasUpdates ? null : claimStep(report, m, 'window');
  return html`<p class="verdict ${signTone(tone)}"${lang}>
      <span class="sign" aria-hidden="true">${SHAPES[tone]}</span>${headline}
    </p>
    <p${lang}>${step === null ? reason : [reason, m.joined.labelled(t.nextStep, step)].join(m.joined.space)}</p>
    ${lines.map(({ text }) => html`<p class="warn"><span class="sign" aria-hidden="true">${SHAPES.warn}</span>${text}</p>`)}
    ${sideLines(report, m).map((line) => html`<p>${line}</p> `)}`;
};

export const head: Section = (view, words, report) => {
  const { head: texts } = words.t;
  const { version, when, names, lastChange, outcome, office, ranOn, sha256 } = report;
  const entry = outcome?.journal ?? lastChange?.id ?? null;
  const rows: readonly (readonly [string, string | Markup])[] = [
    [texts.pc, machineWords(view.machine, words)],
    [texts.made, when === undefined ? texts.notMade : momentText(when, words.t)],
    [texts.version, version === undefined ? texts.notMade : `TLS Remedy ${version}`],
    [texts.by, names === undefined ? texts.namesLeftOut : html`<bdi>${texts.byWhom(names.user, names.host)}</bdi>`],
    [texts.readOn, texts.readWith(ranOn.system, ranOn.driver)],
    ...(office === null ? [] : [[texts.office, texts.officeReads(office.bitness, office.view)] as const]),
    [texts.journal, entry === null ? texts.journalNone : texts.journalEntry(entry)],
    [texts.language, words.t.language.name],
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

/** How certain it is that Microsoft 365 can be reached; that it can't is in the headline. */
export const readiness: Section = ({ readiness: view }, { m }, report) => {
  if (view === null) return NOTHING;
  const cause = causeIn(report); // is said above
  const { readiness: texts } = m;
  const claims = view.claims.map(({ claim, state, sign }) => {
    const { name, states } = texts.claims[claim];
    return html`<dt>${name}</dt>
      <dd>${signed(sign, signTone(sign), states[state])}</dd> `;
  });
  // what fails is in the table of causes
  const others = view.because.filter(
    ({ rung, code }) => (rung !== cause?.rung || code !== cause.code) && (view.level !== 'no' || rung === CONNECTION),
  );
  const because = others.map((one) => {
    const { name, found } = becauseText(one, m);
    return html`<dt>${texts.because}</dt>
      <dd>${m.joined.headed(name, found)}</dd> `;
  });
  return html`<h2>${texts.title}</h2>
    ${view.level === 'no' ? NOTHING : html`<p>${texts.levels[view.level]}</p>`}
    <dl>${claims} ${because}</dl>`;
};

export const matrix: Section = (view, words) => {
  const { matrix: texts } = words.t;
  const rows = view.matrix.map((offer) =>
    row(
      html`${programWords(offer, words)}`,
      offer.cells.map(({ sign, tone, word }) => signed(sign, tone, words.m.cells[word])),
    ),
  );
  return html`<h2>${texts.title}</h2>
    ${rows.length === 0 ? html`<p>${texts.none}</p>` : table(texts.caption, [texts.kind, ...PROTOCOLS.map(({ protocol }) => protocol)], rows)}`;
};

export const views: Section = (view, words) => {
  const { m } = words;
  const { views: texts } = words.t;
  const rows = view.views.map(({ view: one, isOnly, state, value, offered }) => {
    const isHeld = value.kind !== 'absent' && value.kind !== 'unreadable';
    const inIt = value.kind === 'protocols' ? value.protocols : [];
    return row(html`${isOnly ? texts.only : m.views[one]}`, [
      html`${texts.states[state]}`,
      html`<code>${isHeld ? bareValueText(value, m) : '-'}</code>`,
      html`${offeredText({ kind: 'protocols', protocols: inIt }, m)}`,
      html`${offeredText(offered, m)}`,
    ]);
  });
  return html`<h2>${texts.title}</h2>
    ${table(texts.caption, [texts.view, texts.state, texts.value, texts.protocols, texts.offers], rows)}`;
};

/** More places of one rung are only counted, so that the page stays two pages. */
const MOST_EVIDENCE = 2;

/** What a rung that isn't in order rests on, and files that decide: place, what is there, what is needed. */
function evidence(rung: RungReport | undefined, { m, t }: ReportWords): readonly Markup[] {
  if (rung === undefined) return [];
  const isInOrder = rung.state === 'pass' || rung.state === 'not-applicable';
  const shown = rung.evidence.filter(({ needed }) => !isInOrder || needed !== undefined);
  const left = shown.length - MOST_EVIDENCE;
  const lines = shown.slice(0, MOST_EVIDENCE).map((one) => {
    const { path, name, found, unreadable } = one;
    const value =
      unreadable === true
        ? m.values.unreadable
        : typeof found === 'string'
          ? found
          : valueText(valueView(found, MASK_NAMES.includes(name) ? DEFAULT_SECURE_PROTOCOLS : ''), m);
    const place = path === '' ? dateName(one, m) : name === '' || isFile(one) ? path : `${path}\\${name}`;
    const needed = neededText(one, m);
    return html`<small><code>${place}</code>: ${value}${needed === null ? '' : ` (${needed})`}</small>`;
  });
  return left > 0 ? [...lines, html`<small>${t.changes.others(left)}</small>`] : lines;
}

/** Where a rung that isn't in order has what it rests on: on paper the first. As text: the page asks for nothing. */
function links(rung: RungReport | undefined): readonly Markup[] {
  if (rung === undefined || rung.state === 'pass' || rung.state === 'not-applicable') return [];
  const [first, ...others] = rung.links ?? [];
  if (first === undefined) return [];
  return [html`<small>${first}</small>`, ...others.map((link) => html`<small class="on-screen">${link}</small>`)];
}

export const ladder: Section = (view, words, report) => {
  const { ladder: texts } = words.t;
  const rows = view.ladder.rungs.map((rung, place) => {
    const { name, found } = foundText(report, rung, words.m);
    return row(html`${name}`, [
      html`<span class="state">${signed(rung.sign, signTone(rung.sign), texts.states[rung.state])}</span>`,
      html`${found}${evidence(report.ladder[place], words)}${stepWords(rung, words).map((step) => html`<small>${step}</small>`)}${links(report.ladder[place])}`,
    ]);
  });
  return html`<h2>${texts.title}</h2>
    ${table(texts.caption, [texts.rung, texts.state, texts.found], rows)}`;
};

/** Which services share a cipher suite with this PC; nothing if all share one. */
export const services: Section = (_view, { m }, { cipherSuites }) => {
  if (cipherSuites === undefined || !hasGaps(cipherSuites)) return NOTHING;
  const { services: texts, serviceNames, joined } = m;
  const rows = cipherSuites.services.map(
    ({ service, result, dated }) =>
      html`<li>
        ${joined.labelled(serviceNames[service], [texts.results[result], texts.dated(dated)].join(joined.comma))}
      </li>`,
  );
  return html`<h2>${texts.title}</h2>
    <p>${texts.sources[cipherSuites.source ?? 'none']}</p>
    <ul>
      ${rows}
    </ul>`;
};

/** The last connection test with these settings, problems first; nothing if there was none. */
export const connections: Section = (_view, { m, t }, report) => {
  const test = testOf(report);
  if (test === null) return NOTHING;
  const { connections: texts } = t;
  const at = report.connectionTest?.at;
  const rows = addressViews(test).flatMap(({ host, rows: results }) =>
    results.map((one) =>
      row(html`${host}<small>${needWords(host, m)}</small>`, [
        html`${m.connections.views[one.views]}`,
        html`${signed(one.tone, signTone(one.tone), m.connections.states[one.state])}${detailsOf(one.connection, m)}${whyOf(one, m).map((sentence) => html`<small>${sentence}</small>`)}`,
      ]),
    ),
  );
  return html`<h2>${texts.title}</h2>
    <p>${at === undefined ? '' : `${texts.at(momentText(at, t))}. `}${connectionSummary(test, m)}</p>
    ${table(texts.caption, [texts.address, texts.programs, texts.result], rows)}`;
};

/** The newest events of SChannel, if the log was asked for. */
const events: Section = (view, { m, t }, { eventLog }) => {
  if (eventLog === undefined) return NOTHING;
  const { events: texts } = m;
  const rows = eventGroups(eventLog.events).map(({ event, count, at }) => {
    const names = eventRungNames(event, m);
    return row(html`${momentText(at, t)}`, [
      html`${texts.times(count)}`,
      html`${event.id}:
      ${eventText(event, m)}${names.length === 0 ? NOTHING : html`<small>${texts.lookAt(names)}</small>`}`,
    ]);
  });
  return html`<h2>${texts.title}</h2>
    ${rows.length === 0 ? NOTHING : table(texts.caption, [texts.heads.newest, texts.heads.count, texts.heads.what], rows)}
    ${eventNotes(eventLog, view.lastChange?.at ?? null, m).map((note) => html`<p>${note}</p>`)}`;
};

/** Rows beyond these, more than any plan of ours has, are only counted, so that the page stays two pages. */
const MOST_WRITES = 14;

const pathRow = (path: string): Markup =>
  html`<tr class="path">
    <th scope="rowgroup" colspan="3"><code>${path}</code></th>
  </tr> `;

function writes(items: readonly WriteView[], caption: string, { m, t }: ReportWords): Markup {
  if (items.length === 0) return NOTHING;
  const { changes: texts } = t;
  const rows = items.slice(0, MOST_WRITES).flatMap(({ path, name, before, after }) => {
    const values = [html`${valueText(before, m)}`, html`${valueText(after, m)}`];
    return [pathRow(path), row(html`<code>${name}</code>`, values)];
  });
  const left = items.length - MOST_WRITES;
  return html`${table(caption, [texts.name, texts.before, texts.after], rows)}
  ${left > 0 ? html`<p>${texts.others(left)}</p>` : NOTHING}`;
}

export const changes: Section = ({ lastChange, plan }, words) => {
  const { changes: texts } = words.t;
  if (lastChange === null) {
    return html`<h2>${texts.title}</h2>
      ${plan.length === 0 ? html`<p>${texts.none}</p>` : writes(plan, texts.planned(plan.length), words)}`;
  }
  const { inForce, isEqual } = lastChange;
  const caption = [
    ...changeWords(lastChange, words),
    ...(inForce === null ? [] : [texts.inForce[inForce]]),
    ...(isEqual === null ? [] : [isEqual ? texts.verified : texts.notVerified]),
  ];
  return html`<h2>${texts.title}</h2>
    ${writes(lastChange.writes, caption.join(words.m.joined.semicolon), words)} ${writes(plan, texts.more(plan.length), words)}`;
};

function proofRows(moment: string, proof: Proof, { m, t }: ReportWords): readonly Row[] {
  const { proof: texts, matrix: kinds } = t;
  return seenViews(proof).map(({ program, observation }) => {
    const { state, reason, offered, cipherSuites } = observation;
    const list = offered.length === 0 ? texts.nothing : offered.join(m.joined.comma);
    return row(html`${moment}`, [
      html`${kinds.programs[program]}`,
      html`${state === 'seen' ? list : texts.unknown(reason ?? '')}`,
      html`${texts.suiteCount(cipherSuites.length)}${cipherSuites.slice(0, 2).map((name) => html`<small>${name}</small>`)}`,
    ]);
  });
}

export const proof: Section = (_view, words, report) => {
  const { proof: texts } = words.t;
  if (report.proof === undefined) {
    return html`<h2>${texts.title}</h2>
      <p>${texts.none}</p>`;
  }
  const { before, after } = report.proof;
  const rows = [
    ...(before === null ? [] : proofRows(texts.before, before, words)),
    ...proofRows(texts.after, after, words),
  ];
  return html`<h2>${texts.title}</h2>
    ${table(texts.caption, [texts.when, texts.program, texts.offered, texts.suites], rows)}`;
};

/** The parts in their order; another is a function and a place in this list. Who made it and when is at the foot. */
export const SECTIONS: readonly Section[] = [
  ...[verdict, changes, matrix, ladder, origins, readiness],
  ...[services, views, proof, connections, events],
];
