import { expect, it } from 'vitest';
import { DOTNET_48, reportOn, schannel, type TestServer } from '../diagnosis/server/states.suite.ts';
import { incomingOf } from '../report/incoming.ts';
import { testReport } from '../report/sealed.suite.ts';
import { pageTexts } from '../text/texts.suite.ts';
import { sideText, serverSides } from './server-sides.ts';
import { verdict } from './html/sections.ts';
import { presentReport } from './report-view.ts';
import { reportSummary, shortAnswer } from './summary.ts';
import { words } from './words.suite.ts';

const { m } = pageTexts('en');

it.each<[what: string, TestServer, out: string, incoming: string]>([
  ['a Server 2019', { build: 17_763 }, 'TLS 1.2', 'TLS 1.0, TLS 1.1, TLS 1.2'],
  [
    'a Server 2025, of which sources differ',
    { build: 26_100, values: DOTNET_48 },
    'TLS 1.2, TLS 1.3',
    'TLS 1.2, TLS 1.3 (TLS 1.0 and TLS 1.1: unknown)',
  ],
  ['an unknown Windows version', { build: null }, 'unknown', 'unknown'],
  [
    'a server with values that can’t be read',
    { build: 17_763, values: schannel('server', 'TLS 1.0', { denied: true }, null) },
    'TLS 1.2',
    'TLS 1.1, TLS 1.2 (TLS 1.0: unknown)',
  ],
])('both halves of %s have what is known, and what isn’t', (_what, server, out, incoming) => {
  const report = { ...testReport({ ...server, server: true }), incoming: incomingOf(reportOn(server)) };
  expect(serverSides(report).map((half) => sideText(half, m))).toEqual([out, incoming]);
});

it('both halves of a server are in its ticket, its short answer and its report page', () => {
  const report = { ...testReport({ build: 26_100, server: true }), incoming: incomingOf(reportOn({ build: 26_100 })) };
  const page = verdict(presentReport(report, m), words('en'), report).markup;
  const both = ['Outgoing: TLS 1.2, TLS 1.3', 'Incoming: TLS 1.2, TLS 1.3 (TLS 1.0 and TLS 1.1: unknown)'];
  expect(reportSummary(report, words('en')).split('\n')).toEqual(expect.arrayContaining(both));
  expect(shortAnswer(report, m, 'line').split('\n')).toEqual(expect.arrayContaining(both));
  for (const line of both) expect(page).toContain(`<p>${line}</p>`);
});
