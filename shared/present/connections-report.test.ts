import { describe, expect, it } from 'vitest';
import type { Connection } from '../proof/connections.ts';
import type { Report } from '../report/report.ts';
import { testReport } from '../report/sealed.suite.ts';
import { LANGUAGES } from '../text/languages.ts';
import { connections } from './html/sections.ts';
import { momentText } from './time.ts';
import { presentReport } from './report-view.ts';
import { reportSummary } from './summary.ts';
import { words } from './words.suite.ts';

const refused: Connection = {
  host: 'outlook.office365.com',
  view: 'wow64',
  result: 'tls-refused',
  found: 'tls-refused',
  protocol: null,
  cipherSuite: null,
  issuer: null,
  alert: 40,
  code: 12_175,
};
const reached: Connection = {
  ...refused,
  view: 'native',
  result: 'reached',
  found: 'works',
  protocol: 'TLS 1.2',
  alert: null,
  issuer: 'CN=<b>Gateway</b>, O=Office',
};
const untested = testReport();
const tested: Report = {
  ...untested,
  connections: [reached, refused],
  connectionTest: {
    at: '2026-11-24T14:03:00Z',
    notAsked: [{ host: 'graph.microsoft.com', view: 'native', reason: 'no-engine' }],
  },
};

describe('a connection test in a report', () => {
  it.each(LANGUAGES)('has each address with its result in words, on the page and in a ticket (%s)', (language) => {
    const said = words(language);
    const { states } = said.m.connections;
    const page = connections(presentReport(tested, said.m), said, tested).markup;
    const ticket = reportSummary(tested, said);
    for (const text of [page, ticket])
      for (const part of [refused.host, 'graph.microsoft.com', 'TLS 1.2', states['tls-refused'], states['not-asked']])
        expect(text).toContain(part);
    expect(page).toContain(momentText('2026-11-24T14:03:00Z', said.t));
    expect(page).not.toContain('<b>Gateway');
  });

  it('is left out if nothing was tested', () => {
    const said = words('en');
    expect(connections(presentReport(untested, said.m), said, untested).markup).toBe('');
    expect(reportSummary(untested, said)).not.toContain(said.t.connections.title);
  });
});
