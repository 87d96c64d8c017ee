import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createElement, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { SAMPLES } from '../electron/cli/cli-lab.suite.ts';
import { renderPlan, renderReport } from '../electron/cli/render.ts';
import { check } from '../electron/services/read/check.ts';
import { sha256 } from '../electron/services/change/digests.ts';
import { openPc } from '../electron/services/pc/open-pc.ts';
import { Answer } from '../renderer/features/home/home.tsx';
import { Matrix } from '../renderer/features/why/offer-table.tsx';
import { Why } from '../renderer/features/why/why.tsx';
import { WritesTable } from '../renderer/components/writes-table.tsx';
import type { Texts } from '../renderer/state/use-store.ts';
import { StoreContext } from '../renderer/state/use-store.ts';
import { createWindowStore, type WindowStore } from '../renderer/state/window-store.ts';
import { foldOffers } from '../shared/diagnosis/offers.ts';
import type { Bridge, Checked, WindowContext } from '../shared/ipc/contract.ts';
import { renderReportPage } from '../shared/present/html/page.ts';
import { meaningOf } from '../shared/diagnosis/rungs/meanings.ts';
import { causeStep, foundIn } from '../shared/present/cause.ts';
import { causeIn } from '../shared/report/claim.ts';
import { boxesAt, isOn } from '../shared/present/protocol-boxes.ts';
import { foundText } from '../shared/present/ladder.ts';
import { originViews } from '../shared/present/origin.ts';
import { shortAnswer, reportSummary } from '../shared/present/summary.ts';
import { claimView } from '../shared/present/claim.ts';
import { words as wordsOf } from '../shared/present/words.suite.ts';
import { sealReport } from '../shared/report/seal.ts';
import { succeed } from '../shared/result.ts';
import type { Language } from '../shared/text/languages.ts';
import { messages, windowTexts } from '../shared/text/texts.suite.ts';
import { PROTOCOLS } from '../shared/tls/protocols.ts';

const MOMENT = '2026-11-03T10:12:00.000Z';
const LIST_SEPARATOR = /, | (?:and|en) /;

async function checkedSample(sample: string): Promise<Checked> {
  const named = { release: null, servicePack: null };
  const pc = await openPc({ registry: join(SAMPLES, sample), driver: null, named, self: null } as never);
  if (!pc.ok) throw new Error(pc.code);
  const { snapshot, report } = await check(pc.value);
  return { checkedAt: MOMENT, snapshot, report };
}

const CONTEXT: WindowContext = {
  version: '1.2.3',
  shell: 'chromium',
  language: 'en',
  sample: null,
  returnsTo: null,
  pcName: null,
  asksPermission: false,
  ranOn: { driver: 'reg-file', system: 'Linux' },
};

/** Renders a part of the window with its store. */
const draw = (store: WindowStore, element: ReactElement): string =>
  renderToStaticMarkup(createElement(StoreContext.Provider, { value: store }, element));

const neverAsked = (): never => {
  throw new Error('what is drawn asks nothing');
};

const plain = (markup: string): string =>
  markup
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll(/&#(?:39|x27);/g, "'")
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** Returns the cells of every table row in some markup, without header rows. */
const rowsIn = (markup: string): readonly (readonly string[])[] =>
  [...markup.matchAll(/<tr[^>]*>([^]*?)<\/tr>/g)]
    .map(([, row = '']) => [...row.matchAll(/<t[hd]\b[^>]*>([^]*?)<\/t[hd]>/g)].map(([, cell = '']) => cell))
    .filter((_, place) => place > 0);

/** Returns the part of the page under a heading. */
function under(page: string, title: string): string {
  const from = page.indexOf(`<h2>${title.replaceAll("'", '&#39;')}</h2>`);
  expect(from, title).toBeGreaterThan(0);
  const to = page.indexOf('<h2>', from + 4);
  return page.slice(from, to < 0 ? undefined : to);
}

interface Outputs {
  readonly line: string;
  readonly page: string;
  readonly ticket: string;
  readonly answer: string;
  readonly home: string;
  readonly matrix: string;
  readonly why: string;
  readonly writes: string;
}

function outputsOf(checked: Checked, language: Language): Outputs {
  const words = wordsOf(language);
  const { report } = checked;
  // an earlier change isn't what the page lists here
  const made = report.lastChange;
  const plain = made === undefined ? report : { ...report, lastChange: { ...made, writes: [] } };
  const origin = { version: '1.2.3', when: MOMENT, names: null };
  // the ticket lists what was written, so the plan replaces a change
  const lastChange = { id: 1, at: MOMENT, state: 'committed', inForce: 'none', writes: report.plan } as const;
  const texts: Texts = { language, t: windowTexts(language), m: messages(language) };
  const first = succeed(checked);
  const store = createWindowStore({
    bridge: new Proxy({} as Bridge, { get: neverAsked }),
    start: { context: CONTEXT, texts, check: Promise.resolve(first), checked: first, wasChanged: () => false },
    load: neverAsked,
  });
  return {
    line: `${renderReport(report, words.m, true)}\n${renderPlan(report.plan, words.m)}`,
    page: renderReportPage(sealReport(plain, origin, sha256), language, words, sha256),
    ticket: reportSummary(sealReport({ ...report, lastChange }, origin, sha256), words),
    answer: shortAnswer(report, words.m, 'window'),
    home: draw(store, createElement(Answer, { checked })),
    matrix: draw(store, createElement(Matrix, { report })),
    why: draw(store, createElement(Why)),
    writes: draw(store, createElement(WritesTable, { items: report.plan })),
  };
}

const samples = readdirSync(SAMPLES, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);
// what is compared is the same in each language: their types hold that every text is there
const inBoth = (sample: string): boolean => sample === 'windows-7-half-fixed' || sample === 'windows-10-group-policy';
const CASES = samples.flatMap((sample) =>
  (inBoth(sample) ? (['en', 'nl'] as const) : (['en'] as const)).map((language) => ({ sample, language })),
);

describe.each(CASES)('$sample, in $language', ({ sample, language }) => {
  const { m, t } = wordsOf(language);
  const w = windowTexts(language);
  let checked: Checked;
  let out: Outputs;
  beforeAll(async () => {
    checked = await checkedSample(sample);
    out = outputsOf(checked, language);
  });

  it('has the same headline and reason in every output', () => {
    const { headline, reason } = claimView(checked.report, m);
    expect(out.line.split('\n').slice(1, 3)).toEqual([headline, reason]);
    expect(out.ticket.split('\n').slice(0, 2)).toEqual([`${t.title}: ${headline}`, reason]);
    const [, sentence = ''] = out.answer.split('\n');
    expect([sentence.startsWith(headline), sentence.endsWith(reason)]).toEqual([true, true]);
    expect(plain(out.home)).toContain(headline);
    const [, tone, shown = ''] = /<p class="verdict (\w+)">([^]*?)<\/p>/.exec(out.page) ?? [];
    expect(plain(shown).slice(2)).toBe(headline);
    const [, sign] = /glyph--(\w+)/.exec(out.home) ?? [];
    expect(`${tone} ${plain(shown)[0]}`).toBe(
      { ok: 'ok ✓', warn: 'warn !', fail: 'fail ✕', unknown: 'warn ?' }[sign ?? ''],
    );
  });

  it('has the same cells for each program and protocol', () => {
    const page = rowsIn(under(out.page, t.matrix.title)).map(([, ...cells]) =>
      cells.map((cell) => plain(cell).slice(2)),
    );
    // each row has another one below it, which says why
    const inWindow = rowsIn(out.matrix)
      .map(([, ...cells]) => cells.map(plain))
      .filter((cells) => cells.length > 0);
    expect(page.map((cells) => cells.map((word) => word.toLowerCase()))).toEqual(
      inWindow.map((cells) => cells.map((word) => word.toLowerCase())),
    );
    // the command line and the ticket list what is offered: the cells with that
    const listed = (list: string): readonly string[] => (list === m.values.none ? [] : list.split(LIST_SEPARATOR));
    const offeredIn = (cells: readonly string[]): readonly string[] =>
      PROTOCOLS.flatMap(({ protocol }, place) =>
        [m.cells.offered, m.cells.old, m.cells.unsafe].includes(cells[place] ?? '') ? [protocol] : [],
      );
    const winhttp = page.slice(0, checked.report.views.wow64 === null ? 1 : 2).map(offeredIn);
    const view = `(?:${m.views.native}|${m.views.wow64})`;
    const ofLine = [...out.line.matchAll(new RegExp(`^ {2}${view} +${m.cli.value} .*? ${m.cli.offers} (.*)`, 'gm'))];
    const ofTicket = [...out.ticket.matchAll(new RegExp(`DefaultSecureProtocols .*\\. ${t.views.offers}: (.*)`, 'g'))];
    if (page.length === 0) return;
    const known = winhttp.filter((_, row) => !page[row]?.includes(m.cells.unknown));
    const lists = (found: readonly RegExpMatchArray[]): readonly (readonly string[])[] =>
      found
        .map(([, list = '']) => list)
        .filter((list) => list !== m.values.unreadable)
        .map(listed);
    expect(lists(ofLine)).toEqual(known);
    expect(lists(ofTicket)).toEqual(known);
    const heads = rowsIn(under(out.page, t.matrix.title)).map(([head = '']) => plain(head));
    // the page says in each cell what the line says once: that it depends on the program, or on an update
    const offers = foldOffers(checked.report.offers);
    const depends = (row: number): string | null => {
      const whys = offers[row]?.cells.map(({ why }) => why) ?? [];
      if (whys.includes('target')) return m.values.byProgram;
      return whys.includes('patch-assumed') ? m.values.byUpdate : null;
    };
    for (const program of ['dotnet4', 'dotnet2', 'wininet'] as const) {
      const name = m.cli.programs[program].replaceAll('.', '\\.');
      const line = [...out.line.matchAll(new RegExp(`^ {2}${name}(?:, ${view})? +(?:${m.cli.offers} )?(.*)`, 'gm'))];
      const listOf = (cells: readonly string[]): string => {
        if (cells.includes(m.cells.notKnown)) return m.cli.notKnown;
        if (cells.includes(m.cells.unknown)) return m.values.unreadable;
        return offeredIn(cells).join(', ') || m.values.none;
      };
      const given = page.flatMap((cells, row) =>
        heads[row]?.startsWith(t.matrix.programs[program]) === true ? [depends(row) ?? listOf(cells)] : [],
      );
      expect([...new Set(line.map(([, list]) => list))], program).toEqual([...new Set(given)]);
    }
  });

  it('has the same value in each view', () => {
    const held = (text: string): string => text.trim().replace(/^-$/, m.values.noValue);
    const page = rowsIn(under(out.page, t.views.title)).map((row) => held(plain(row[2] ?? '')));
    const ofLine = [...out.line.matchAll(new RegExp(` {2}${m.cli.value} (.*?) +${m.cli.offers} `, 'g'))];
    const ofTicket = [...out.ticket.matchAll(/DefaultSecureProtocols (.*?)\. /g)];
    const inWindow = [...out.why.matchAll(/core__value"><[^>]*>([^]*?)<\/td>/g)];
    expect(page.length).toBeGreaterThan(0);
    expect(ofLine.slice(0, page.length).map(([, value = '']) => held(value))).toEqual(page);
    expect(ofTicket.map(([, value = '']) => value)).toEqual(page);
    // it says what a value of another type says, where the page lists its bytes, and shows views that are alike once
    const typed = (value: string): string => /REG_\w+/.exec(value)?.[0] ?? value;
    const shown = inWindow.map(([, value = '']) => typed(plain(value.replace(/<span aria-hidden[^]*?<\/span>/, ''))));
    expect(shown).toEqual(new Set(page).size === 1 ? page.slice(0, 1).map(typed) : page.map(typed));
  });

  it('says in every output who is known to set a value, and before a repair that it might not last', () => {
    const views = originViews(checked.report, m, (moment) => moment);
    const certain = views.filter(({ isCertain }) => isCertain);
    const isLasting = /^windows-10-(group|local)-policy$/.test(sample);
    expect(certain.some((view) => view.isLasting)).toBe(isLasting);
    for (const { sentence } of certain)
      for (const text of [out.line, out.ticket, plain(out.page), plain(out.home), plain(out.why)])
        expect(text).toContain(sentence);
    expect(plain(out.home).includes(m.origin.copyWhat)).toBe(isLasting);
  });

  it('has the same rungs with the same findings', () => {
    const signs = {
      pass: ['+', 'ok'],
      fail: ['x', 'fail'],
      warn: ['!', 'warn'],
      unknown: ['?', 'unknown'],
      'not-applicable': ['-', 'na'],
    } as const;
    const ladder = checked.report.ladder.map((rung) => ({
      ...foundText(checked.report, rung, m),
      state: rung.state,
      signs: signs[rung.state],
    }));
    // above them are the claims of readiness, with the same signs
    const line = out.line
      .split('\n')
      .filter((one) => /^ {2}[+!x?-] /.test(one))
      .slice(-ladder.length);
    expect(line).toEqual(ladder.map(({ signs: [sign], name, found }) => `  ${sign} ${name.padEnd(18)} ${found}`));
    const page = rowsIn(under(out.page, t.ladder.title));
    expect(
      page.map(([name = '', state = '', found = '']) => [
        plain(name),
        plain(state).slice(2),
        plain(found.replace(/<small>[^]*/, '')),
      ]),
    ).toEqual(ladder.map(({ name, state, found }) => [name, t.ladder.states[state], found]));
    const summaries = [...out.why.matchAll(/<summary[^>]*>([^]*?)<\/summary>/g)].map(([, one = '']) => one);
    const drawn = summaries.flatMap((one) => {
      const parts = /glyph--(\w+)[^]*rung__name[^"]*">([^<]*)<[^]*rung__found[^"]*">([^<]*)</.exec(one);
      return parts === null ? [] : [[parts[1], plain(parts[2] ?? ''), plain(parts[3] ?? '')]];
    });
    expect(drawn).toEqual(ladder.map(({ signs: [, glyph], name, found }) => [glyph, name, found]));
    const broken = ladder.filter(({ state }) => state !== 'pass' && state !== 'not-applicable');
    const causes = out.ticket.split('\n').filter((one) => /^- .* \(.*\): /.test(one) && !one.includes(' -> '));
    expect(causes).toEqual(broken.map(({ name, state, found }) => `- ${name} (${t.ladder.states[state]}): ${found}`));
  });

  it('says in every output whether there is a cause, and what to do about it', () => {
    const { cause = null } = checked.report;
    const said = new RegExp(language === 'en' ? 'Nothing needs to change' : 'Er hoeft niets te veranderen');
    for (const text of [out.line, out.ticket, out.answer, out.page]) expect(said.test(text)).toBe(cause === null);
    if (cause === null) return;
    expect(out.line).toContain(`${m.cli.nextStep} ${causeStep(cause, m, 'line')}`);
    expect(plain(out.page)).toContain(causeStep(cause, m, 'window'));
  });

  it('has the same next step, and says of no write that it repairs what it only prepares', () => {
    const { report } = checked;
    const [, step = '', after = ''] = new RegExp(`\n${m.cli.nextStep} (.*)((?:\n  .*)*)`).exec(out.line) ?? [];
    const kbs = [...new Set(after.match(/KB\d+/g) ?? [])];
    const home = plain(out.home);
    const [, primary = ''] = /<button[^>]*btn--primary[^>]*>([^]*?)<\/button>/.exec(out.home) ?? [];
    const isRepair = report.verdict === 'fix-available' || report.verdict === 'improvement-available';
    const repairs = [m.origin.copyWhat, w.home.fix, w.home.improve, w.home.remove(1), w.home.remove(2)];
    expect(repairs.includes(plain(primary))).toBe(isRepair && report.plan.length > 0);
    const cause = foundIn(report, causeIn(report));
    if (cause !== undefined && meaningOf(cause)?.repair === 'recommended') expect(step).toBe(m.everyRung.recommended);
    expect([...new Set(home.match(/KB\d+/g) ?? [])]).toEqual(expect.arrayContaining(kbs));
    if (report.verdict === 'cannot-be-fixed-here') expect(kbs.length).toBeGreaterThan(0);
  });

  it('shows on Protocols what the others say is offered', () => {
    const boxes = boxesAt(checked.snapshot);
    const offered = boxes.map((one) => [
      one.view,
      one.boxes.flatMap(({ protocol, box }) => (isOn(box) ? [protocol] : [])),
    ]);
    const { winhttp } = checked.report.effective;
    expect(offered.length).toBe(checked.report.views.wow64 === null ? 1 : 2);
    expect(offered).toEqual(boxes.map(({ view }) => [view, winhttp[view]]));
  });

  it('has the same plan', () => {
    const writes = (text: string, mark: string): readonly (readonly string[])[] =>
      text.split('\n').flatMap((line) => {
        const parts = /^(?:- | {2})(HK.*)\\([^\\]*): (.*) -> (.*)$/.exec(line);
        return parts === null || !line.startsWith(mark) ? [] : [parts.slice(1)];
      });
    const plan = writes(out.line, '  ');
    expect(plan.length).toBe(checked.report.plan.length);
    expect(writes(out.ticket, '- ')).toEqual(plan);
    const page = under(out.page, t.changes.title);
    const rows = rowsIn(page).map((row) => row.map(plain));
    const joined = rows.flatMap((row, place) => (row.length === 1 ? [[...row, ...(rows[place + 1] ?? [])]] : []));
    expect(joined).toEqual(plan);
    const inWindow = rowsIn(out.writes).map(([, ...row]) => row.map(plain));
    const bare = (value: string): string => value.replace(/ \(.*\)$/, '');
    const named = (value: string): string => value.replaceAll(/ (?:and|en) /g, ', ');
    const strings = plan.filter((row) => !row.some((value) => value.startsWith('REG_')));
    const shown = inWindow.filter((_, place) => !plan[place]?.some((value) => value.startsWith('REG_')));
    expect(shown.map(([name = '', before = '', after = '']) => [name, before, named(after)])).toEqual(
      strings.map(([, name = '', before = '', after = '']) => [name, bare(before), after]),
    );
  });
});
