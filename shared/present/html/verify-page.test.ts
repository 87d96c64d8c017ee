import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oneEdit } from '../../report/edit.suite.ts';
import { sealed, sha256 } from '../../report/sealed.suite.ts';
import { reportInPage, verifyReport } from '../../report/verify.ts';
import { LANGUAGES } from '../../text/languages.ts';
import { words } from '../words.suite.ts';
import { renderReportPage } from './page.ts';

const report = sealed({ names: { user: 'Zoë <b>&"\'', host: 'PC-1' } });
const page = renderReportPage(report, 'en', words('en'), sha256);

describe('verifyReport', () => {
  it.each(LANGUAGES)('says that a page as made is intact: %s', (language) => {
    const made = renderReportPage(report, language, words(language), sha256);
    expect(verifyReport(made, sha256)).toEqual({ state: 'intact', kind: 'page', report });
    expect(JSON.parse(reportInPage(made) ?? '')).toEqual(report);
  });

  it('says of no page with one character changed that it is intact', () => {
    fc.assert(
      fc.property(oneEdit(page), (changed) => {
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

  it('sees a page whose checksum was computed again over other words than its JSON', () => {
    const lie = renderReportPage({ ...report, verdict: 'no-change-needed' }, 'en', words('en'), sha256);
    expect(verifyReport(lie, sha256).state).toBe('changed');
  });
});
