import type { Language } from '../../text/languages.ts';
import { inOneLine } from '../../output/plain-text.ts';
import {
  CHECKSUM_START,
  JSON_END,
  JSON_START,
  NO_CHECKSUM,
  PAGE_MARK,
  PAGE_START,
  pageJson,
} from '../../report/verify.ts';
import type { SealedReport, Sha256 } from '../../report/seal.ts';
import { momentText } from '../time.ts';
import { presentReport, type ReportView } from '../report-view.ts';
import type { ReportWords } from '../words.ts';
import { html, type Markup } from '../../output/html.ts';
import { head, SECTIONS } from './sections.ts';
import { STYLE, STYLE_HASH } from './style.ts';

/** The page's own policy: nothing is loaded, nothing runs, and only the one style that is meant applies. */
const POLICY = `default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'`;

/** Returns what this page comes to, with its date: what was fixed and still holds, else when it was looked at. */
function outcomeLine({ claim, lastChange }: ReportView, report: SealedReport, { t }: ReportWords): string {
  const isGood = claim.sign === 'ok' || claim.sign === 'limit';
  const holds = report.lastChange?.repaired === true && lastChange?.inForce === 'all';
  return isGood && holds
    ? t.outcome.fixed(momentText(lastChange.at, t))
    : t.outcome.checked(momentText(report.when, t));
}

function document(report: SealedReport, language: Language, words: ReportWords): Markup {
  const { t } = words;
  const shown = inOneLine(report);
  const view = presentReport(shown, words.m);
  // the style is our own constant, and a style element accepts no entities
  const style: Markup = { markup: `<style>${STYLE}</style>` };
  const mark: Markup = { markup: PAGE_MARK };
  const checksum: Markup = { markup: `${CHECKSUM_START}${NO_CHECKSUM}">` };
  const json: Markup = html`${{ markup: JSON_START }}${pageJson(report)}${{ markup: JSON_END }}`;
  return html`${{ markup: PAGE_START }}${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${{ markup: POLICY }}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
${mark}
${checksum}
<title>${t.title}</title>
${style}
</head>
<body>
<main>
<p class="quiet">${t.title}</p>
<h1>${outcomeLine(view, shown, words)}</h1>
${SECTIONS.map((section) => html`${section(view, words, shown)} `)}</main>
<footer>
${head(view, words, shown)}
<p>${t.foot.check}</p>
<p class="quiet">${t.foot.limits}</p>
<details>
<summary>${t.foot.json}</summary>
${json}
</details>
</footer>
</body>
</html>
`;
}

/**
 * One self-contained page from a report: no script, nothing loaded, at most two pages of A4. It carries the report in
 * its canonical form and a checksum over the whole page, made with zeros in the checksum's place. The same report and
 * language always give the same page.
 */
export function renderReportPage(report: SealedReport, language: Language, words: ReportWords, sha256: Sha256): string {
  const page = document(report, language, words).markup;
  return page.replace(`${CHECKSUM_START}${NO_CHECKSUM}`, () => `${CHECKSUM_START}${sha256(page)}`);
}
