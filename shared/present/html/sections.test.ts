import { describe, expect, it } from 'vitest';
import type { RungReport } from '../../diagnosis/rungs/rung.ts';
import { unknownObservation, type Observation, type Proof } from '../../proof/proof.ts';
import { LANGUAGES } from '../../text/languages.ts';
import type { LastChange } from '../../report/last-change.ts';
import type { Report } from '../../report/report.ts';
import { testReport } from '../../report/sealed.suite.ts';
import { KEYED } from '../keyed.suite.ts';
import { presentReport } from '../report-view.ts';
import { words } from '../words.suite.ts';
import type { ReportWords } from '../words.ts';
import {
  changes,
  connections,
  ladder,
  matrix,
  proof,
  readiness,
  services,
  verdict,
  views,
  type Section,
} from './sections.ts';

const en = words('en');
const report = testReport();

const textOf = (markup: string): string =>
  markup
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll(/\s+/g, ' ')
    .trim();

const markupOf = (section: Section, one: Report, said: ReportWords): string =>
  section(presentReport(one, said.m), said, one).markup;

const htmlOf = (section: Section, part: Partial<Report> = {}): string => markupOf(section, { ...report, ...part }, en);

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
    const shown = markupOf(section, report, words(language));
    expect(shown.replaceAll('&#39;', "'")).toContain(`role="region" aria-label="${caption}" tabindex="0"`);
    expect(shown.match(/<th scope="row">/g)?.length).toBe((shown.match(/<tr>/g)?.length ?? 0) - 1);
    expect(shown.match(/<th scope="col">/g)?.length).toBeGreaterThan(2);
  }
  expect(
    [matrix, views, ladder, changes, proof].map(
      (section) => /<h2>(.*?)<\/h2>/.exec(markupOf(section, report, words(language)))?.[1],
    ),
  ).toEqual([t.matrix.title, t.views.title, t.ladder.title, t.changes.title, t.proof.title]);
});

/** Returns what a section says, by the keys of its texts. */
const keysOf = (section: Section, part: Partial<Report>): string =>
  markupOf(section, { ...report, ...part }, KEYED)
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(' : ', ': ')
    .trim();

it('a missing update is the step already, so no other is named', () => {
  const old = testReport({ build: 7601, files: '6.1.7601.17514' });
  expect(keysOf(verdict, old)).toMatch(/^✕ rungs\.update\.headlines\.update-missing\S*\(.*\S$/);
  expect(keysOf(verdict, old)).not.toContain('nextStep');
});

describe('readiness', () => {
  const NOT_TESTED = ['connection', 'offer'].map((claim) => `readiness.claims.${claim}`);
  const claims = NOT_TESTED.map((claim) => `${claim}.name · ${claim}.states.not-asked`).join(' ');
  const settings = 'readiness.claims.settings.name ✕ readiness.claims.settings.states.fails';
  const title = 'readiness.title';
  const cause = { kind: 'unfit', rung: 'network', code: 'user-script', side: 'out' } as const;
  const because = [cause, { rung: 'office', code: 'old' }, { rung: 'connection', code: 'proxy' }];
  const limits = [{ id: 'front-door-without-dhe' }, { id: 'user-script' }];
  const office = 'readiness.because rungs.office.name. old';
  const proxy = 'readiness.because readiness.claims.connection.name. readiness.results.proxy';
  it.each([
    ['doubtful', `${title} readiness.levels.doubtful ${claims} ${settings} ${office} ${proxy}`],
    ['no', `${title} ${claims} ${settings} ${proxy}`],
  ] as const)('that is %s has what isn’t said elsewhere', (level, said) => {
    expect(keysOf(readiness, { cause, readiness: { level, because, limits } })).toBe(said);
    const shown = markupOf(readiness, { ...report, cause, readiness: { level, because, limits } }, KEYED);
    expect(shown.match(/<span class="\w+">/g)).toEqual(
      ['quiet', 'quiet', 'fail'].map((tone) => `<span class="${tone}">`),
    );
  });
});

describe('what is left out if there is nothing to say', () => {
  const shared = { service: 'onedrive', result: 'shared', dated: '2024-10', sources: [] } as const;
  const partly = { ...shared, service: 'exchange-online', result: 'unknown' } as const;
  const asked = { ...{ cipherSuite: null, issuer: null, alert: null, code: null }, host: 'mail.example' } as const;
  it.each<[string, Section, Partial<Report>, string]>([
    [
      'services',
      services,
      { cipherSuites: { source: null, services: [shared, partly] } },
      'services.title services.sources.none serviceNames.onedrive: services.results.shared, services.dated(2024-10) serviceNames.exchange-online: services.results.unknown, services.dated(2024-10)',
    ],
    [
      'connections',
      connections,
      {
        connections: [{ ...asked, view: 'native', result: 'timeout', found: 'no-answer', protocol: null }],
        connectionTest: { at: '2026-11-24T14:03:00Z', notAsked: [] },
      },
      'connections.title connections.at(24 November 2026 at 14:03 UTC). connections.summary(0, 1, 0, 0) connections.caption connections.address connections.programs connections.result mail.example connections.needs.other connections.views.only ✕ connections.states.timeout connections.why.no-answer(mail.example)',
    ],
  ])('%s', (_what, section, part, said) => {
    expect(keysOf(section, part)).toBe(said);
  });
});

it('a check on paper has what it found, a key without a name, and says what couldn’t be read', () => {
  const value = { path: 'HKLM\\A', name: 'B', found: { type: 'REG_DWORD', hex: '0x00000A00' }, source: 'T' } as const;
  const evidence: RungReport['evidence'] = [
    { ...value, unreadable: true },
    { ...value, name: '' },
  ];
  const rung: RungReport = { rung: 'office', state: 'warn', code: 'c', evidence };
  expect(keysOf(ladder, { ladder: [rung] }).split('ladder.states.')[1]).toBe(
    'warn c HKLM\\A\\B: values.unreadable HKLM\\A: 2560',
  );
});
