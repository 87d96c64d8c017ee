import { describe, expect, it } from 'vitest';
import { SOME_EVENTS } from '../events/events.suite.ts';
import { readEvents } from '../events/read-events.ts';
import { originOf, sayerOf } from '../origin/origin.suite.ts';
import type { LastChange } from '../report/last-change.ts';
import type { Report } from '../report/report.ts';
import { testReport } from '../report/sealed.suite.ts';
import { claimView } from './claim.ts';
import { words } from './words.suite.ts';
import { KEYED } from './keyed.suite.ts';
import { reportSummary, shortAnswer } from './summary.ts';
import { stepWords } from './words.ts';

const en = words('en');
const report = testReport();
const linesOf = (one: Report): readonly string[] => reportSummary(one, en).split('\n');

describe('the summary', () => {
  it('has the verdict, the PC, both views, and every cause that isn’t in order with its step', () => {
    const causes = report.ladder.filter(({ state }) => ['fail', 'warn', 'unknown'].includes(state));
    expect(causes.map(({ state }) => state)).toEqual(['fail', 'fail', 'unknown', 'unknown']);
    const lines = linesOf(report);
    const { headline, reason } = claimView(report, en.m);
    expect(lines.slice(0, 10)).toEqual([
      `TLS Remedy report: ${headline}`,
      reason,
      `Cause: WinHTTP value. ${en.m.rungs['winhttp-value'].codes.missing}`,
      `Next step: ${en.m.everyRung.recommended}`,
      en.m.readiness.levels.no,
      `- Settings: ${en.m.readiness.claims.settings.states.fails}`,
      'PC: Windows 7 SP1, build 7601, 64-bit',
      '64-bit view: DefaultSecureProtocols not set. Programs therefore offer: SSL 3.0, TLS 1.0',
      '32-bit view: DefaultSecureProtocols not set. Programs therefore offer: SSL 3.0, TLS 1.0',
      'Needs attention:',
    ]);
    expect(lines.slice(10)).toEqual([
      `- WinHTTP value (not OK): ${en.m.rungs['winhttp-value'].codes.missing}`,
      `  ${stepWords(causes[0]!, en).join()}`,
      `- Schannel (not OK): ${en.m.rungs.schannel.codes['not-configured']}`,
      `  ${stepWords(causes[1]!, en).join()}`,
      `- Root certificates (unknown): ${en.m.rungs.certificates.codes['when-needed-in-doubt']}`,
      `  ${stepWords(causes[2]!, en).join()}`,
      `- Internet Options (unknown): ${en.m.rungs.wininet.codes['not-stored']}`,
      `  ${stepWords(causes[3]!, en).join()}`,
      'Cipher suites by service (according to the default suites of this version of Windows):',
      '  Exchange Online: shared, as published in 2023-06',
      '  SharePoint: some addresses can’t be reached, as published in 2024-10',
      '  OneDrive: some addresses can’t be reached, as published in 2024-10',
      '  Entra sign-in: shared, as published in 2025-01',
      '  Office content (Azure Front Door): some addresses can’t be reached, as published in 2026-04',
    ]);
  });
});

/** The lines of a ticket by the keys of their texts. */
const keysOf = (one: Report): readonly string[] => reportSummary(one, KEYED).split('\n');
const after = (lines: readonly string[], start: string): readonly string[] =>
  lines.slice(lines.findIndex((line) => line.startsWith(start)));

describe('a ticket', () => {
  it('says what the report says beyond the settings: who set a value, the connection test and the event log', () => {
    const origins = [originOf({ written: '2026-05-04T02:13:07Z', level: 'says-so', sayers: [sayerOf()] })];
    const eventLog = { ...readEvents(SOME_EVENTS), isWritten: true, events: [] };
    const lastChange: LastChange = {
      ...{ id: 7, at: '2026-11-02T09:00:00Z', state: 'undone', inForce: 'none', writes: [] },
    };
    const one: Report = { ...report, origins, policies: [], connections: [], eventLog };
    const facts = 'who=origin.policies.unknown(null) besides= wants=0x00000080 when=4 May 2026 at 02:13 UTC';
    const lines = [
      `origin.setBy: origin.says.preferences({${facts}}) origin.basis.preferences origin.where.preferences`,
      'connections.title:',
      '',
      'connections.summary(0, 0, 0, 0)',
      'events.title:',
      'events.none',
    ];
    expect(after(keysOf(one), 'origin.setBy')).toEqual(lines);
    expect(after(keysOf({ ...one, lastChange }), 'events.none')).toEqual([
      'events.none',
      'changes.wrote(7, 2 November 2026 at 09:00 UTC); changes.states.undone',
    ]);
  });
});

describe('a short answer', () => {
  const linesIn = (one: Report): readonly string[] => shortAnswer(one, KEYED.m, 'line').split('\n');
  const kept = (line: string): string => line.replaceAll(/\({[^}]*}\)/g, '()').replace(/, {.*/, '');

  it('is the Windows version, the verdict, its cause, what to do, each update, and the first address', () => {
    const old = testReport({ build: 7601, arch: 'x86', files: '6.1.7601.17514' });
    const [first, ...others] = old.ladder.find(({ rung }) => rung === 'update')?.links ?? [];
    expect([first, others.length > 0]).toEqual([expect.stringMatching(/^https:/), true]);
    expect(linesIn(old).map(kept)).toEqual([
      'releases.windows-7 SP1, x86',
      'rungs.update.headlines.update-missing().headline. rungs.update.headlines.update-missing().reason',
      'answer.cause: rungs.update.name. rungs.update.codes.update-missing',
      'answer.toDo: rungs.update.nextSteps.update-missing',
      ...['KB4490628', 'KB4474419', 'KB3140245'].map((kb) => `ladder.neededPackage(${kb}, releases.windows-7, x86`),
      first,
    ]);
  });
});
