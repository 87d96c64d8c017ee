import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oneEdit } from './edit.suite.ts';
import { escapeHtml } from '../output/html.ts';
import { sealed, sha256, testReport } from './sealed.suite.ts';
import { reportJson } from './seal.ts';
import { isVast, pageJson, parseJson, reportInPage, verifyReport, type Verified } from './verify.ts';

const report = sealed({ names: { user: 'Zoë <b>&"\'', host: 'PC-1' } });
const json = reportJson(report);

/** Returns the same data, with the last member first. */
function reordered(text: string): string {
  const members = Object.entries(JSON.parse(text) as object);
  return `${JSON.stringify(Object.fromEntries([...members.slice(-1), ...members.slice(0, -1)]), null, 2)}\n`;
}

describe('verifyReport', () => {
  it('finds no JSON intact except the original', () => {
    fc.assert(
      fc.property(oneEdit(json), (changed) => {
        expect(verifyReport(changed, sha256).state).not.toBe('intact');
      }),
      { numRuns: 1500 },
    );
    expect(verifyReport(json, sha256)).toMatchObject({ state: 'intact', kind: 'json' });
    expect(verifyReport(json.replace('7601', '7602'), sha256).state).toBe('changed');
    expect(verifyReport(json.replace('"fix-available"', '"fine"'), sha256).state).toBe('changed');
  }, 60_000);

  // guards: changed-report
  it.each<[string, string]>([
    ['a repeated first member', json.replace('{\n', '{\n  "schema": 1,\n')],
    ['a repeated member of another value before it', json.replace('{\n', '{\n  "verdict": "no-change-needed",\n')],
    ['a number spelt otherwise', json.replace('"schema": 1,', '"schema": 1.0,')],
    ['a number with an exponent', json.replace('"build": 7601', '"build": 7601e0')],
    ['a letter spelt as an escape', json.replace('"TLS 1.2"', '"TLS 1\\u002e2"')],
    ['no line break at the end', json.slice(0, -1)],
    ['other line ends', json.replaceAll('\n', '\r\n')],
    ['other blanks', json.replace('{\n  ', '{\n\t')],
    ['a byte order mark', `\ufeff${json}`],
    ['all in one line', JSON.stringify(report)],
    ['members in another order', reordered(json)],
  ])('detects %s, which means the same data', (_what, text) => {
    expect(text).not.toBe(json);
    expect(verifyReport(text, sha256).state).not.toBe('intact');
  });

  it('recognises a report without a checksum', () => {
    expect(verifyReport(JSON.stringify(testReport()), sha256).state).toBe('unsealed');
  });

  it.each([
    '',
    '{}',
    'null',
    '[]',
    '<!doctype html>\n<html lang="en">',
    '<pre id="report-json">',
    'Windows Registry Editor Version 5.00',
    '{"schema":1}',
  ])('rejects %j as a report', (text) => {
    expect(verifyReport(text, sha256).state).toBe('not-a-report');
  });

  it('returns a result for any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
        expect(verifyReport(text, sha256).state).toBe('not-a-report');
      }),
    );
  });
});

describe('a report page', () => {
  /** Returns a minimal page of ours: its three marks around a checksum and a report. */
  function pageOf(content: string): string {
    const page = (checksum: string): string =>
      `<!doctype html>\n<html lang="en">\n<meta name="generator" content="TLS Remedy">\n` +
      `<meta name="tls-remedy-page-sha256" content="${checksum}">\n` +
      `<pre id="report-json">${escapeHtml(content)}</pre>\n<pre>the end</pre>`;
    return page(sha256(page('0'.repeat(64))));
  }
  const state = (text: string): Verified['state'] => verifyReport(text, sha256).state;
  const content = pageJson(report);
  const page = pageOf(content);

  it('is intact as created, and contains the report', () => {
    expect(verifyReport(page, sha256)).toEqual({ state: 'intact', kind: 'page', report });
    expect(reportInPage(page)).toBe(content);
  });

  it.each<[string, string]>([
    ['another checksum', page.replace(/content="[0-9a-f]{4}/, 'content="0000')],
    ['no checksum', page.replace(/<meta name="tls-remedy.*>/, '')],
    ['no report', page.replace(/<pre id=[^]*?<\/pre>/, '')],
    ['a report without an end', page.replaceAll('</pre>', '')],
    ['a report that was changed before', pageOf(content.replace('7601', '7602'))],
    ['a report that is spelt otherwise', pageOf(json)],
    ['a member of it repeated', pageOf(content.replace('{', '{"architecture":"x86",'))],
    ['a report without a checksum of its own', pageOf(JSON.stringify(testReport()))],
    ['something else for a report', pageOf('{}')],
    ['another beginning', page.replace('<!doctype html>', '<!DOCTYPE html>')],
    ['another generator', page.replace('TLS Remedy', 'TLS')],
  ])('is changed with %s', (_what, text) => {
    expect(state(text)).toBe('changed');
  });

  it('contains nothing without a report, or without its end', () => {
    expect(reportInPage('</pre>')).toBeNull();
    expect(reportInPage(`${'a'.repeat(100)}</pre>`)).toBeNull();
    expect(reportInPage('</pre><pre id="report-json">a')).toBeNull();
    expect(reportInPage('<pre id="report-json">a &lt; b</pre>c</pre>')).toBe('a < b');
    expect(reportInPage('<pre id="report-json"></pre>')).toBe('');
    expect(reportInPage('<pre id="report-json">a < b</pre>')).toBeNull();
  });
});

it.each(['{"schema":1,"sha256":"a"}', '{"schema":2,"sha256":null}'])(
  'recognises %s as a changed report of ours',
  (text) => {
    expect(verifyReport(text, sha256).state).toBe('changed');
  },
);

describe('a text of very many values', () => {
  const many = 200_000;
  it.each<[string, string, boolean]>([
    ['a value more than there may be', ','.repeat(many + 1), true],
    ['so many lists and objects', `${'[{'.repeat(many / 2)}{`, true],
    ['as many as there may be', `${','.repeat(many)}a`, false],
    ['only letters', 'a'.repeat(many * 3), false],
    ['ends of lists and names', ']}:"'.repeat(many), false],
  ])('with %s is recognised or not', (_what, text, expected) => {
    expect(isVast(text)).toBe(expected);
  });

  it('isn’t parsed as JSON, although it is JSON', () => {
    expect(parseJson(`[${'0,'.repeat(many)}0]`)).toBeUndefined();
    expect(parseJson(`[${'0,'.repeat(many - 2)}0]`)).toHaveLength(many - 1);
    expect(parseJson('[0')).toBeUndefined();
  });
});
