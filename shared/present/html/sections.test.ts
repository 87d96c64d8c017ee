import { describe, expect, it } from 'vitest';
import { unknownObservation, type Observation, type Proof } from '../../proof/proof.ts';
import { LANGUAGES, type Language } from '../../text/languages.ts';
import { PROTOCOLS } from '../../tls/protocols.ts';
import type { LastChange } from '../../report/last-change.ts';
import type { Report } from '../../report/report.ts';
import { sealed, testReport } from '../../report/sealed.suite.ts';
import { presentReport } from '../report-view.ts';
import { causeStep } from '../cause.ts';
import { foundText } from '../ladder.ts';
import { claimView } from '../claim.ts';
import { words } from '../words.suite.ts';
import { stepWords } from '../words.ts';
import { changes, head, ladder, matrix, proof, verdict, views, type Section } from './sections.ts';

const en = words('en');
const report = testReport();

const textOf = (markup: string): string =>
  markup
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll(/\s+/g, ' ')
    .trim();

const LIKELY = { level: 'likely', because: [], limits: [] } as const;

const markupOf = (section: Section, one: Report, language: Language): string =>
  section(presentReport(one, words(language).m), words(language), one).markup;

const htmlOf = (section: Section, part: Partial<Report> = {}): string =>
  markupOf(section, { ...report, ...part }, 'en');

/** The cells of every row of a section, in words and signs; the heads of its table come first. */
const rowsOf = (section: Section, part: Partial<Report> = {}): readonly (readonly string[])[] =>
  [...htmlOf(section, part).matchAll(/<tr[^>]*>([^]*?)<\/tr>/g)].map(([, row = '']) =>
    [...row.matchAll(/<t[hd][^>]*>([^]*?)<\/t[hd]>/g)].map(([, cell = '']) => textOf(cell)),
  );

/** Returns what a section says outside its tables. */
const paragraphsOf = (section: Section, part: Partial<Report> = {}): readonly string[] =>
  [...htmlOf(section, part).matchAll(/<p>([^]*?)<\/p>/g)].map(([, text = '']) => textOf(text));

const captionsOf = (section: Section, part: Partial<Report> = {}): readonly string[] =>
  [...htmlOf(section, part).matchAll(/<caption>([^]*?)<\/caption>/g)].map(([, text = '']) => textOf(text));

/** The tone of each word that has a sign, by its class. */
const tonesOf = (section: Section, part: Partial<Report> = {}): readonly (readonly [string, string])[] =>
  [...htmlOf(section, part).matchAll(/<span class="(\w+)"><span class="sign" aria-hidden="true">(.)<\/span>/g)].map(
    ([, tone = '', sign = '']) => [tone, sign],
  );

it.each([
  ['no-change-needed', 'ok', '✓', null],
  ['improvement-available', 'warn', '!', { kind: 'fix', rung: 'winhttp-value', code: 'ssl-enabled', side: 'out' }],
  ['fix-available', 'fail', '✕', { kind: 'fix', rung: 'winhttp-value', code: 'missing', side: 'out' }],
  ['cannot-be-fixed-here', 'fail', '✕', { kind: 'unfit', rung: 'update', code: 'update-missing', side: 'out' }],
  ['undetermined', 'warn', '?', { kind: 'unknown', rung: 'release', code: 'unknown', side: 'out' }],
] as const)('the verdict %s is %s, with its sign, its headline and its step', (of, tone, sign, cause) => {
  const part = { verdict: of, readiness: LIKELY, cause };
  const shown = htmlOf(verdict, part);
  const { headline, reason } = claimView({ ...report, ...part }, en.m);
  const step = cause === null ? [] : [`${en.t.nextStep}: ${causeStep(cause, en.m, 'window')}`];
  expect(shown).toContain(`class="verdict ${tone}"`);
  expect(textOf(shown)).toBe([`${sign} ${headline}`, reason, ...step].join(' '));
});

describe('the head', () => {
  const pairs = (one: Report): Readonly<Record<string, string>> =>
    Object.fromEntries(
      [...markupOf(head, one, 'en').matchAll(/<dt>([^]*?)<\/dt>\s*<dd>([^]*?)<\/dd>/g)].map(
        ([, name = '', value = '']) => [name, textOf(value)],
      ),
    );

  it('describes a report that was only made on the screen', () => {
    expect(pairs(report)).toEqual({
      PC: 'Windows 7 SP1, build 7601, 64-bit',
      Created: 'not recorded',
      Program: 'not recorded',
      'Created by': 'left out, as are the names of proxy servers',
      'Read on': 'Linux, through the reg-file registry driver',
      History: 'no changes by TLS Remedy',
      Language: 'English',
      'SHA-256': 'not recorded',
    });
  });

  it('describes one that is handed over: who, when, with what, and which Office', () => {
    const made = sealed({ names: { user: 'jansen', host: 'DESK-12' } }, report);
    const office = { bitness: 32, view: 'wow64', from: 'click-to-run' } as unknown as Report['office'];
    const outcome: Report['outcome'] = { state: 'committed', journal: 9, writes: [], verified: true };
    expect(pairs({ ...made, office, outcome })).toMatchObject({
      Created: '3 November 2026 at 10:12 UTC',
      Program: 'TLS Remedy 1.2.3',
      'Created by': 'jansen on DESK-12',
      Office: '32-bit, reads the 32-bit view',
      History: 'change 9',
      'SHA-256': made.sha256,
    });
  });
});

describe('the matrix', () => {
  it('has a row for each kind of program and a sign and a word for each protocol', () => {
    const [heads, first, second] = rowsOf(matrix);
    expect(heads).toEqual([en.t.matrix.kind, ...PROTOCOLS.map(({ protocol }) => protocol)]);
    const cells = [
      '✕ blocked',
      '! offered, unsafe',
      '○ offered, old',
      '– not offered',
      '✕ not offered',
      '· not available',
    ];
    expect(first).toEqual(['64-bit Windows programs', ...cells]);
    expect(second).toEqual(['32-bit Windows programs', ...cells]);
    expect(captionsOf(matrix)).toEqual([en.t.matrix.caption]);
    expect(
      tonesOf(matrix)
        .slice(0, 6)
        .map(([tone]) => tone),
    ).toEqual(['quiet', 'warn', 'quiet', 'quiet', 'fail', 'quiet']);
  });

  it('says of a program other than WinHTTP that it lacks TLS 1.2 without calling it broken', () => {
    const cells = PROTOCOLS.map(({ protocol }) => ({ protocol, state: 'blocked', why: 'schannel' }) as const);
    const of = (program: 'winhttp' | 'dotnet4'): readonly string[] =>
      tonesOf(matrix, { offers: [{ program, view: 'native', cells }] }).map(([tone]) => tone);
    const toned = (tone: string): readonly string[] =>
      PROTOCOLS.map(({ protocol }) => (protocol === 'TLS 1.2' ? tone : 'quiet'));
    expect(of('dotnet4')).toEqual(toned('warn'));
    expect(of('winhttp')).toEqual(toned('fail'));
  });

  it('shows what is offered, given by request only, and unknown', () => {
    const cells = (
      [
        ['offered', 'value', '✓ offered', 'ok'],
        ['not-offered', 'by-request', '! not by default', 'warn'],
        ['unknown', 'unreadable', '? couldn’t be read', 'warn'],
        ['unknown', 'not-stored', '? unknown', 'warn'],
      ] as const
    ).map(([state, why, shown, tone]) => ({ cell: { protocol: 'TLS 1.2', state, why }, shown, tone }) as const);
    const part = { offers: [{ program: 'wininet', view: 'native', cells: cells.map(({ cell }) => cell) }] } as const;
    expect(rowsOf(matrix, part)[1]).toEqual([en.t.matrix.programs.wininet, ...cells.map(({ shown }) => shown)]);
    expect(tonesOf(matrix, part).map(([tone]) => tone)).toEqual(cells.map(({ tone }) => tone));
  });

  it('says so if nothing is known', () => {
    expect([rowsOf(matrix, { offers: [] }), paragraphsOf(matrix, { offers: [] })]).toEqual([[], [en.t.matrix.none]]);
    expect(paragraphsOf(matrix)).toEqual([]);
  });
});

describe('the value', () => {
  const value = { state: 'set', type: 'REG_DWORD', hex: '0x00000A00', protocols: ['TLS 1.1', 'TLS 1.2'] } as const;
  const bytes = { state: 'invalid', type: 'REG_SZ', hex: null, protocols: [], unknownBits: null } as const;
  const offering = (native: Report['effective']['winhttp']['native'], wow64: typeof native): Partial<Report> => ({
    effective: { ...report.effective, winhttp: { native, wow64 } },
  });

  it('has a row for each view', () => {
    const part: Partial<Report> = {
      views: { native: { ...value, unknownBits: '0x00000000' }, wow64: { ...bytes, data: '6100' } },
      ...offering(['TLS 1.1', 'TLS 1.2'], []),
    };
    expect(rowsOf(views, part)).toEqual([
      ['Registry view', 'State', 'Value', 'Protocols in it', 'Programs therefore offer'],
      ['64-bit view', 'set', '0x00000A00', 'TLS 1.1, TLS 1.2', 'TLS 1.1, TLS 1.2'],
      ['32-bit view', 'malformed', 'REG_SZ 6100', 'none', 'none'],
    ]);
    expect(captionsOf(views)).toEqual([en.t.views.caption]);
  });

  it('has one row if there is one view, and says what isn’t known', () => {
    expect(rowsOf(views, { views: { native: report.views.native, wow64: null }, ...offering(null, null) })[1]).toEqual([
      'the registry',
      'not set',
      '-',
      'none',
      'couldn’t be read',
    ]);
    const unjudged = { views: { native: report.views.native, wow64: null }, offers: [], ...offering(null, null) };
    expect(rowsOf(views, unjudged)[1]?.at(-1)).toBe('unknown');
    expect(rowsOf(views, { views: { native: { ...bytes }, wow64: null }, ...offering(null, null) })[1]?.[2]).toBe(
      'REG_SZ',
    );
  });
});

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

describe('the causes', () => {
  it('bring their evidence: the place with its value, and the versions of files with what is needed', () => {
    const found = rowsOf(ladder).map((cells) => cells.at(-1)?.replaceAll(' : ', ': '));
    const [lacking] = report.ladder.filter(({ rung }) => rung === 'winhttp-value');
    expect(lacking!.evidence[0]).toMatchObject({ found: null });
    expect(found.join('\n')).toContain(`${lacking!.evidence[0]!.path}\\DefaultSecureProtocols: not set`);
    const file = report.ladder.flatMap(({ evidence }) => evidence).find(({ needed }) => needed !== undefined);
    expect(found.join('\n')).toContain(
      `${file!.path}: ${JSON.stringify(file!.found).replaceAll('"', '')} (needed: ${file!.needed!} or later)`,
    );
  });

  it('are in the order of the ladder, each with its state, what was found and what to do', () => {
    const [heads, ...rows] = rowsOf(ladder);
    expect(heads).toEqual(['Check', 'State', 'Finding']);
    expect(rows).toEqual(
      report.ladder.map((rung) => {
        const { name } = en.m.rungs[rung.rung as 'release'];
        const says = foundText(report, rung, en.m).found;
        const sign = { pass: '✓', warn: '!', fail: '✕', unknown: '?', 'not-applicable': '·' }[rung.state];
        const steps = stepWords(rung, en).join(' ');
        const isInOrder = rung.state === 'pass' || rung.state === 'not-applicable';
        const links = isInOrder ? '' : (rung.links ?? []).join(' ');
        const end = [steps, links].filter((part) => part !== '').join(' ');
        const found: unknown = expect.stringMatching(new RegExp(`^${escaped(says)}.*${escaped(end)}$`, 's'));
        return [name, `${sign} ${en.t.ladder.states[rung.state]}`, found];
      }),
    );
    expect(captionsOf(ladder)).toEqual([en.t.ladder.caption]);
    expect(tonesOf(ladder).map(([tone]) => tone)).toEqual(
      report.ladder.map(
        ({ state }) => ({ pass: 'ok', warn: 'warn', fail: 'fail', unknown: 'warn', 'not-applicable': 'quiet' })[state],
      ),
    );
  });
});

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

  it('that are planned have a row each', () => {
    expect(captionsOf(changes)).toEqual([en.t.changes.planned(4)]);
    const [heads, path, values, ...others] = rowsOf(changes);
    expect(heads).toEqual(['Setting', 'Before', 'After']);
    expect(path).toEqual([item!.path]);
    expect(values).toEqual(['DefaultSecureProtocols', 'not set', '0x00000800 (TLS 1.2)']);
    expect(others.map((cells) => cells.length)).toEqual([1, 3, 1, 3, 1, 3]);
  });

  it('are nothing if nothing was written or has to be', () => {
    const part = { plan: [] };
    expect([captionsOf(changes, part), paragraphsOf(changes, part)]).toEqual([[], [en.t.changes.none]]);
  });

  it('of before come first, and none may be left', () => {
    expect(captionsOf(changes, { lastChange })).toEqual([`${caption}; still in effect`, en.t.changes.more(4)]);
    const done = { lastChange: { ...lastChange, inForce: null }, plan: [] };
    expect([captionsOf(changes, done), paragraphsOf(changes, done)]).toEqual([[caption], []]);
  });

  it.each([
    [7, true, `${caption}; still in effect; read back as written`],
    [7, false, `${caption}; still in effect; the value read back was different`],
    [8, true, `${caption}; still in effect`],
  ])('say how the change reads back if it was just made: %s %s', (journal, verified, caption) => {
    const outcome: Report['outcome'] = { state: 'committed', journal, writes: [], verified };
    expect(captionsOf(changes, { lastChange, outcome, plan: [] })).toEqual([caption]);
  });

  it.each([
    [14, 14, []],
    [15, 14, ['and 1 more; they are in the JSON']],
  ])('of %s values have %s rows', (count, rows, more) => {
    const part = { plan: Array.from({ length: count }, () => item!) };
    expect(rowsOf(changes, part)).toHaveLength(1 + 2 * rows);
    expect(paragraphsOf(changes, part)).toEqual(more);
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

  it('is a sentence if none was made', () => {
    expect([rowsOf(proof), paragraphsOf(proof)]).toEqual([[], [en.t.proof.none]]);
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
