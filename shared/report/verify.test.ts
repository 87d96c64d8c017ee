import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../text/languages.ts';
import { renderReportPage } from './html/page.ts';
import { sealed, sha256, testReport, words } from './sealed.suite.ts';
import { reportInPage, verifyReport } from './verify.ts';

const NAMES = { user: 'Zoë <b>&"\'', host: 'PC-1' };
const report = sealed({ names: NAMES });
const page = renderReportPage(report, 'en', words('en'), sha256);
const json = JSON.stringify(report, null, 2);

/** One character of a text replaced, left out or put in. */
const edit = (text: string): fc.Arbitrary<string> =>
  fc
    .record({
      at: fc.nat(text.length - 1),
      with: fc.oneof(
        fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
        fc.constantFrom('0', '1', 'a', ' ', '"', '<', ''),
      ),
      cut: fc.nat(1),
    })
    .map((made) => text.slice(0, made.at) + made.with + text.slice(made.at + made.cut))
    .filter((changed) => changed !== text);

describe('verifyReport', () => {
  it.each(LANGUAGES)('says that a page as made is intact: %s', (language) => {
    const made = renderReportPage(report, language, words(language), sha256);
    expect(verifyReport(made, sha256)).toEqual({ state: 'intact', kind: 'page', report });
    expect(JSON.parse(reportInPage(made) ?? '')).toEqual(report);
  });

  it('says of no page with one character changed that it is intact', () => {
    fc.assert(
      fc.property(edit(page), (changed) => {
        expect(verifyReport(changed, sha256).state).not.toBe('intact');
      }),
      { numRuns: 1500 },
    );
  }, 60_000);

  it('sees that a page was cut, appended to, or given other line ends', () => {
    for (const changed of [
      page.slice(0, -1),
      `${page}\n`,
      ` ${page}`,
      page.replaceAll('\n', '\r\n'),
      `\ufeff${page}`,
    ]) {
      expect(verifyReport(changed, sha256).state).toBe('changed');
    }
  });

  it('sees a page whose checksum was made anew over other words than its JSON', () => {
    const lie = renderReportPage({ ...report, verdict: 'no-change-needed' }, 'en', words('en'), sha256);
    expect(verifyReport(lie, sha256).state).toBe('changed');
  });

  it('says of no JSON with other content that it is intact', () => {
    fc.assert(
      fc.property(edit(json), (changed) => {
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
