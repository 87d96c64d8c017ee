import { describe, expect, it } from 'vitest';
import { unknownObservation, type Observation, type Proof } from '../../proof/proof.ts';
import { LANGUAGES, type Language } from '../../text/languages.ts';
import type { LastChange } from '../../report/last-change.ts';
import type { Report } from '../../report/report.ts';
import { testReport } from '../../report/sealed.suite.ts';
import { presentReport } from '../report-view.ts';
import { words } from '../words.suite.ts';
import { changes, ladder, matrix, proof, views, type Section } from './sections.ts';

const en = words('en');
const report = testReport();

const textOf = (markup: string): string =>
  markup
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll(/\s+/g, ' ')
    .trim();

const markupOf = (section: Section, one: Report, language: Language): string =>
  section(presentReport(one, words(language).m), words(language), one).markup;

const htmlOf = (section: Section, part: Partial<Report> = {}): string =>
  markupOf(section, { ...report, ...part }, 'en');

/** The cells of every row of a section, in words and signs; the heads of its table come first. */
const rowsOf = (section: Section, part: Partial<Report> = {}): readonly (readonly string[])[] =>
  [...htmlOf(section, part).matchAll(/<tr[^>]*>([^]*?)<\/tr>/g)].map(([, row = '']) =>
    [...row.matchAll(/<t[hd][^>]*>([^]*?)<\/t[hd]>/g)].map(([, cell = '']) => textOf(cell)),
  );

const captionsOf = (section: Section, part: Partial<Report> = {}): readonly string[] =>
  [...htmlOf(section, part).matchAll(/<caption>([^]*?)<\/caption>/g)].map(([, text = '']) => textOf(text));

describe('the changes', () => {
  const [item] = report.plan;
  const lastChange: LastChange = {
    id: 7,
    at: '2026-11-02T09:00:00Z',
    state: 'committed',
    inForce: 'all',
    writes: [item!],
  };
  const caption = 'Change 7, 2 November 2026 at 09:00 UTC; written';

  it.each([
    [7, true, `${caption}; still in effect; read back as written`],
    [7, false, `${caption}; still in effect; the value read back was different`],
    [8, true, `${caption}; still in effect`],
  ])('say how the change reads back if it was just made: %s %s', (journal, verified, caption) => {
    const outcome: Report['outcome'] = { state: 'committed', journal, writes: [], verified };
    expect(captionsOf(changes, { lastChange, outcome, plan: [] })).toEqual([caption]);
  });
});

describe('the proof', () => {
  const unseen = unknownObservation('timed-out');
  const seen: Observation = { ...unseen, state: 'seen', reason: null };
  const some: Observation = { ...seen, offered: ['TLS 1.1', 'TLS 1.2'], cipherSuites: ['A', 'B', 'C'] };
  const of = (before: Proof, after: Proof): Partial<Report> => ({
    proof: { before, after, differences: [], suspect: null },
  });

  it('has a row for each moment and kind of program, and names two suites', () => {
    expect(rowsOf(proof, of({ native: unseen, wow64: seen }, { native: some, wow64: null }))).toEqual([
      ['When', 'Programs', 'Offered', 'Cipher suites'],
      ['Before', '64-bit Windows programs', 'unknown: timed-out', '0 suites'],
      ['Before', '32-bit Windows programs', 'nothing', '0 suites'],
      ['After', 'Windows programs', 'TLS 1.1, TLS 1.2', '3 suites A B'],
    ]);
    const one = { native: some, wow64: null };
    expect(captionsOf(proof, of(one, one))).toEqual([en.t.proof.caption]);
  });
});

it.each(LANGUAGES)('every table has its name for whoever hears the page, and scrolls by keyboard (%s)', (language) => {
  const { t } = words(language);
  for (const [section, caption] of [
    [matrix, t.matrix.caption],
    [ladder, t.ladder.caption],
    [views, t.views.caption],
  ] as const) {
    const shown = markupOf(section, report, language);
    expect(shown.replaceAll('&#39;', "'")).toContain(`role="region" aria-label="${caption}" tabindex="0"`);
    expect(shown.match(/<th scope="row">/g)?.length).toBe((shown.match(/<tr>/g)?.length ?? 0) - 1);
    expect(shown.match(/<th scope="col">/g)?.length).toBeGreaterThan(2);
  }
  expect(
    [matrix, views, ladder, changes, proof].map(
      (section) => /<h2>(.*?)<\/h2>/.exec(markupOf(section, report, language))?.[1],
    ),
  ).toEqual([t.matrix.title, t.views.title, t.ladder.title, t.changes.title, t.proof.title]);
});
