import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../text/languages.ts';
import type { LastChange } from '../../report/last-change.ts';
import type { Report } from '../../report/report.ts';
import { sealed, sha256, testReport } from '../../report/sealed.suite.ts';
import { words } from '../words.suite.ts';
import { renderReportPage } from './page.ts';
import { STYLE, STYLE_HASH } from './style.ts';

const pageOf = (report: Report, names: { user: string; host: string } | null = null): string =>
  renderReportPage(sealed({ names }, report), 'en', words('en'), sha256);

/** Names of the elements of a page, in order. */
const elements = (page: string): readonly string[] =>
  [...page.matchAll(/<(\/?[a-z][a-z0-9]*)/gi)].map(([, name]) => name ?? '');

describe('the report page', () => {
  it('allows its one style by its hash, and nothing else', () => {
    expect(STYLE_HASH).toBe(`sha256-${createHash('sha256').update(STYLE).digest('base64')}`);
    const page = pageOf(testReport());
    expect(page).toContain(
      `content="default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'"`,
    );
    expect(page.match(/<style>[^]*<\/style>/g)).toEqual([`<style>${STYLE}</style>`]);
  });

  // guards: report-sheets
  it('asks how wide it is on a screen only: an older engine measures paper as a narrow one', () => {
    const byWidth = STYLE.match(/@media[^{]*width[^{]*/g);
    expect(byWidth).toEqual(['@media screen and (max-width: 560px) ']);
  });

  it('has no script, loads nothing and asks for nothing', () => {
    const page = pageOf(testReport());
    expect(elements(page)).not.toContain('script');
    expect(page).not.toMatch(/<[^>]*\s(src|href|srcset|style|on[a-z]+)=|url\(|@import/i);
  });

  it.each(LANGUAGES)('names its language: %s', (language) => {
    const page = renderReportPage(sealed(), language, words(language), sha256);
    expect(page).toMatch(new RegExp(`^<!doctype html>\\n<html lang="${language}">`));
    expect(page).toContain(words(language).t.proof.none);
  });

  it('keeps its elements whatever the data holds', () => {
    const nasty = fc.oneof(
      fc.string({ unit: 'binary' }).filter((text) => !(text in {})), // no code of a rung has such a name
      fc.constantFrom(
        '</pre><script>alert(1)</script>',
        '"><img src=x onerror=x>',
        "'",
        '&lt;',
        '<!--',
        ']]>',
        '$&',
        '$`',
      ),
    );
    const plain = testReport();
    const wanted = elements(pageOf(plain, { user: 'u', host: 'h' }));
    fc.assert(
      fc.property(nasty, nasty, (one, other) => {
        const report: Report = {
          ...plain,
          ranOn: { ...plain.ranOn, system: one },
          machine: { ...plain.machine, displayVersion: other },
          plan: plain.plan.map((item) => ({ ...item, path: other, name: one })),
          ladder: plain.ladder.map((rung) => ({ ...rung, rung: one, code: other, packages: [] })),
        };
        const steps = (names: readonly string[]): readonly string[] => names.filter((name) => !name.endsWith('small'));
        expect(steps(elements(pageOf(report, { user: one, host: other })))).toEqual(steps(wanted));
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  it.each([
    ['gave programs TLS 1.2', true, 'Fixed on 2 November 2026 at 09:00 UTC'],
    ['changed a PC that was fine', false, 'Checked on '],
    ['is of an older program, which didn’t say', undefined, 'Checked on '],
  ])('says in its first line what a change came to that %s', (_, repaired, first) => {
    const report = testReport({ build: 19045 });
    const lastChange: LastChange = {
      id: 7,
      at: '2026-11-02T09:00:00Z',
      state: 'committed',
      inForce: 'all',
      writes: [],
      ...(repaired === undefined ? {} : { repaired }),
    };
    const page = renderReportPage(sealed({}, { ...report, lastChange }), 'en', words('en'), sha256);
    expect(/<h1>(.*)<\/h1>/.exec(page)?.[1]).toMatch(new RegExp(`^${first}`));
  });
});
