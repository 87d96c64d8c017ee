import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oneEdit } from './edit.suite.ts';
import { escapeHtml } from '../output/html.ts';
import { sealed, sha256, testReport } from './sealed.suite.ts';
import { isReportPage, reportInPage, verifyReport, type Verified } from './verify.ts';

const report = sealed({ names: { user: 'Zoë <b>&"\'', host: 'PC-1' } });
const json = JSON.stringify(report, null, 2);

describe('verifyReport', () => {
  it('says of no JSON with other content that it is intact', () => {
    fc.assert(
      fc.property(oneEdit(json), (changed) => {
        const verified = verifyReport(changed, sha256);
        if (verified.state === 'intact') expect(JSON.parse(changed)).toEqual(report);
      }),
      { numRuns: 1500 },
    );
    expect(verifyReport(json, sha256)).toMatchObject({ state: 'intact', kind: 'json' });
    expect(verifyReport(JSON.stringify(report), sha256).state).toBe('intact');
    expect(verifyReport(json.replace('7601', '7602'), sha256).state).toBe('changed');
    expect(verifyReport(json.replace('"fix-available"', '"fine"'), sha256).state).toBe('changed');
  }, 60_000);

  it('knows a report without a checksum', () => {
    expect(verifyReport(JSON.stringify(testReport()), sha256).state).toBe('unsealed');
  });

  it.each(['', '{}', 'null', '[]', '<!doctype html><p>hello', 'Windows Registry Editor Version 5.00', '{"schema":1}'])(
    'knows %j for no report',
    (text) => {
      expect(verifyReport(text, sha256).state).toBe('not-a-report');
    },
  );

  it('answers anything at all', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
        expect(verifyReport(text, sha256).state).toBe('not-a-report');
      }),
    );
  });
});

describe('a page', () => {
  /** The least that is a page of ours: its three marks, round a checksum and a report. */
  function pageOf(content: string): string {
    const page = (checksum: string): string =>
      `<!doctype html>\n<html lang="en">\n<meta name="generator" content="TLS Remedy">\n` +
      `<meta name="tls-remedy-page-sha256" content="${checksum}">\n` +
      `<pre id="report-json">${escapeHtml(content)}</pre>\n<pre>the end</pre>`;
    return page(sha256(page('0'.repeat(64))));
  }
  const state = (text: string): Verified['state'] => verifyReport(text, sha256).state;
  const page = pageOf(json);

  it('is intact as it was made, and carries the report', () => {
    expect(verifyReport(page, sha256)).toEqual({ state: 'intact', kind: 'page', report });
    expect(reportInPage(page)).toBe(json);
  });

  it.each<[string, string]>([
    ['a word outside the report', page.replace('the end', 'an end')],
    ['another checksum', page.replace(/content="[0-9a-f]{4}/, 'content="0000')],
    ['no checksum', page.replace(/<meta name="tls-remedy.*>/, '')],
    ['no report', page.replace(/<pre id=[^]*?<\/pre>/, '')],
    ['a report without an end', page.replaceAll('</pre>', '')],
    ['a report that isn’t escaped', page.replace('&quot;', '"')],
    ['a report that was changed before', pageOf(json.replace('7601', '7602'))],
    ['a report without a checksum of its own', pageOf(JSON.stringify(testReport()))],
    ['something else for a report', pageOf('{}')],
    ['another beginning', page.replace('<!doctype html>', '<!DOCTYPE html>')],
    ['another generator', page.replace('TLS Remedy', 'TLS')],
  ])('is changed with %s', (_what, text) => {
    expect(state(text)).toBe('changed');
  });

  it('carries nothing where there is no report, or no end of it', () => {
    expect(reportInPage('</pre>')).toBeNull();
    expect(reportInPage('</pre><pre id="report-json">a')).toBeNull();
    expect(reportInPage('<pre id="report-json">a &lt; b</pre>c</pre>')).toBe('a < b');
    expect(reportInPage('<pre id="report-json"></pre>')).toBe('');
    expect(reportInPage('<pre id="report-json">a < b</pre>')).toBeNull();
  });

  it('is known by two of its three marks', () => {
    const [start, mark, body] = [
      '<!doctype html>\n<html lang="',
      '<meta name="generator" content="TLS Remedy">',
      '<pre id="report-json">',
    ] as const;
    expect([start, mark, body, `x${start}${mark}`, ''].map(isReportPage)).toEqual([false, false, false, false, false]);
    expect([start + mark, start + body, `x${mark}${body}`, start + mark + body].map(isReportPage)).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });
});

it.each(['{"schema":1,"sha256":"a"}', '{"schema":2,"sha256":null}'])(
  'takes %s for a report of ours that was changed',
  (text) => {
    expect(verifyReport(text, sha256).state).toBe('changed');
  },
);
