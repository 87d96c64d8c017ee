import { describe, expect, it } from 'vitest';
import type { Offer, OfferCell } from '../diagnosis/offers.ts';
import { PROTOCOLS } from '../tls/protocols.ts';
import type { Report } from '../report/report.ts';
import { testReport } from '../report/sealed.suite.ts';
import { words } from './words.suite.ts';
import { matrixView } from './cells.ts';
import { machineView } from './machine.ts';
import { machineWords, programWords } from './words.ts';

const en = words('en');
const report = testReport();

describe('the words for a PC', () => {
  const of = (machine: Partial<Report['machine']>, more: Partial<Report> = {}): string =>
    machineWords(machineView({ ...report, ...more, machine: { ...report.machine, ...machine } }), en);
  const ofCode = (rung: string, code: string): Report['ladder'] => [{ rung, code, state: 'fail', evidence: [] }];
  it.each<[string, string]>([
    [
      of({ release: 'windows-10', displayVersion: '22H2', servicePack: null, build: 19045, architecture: 'x86' }),
      'Windows 10 22H2, build 19045, 32-bit',
    ],
    [
      of({ release: 'older', build: 6002, servicePack: 2 }, { ladder: ofCode('release', 'server-2008') }),
      'Windows Server 2008 SP2, build 6002, 64-bit',
    ],
    [
      of({}, { releaseNamed: true, architectureAssumed: true }),
      'Windows 7 SP1, build 7601, 64-bit, the user named the Windows version, 64-bit was assumed',
    ],
    [
      of({}, { user: 'signed-in' }),
      'Windows 7 SP1, build 7601, 64-bit, the user settings are those of the signed-in user, not of the account that ran the check',
    ],
    [
      of({}, { user: 'account' }),
      'Windows 7 SP1, build 7601, 64-bit, the user settings are those of the account that ran the check, not of the signed-in user',
    ],
  ])('are %s', (words, expected) => {
    expect(words).toBe(expected);
  });
});

describe('whose offer it is', () => {
  const { programs } = en.t.matrix;
  const cells = (state: OfferCell['state']): readonly OfferCell[] =>
    PROTOCOLS.map(({ protocol }) => ({ protocol, state, why: 'value' }));
  const offer = (program: Offer['program'], view: Offer['view'], state: OfferCell['state'] = 'offered'): Offer => ({
    program,
    view,
    cells: cells(state),
  });
  const named = (offers: readonly Offer[], hasTwoViews: boolean): readonly string[] =>
    matrixView({ ...report, offers, views: { ...report.views, wow64: hasTwoViews ? report.views.native : null } }).map(
      (one) => programWords(one, en),
    );

  it('names the view of a .NET if they differ', () => {
    expect(named([offer('dotnet2', 'native'), offer('dotnet2', 'wow64', 'blocked')], true)).toEqual([
      `${programs.dotnet2}, ${en.m.views.native}`,
      `${programs.dotnet2}, ${en.m.views.wow64}`,
    ]);
  });
});
