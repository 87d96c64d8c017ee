import { describe, expect, it } from 'vitest';
import type { RungReport } from '../../diagnosis/rungs/rung.ts';
import type { Report } from '../../report/report.ts';
import { testReport } from '../../report/sealed.suite.ts';
import { KEYED } from '../keyed.suite.ts';
import { presentReport } from '../report-view.ts';
import { connections, ladder, readiness, services, type Section, verdict } from './sections.ts';

const report = testReport();

const markupOf = (section: Section, part: Partial<Report>): string => {
  const one = { ...report, ...part };
  return section(presentReport(one, KEYED.m), KEYED, one).markup;
};

/** Returns what a section says, by the keys of its texts. */
const keysOf = (section: Section, part: Partial<Report>): string =>
  markupOf(section, part)
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
    const shown = markupOf(readiness, { cause, readiness: { level, because, limits } });
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
