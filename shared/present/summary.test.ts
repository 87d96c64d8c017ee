import { describe, expect, it } from 'vitest';
import type { LastChange, Report, ViewReport } from '../report/report.ts';
import { sealed, testReport } from '../report/sealed.suite.ts';
import { verdictView } from './verdict.ts';
import { words } from './words.suite.ts';
import { reportSummary } from './summary.ts';
import { stepWords } from './words.ts';

const en = words('en');
const report = testReport();
const linesOf = (one: Report): readonly string[] => reportSummary(one, en).split('\n');

/** The lines about the registry's views. */
const viewLines = (part: Partial<Report>): readonly string[] =>
  linesOf({ ...report, ...part }).filter((line) => line.includes('DefaultSecureProtocols'));

const view = (part: Partial<ViewReport>): ViewReport => ({ ...report.views.native!, ...part });
const effective = (native: Report['effective']['winhttp']['native']): Report['effective'] => ({
  ...report.effective,
  winhttp: { native, wow64: null },
});

describe('the summary', () => {
  it('has the verdict, the PC, both views, and every cause that isn’t in order with its step', () => {
    const causes = report.ladder.filter(({ state }) => ['fail', 'warn', 'unknown'].includes(state));
    expect(causes.map(({ state }) => state)).toEqual(['fail', 'fail', 'unknown', 'unknown']);
    const lines = linesOf(report);
    const { headline, reason } = verdictView(report, en.m);
    expect(lines.slice(0, 11)).toEqual([
      `TLS Remedy report: ${headline}`,
      reason,
      `Cause: WinHTTP value. ${en.m.rungs['winhttp-value'].codes.missing}`,
      `Next step: ${en.m.everyRung.recommended}`,
      en.m.readiness.levels.no,
      `- Settings: ${en.m.readiness.claims.settings.states.fails}`,
      en.m.readiness.limits['front-door-without-dhe'],
      'PC: Windows 7 SP1, build 7601, 64-bit',
      '64-bit view: DefaultSecureProtocols not set. Programs therefore offer: SSL 3.0, TLS 1.0',
      '32-bit view: DefaultSecureProtocols not set. Programs therefore offer: SSL 3.0, TLS 1.0',
      'Needs attention:',
    ]);
    expect(lines.slice(11)).toEqual([
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

  it('says so if every cause is in order', () => {
    const ladder = report.ladder.filter(({ state }) => state === 'pass' || state === 'not-applicable');
    const services = (report.cipherSuites?.services ?? []).map((one) => ({ ...one, result: 'shared' as const }));
    const lines = linesOf({ ...report, ladder, cipherSuites: { source: 'release', services } });
    expect(lines.slice(10)).toEqual([en.t.summary.allHold]);
  });

  it.each<[string, ViewReport, Report['effective'], string]>([
    [
      'a number',
      view({ state: 'set', type: 'REG_DWORD', hex: '0x00000800' }),
      effective(['TLS 1.2']),
      'the registry: DefaultSecureProtocols 0x00000800. Programs therefore offer: TLS 1.2',
    ],
    [
      'bytes',
      view({ state: 'invalid', type: 'REG_SZ', data: '6100' }),
      effective([]),
      'the registry: DefaultSecureProtocols REG_SZ 6100. Programs therefore offer: none',
    ],
    [
      'a value that can’t be read',
      view({ state: 'unreadable' }),
      effective(null),
      'the registry: DefaultSecureProtocols couldn’t be read. Programs therefore offer: couldn’t be read',
    ],
  ])('has %s in the only view', (_what, native, offers, expected) => {
    expect(viewLines({ views: { native, wow64: null }, effective: offers })).toEqual([expected]);
  });

  it('says who made it, the newest change with what it wrote, and the checksum', () => {
    const lastChange: LastChange = {
      id: 7,
      at: '2026-11-02T09:00:00Z',
      state: 'committed',
      inForce: 'all',
      writes: report.plan.slice(1, 3),
    };
    const made = sealed({ names: { user: 'jansen', host: 'DESK-12' }, lastChange }, report);
    const lines = linesOf(made);
    expect(lines.slice(8, 10)).toEqual([
      'Created by: jansen on DESK-12',
      'Created: 3 November 2026 at 10:12 UTC, TLS Remedy 1.2.3',
    ]);
    const [first, second] = lastChange.writes;
    expect(lines.slice(-4)).toEqual([
      'Change 7, 2 November 2026 at 09:00 UTC; written',
      `- ${first!.path}\\DefaultSecureProtocols: not set -> 0x00000800 (TLS 1.2)`,
      `- ${second!.path}\\Enabled: not set -> 1`,
      `SHA-256: ${made.sha256}`,
    ]);
  });
});
