import { describe, expect, it } from 'vitest';
import type { RungReport } from '../../diagnosis/rungs/rung.ts';
import { SOME_EVENTS } from '../../events/events.suite.ts';
import { readEvents } from '../../events/read-events.ts';
import type { Report } from '../../report/report.ts';
import { testReport } from '../../report/sealed.suite.ts';
import { KEYED } from '../keyed.suite.ts';
import { presentReport } from '../report-view.ts';
import { connections, events, ladder, readiness, services, type Section, verdict } from './sections.ts';

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
  const log = { ...readEvents(SOME_EVENTS), isWritten: true };
  const asked = { ...{ cipherSuite: null, issuer: null, alert: null, code: null }, host: 'mail.example' } as const;
  it.each<[string, Section, Partial<Report>, string]>([
    [
      'services',
      services,
      { cipherSuites: { source: null, services: [shared, partly] } },
      'services.title services.sources.none services.names.onedrive: services.results.shared, services.dated(2024-10) services.names.exchange-online: services.results.unknown, services.dated(2024-10)',
    ],
    ['events', events, { eventLog: { ...log, events: [] } }, 'events.title events.none'],
    [
      'connections',
      connections,
      { connections: [{ ...asked, view: 'native', result: 'reached', found: 'works', protocol: 'TLS 1.2' }] },
      'connections.title connections.summary(1, 1, 0, 0) connections.caption connections.address connections.programs connections.result mail.example connections.needs.other connections.views.only ✓ connections.states.reached (TLS 1.2)',
    ],
    [
      'events',
      events,
      { eventLog: { ...log, events: [log.events[1]!, { ...log.events[2]!, rungs: [] }] } },
      'events.title events.caption events.heads.newest events.heads.count events.heads.what 3 November 2026 at 10:12 UTC events.times(1) 36871: events.what.36871({alert=null state=10013 side=client protocol=null program=null hasNoProtocol=true}) events.lookAt(rungs.dotnet.name, rungs.schannel.name) 2 November 2026 at 08:00 UTC events.times(1) 36887: events.what.36887({alert=events.alert(protocol_version, 70) state=null side=null protocol=null program=null hasNoProtocol=false})',
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

describe('a check on paper', () => {
  const value = { path: 'HKLM\\A', name: 'B', found: { type: 'REG_DWORD', hex: '0x00000A00' }, source: 'T' } as const;
  const file = { path: 'C:\\a.dll', name: '', found: '1.0', needed: '2.0', source: 'T' } as const;
  const rung: RungReport = {
    rung: 'office',
    state: 'warn',
    code: 'c',
    evidence: [value],
    links: ['https://a', 'https://b'],
  };
  const lineOf = (part: Partial<RungReport>): string | undefined =>
    keysOf(ladder, { ladder: [{ ...rung, ...part }] }).split('ladder.states.')[1];
  it.each<[string, Partial<RungReport>, string]>([
    ['a value, and where it says so', {}, 'warn c HKLM\\A\\B: 2560 https://a https://b'],
    [
      'protocols by their name',
      { links: [], evidence: [{ ...value, name: 'SecureProtocols' }] },
      'warn c HKLM\\A\\SecureProtocols: 0x00000A00 (TLS 1.1, TLS 1.2)',
    ],
    [
      'what couldn’t be read, and a key',
      {
        links: [],
        evidence: [
          { ...value, unreadable: true },
          { ...value, name: '' },
        ],
      },
      'warn c HKLM\\A\\B: values.unreadable HKLM\\A: 2560',
    ],
    [
      'two of three, and a count',
      { links: [], evidence: [value, file, file] },
      'warn c HKLM\\A\\B: 2560 C:\\a.dll: 1.0 (evidence.needed(evidence.orLater(2.0))) changes.others(1)',
    ],
    [
      'only what is needed if it is in order',
      { state: 'pass', evidence: [value, file] },
      'pass c C:\\a.dll: 1.0 (evidence.needed(evidence.orLater(2.0)))',
    ],
    ['nothing if it doesn’t apply', { state: 'not-applicable' }, 'not-applicable c'],
  ])('has %s', (_what, part, said) => {
    expect(lineOf(part)).toBe(said);
  });

  it('has its first address on paper, and the others on the screen only', () => {
    const shown = markupOf(ladder, { ladder: [rung] });
    expect(shown.match(/data-head="[^"]*"/g)).toEqual(['data-head="ladder.state"', 'data-head="ladder.found"']);
    expect(markupOf(ladder, { ladder: [{ ...rung, links: [] }] })).not.toContain('<small></small>');
    expect(shown).toContain('<small>https://a</small><small class="on-screen">https://b</small>');
  });
});
