/** It has to print on two pages of A4 and be read on a screen, light, dark or in forced colours. */
export const STYLE = `
:root { --text: #1b1b1b; --quiet: #5b5b5b; --ground: #ffffff; --line: #8a8a8a; --soft: #f2f4f7; --ok: #0b6a0b; --warn: #8a5300; --fail: #a4262c; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 24px; max-width: 820px; color: var(--text); background: var(--ground); font: 14px/1.45 'Segoe UI', 'Open Sans', system-ui, sans-serif; overflow-wrap: break-word; }
h1 { margin: 0; font-size: 24px; line-height: 1.25; }
h2 { margin: 20px 0 6px; font-size: 16px; line-height: 1.3; }
p { margin: 4px 0; }
code, pre { font: 12px/1.4 Consolas, 'JetBrains Mono', monospace; }
code, small, dd { overflow-wrap: anywhere; }
.verdict { margin: 12px 0; padding: 10px 14px; border: 2px solid; border-radius: 6px; font-size: 17px; font-weight: 600; }
.ok { color: var(--ok); }
.warn { color: var(--warn); }
.fail { color: var(--fail); }
.quiet { color: var(--quiet); }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 2px 16px; margin: 8px 0; }
dt { color: var(--quiet); }
dd { margin: 0; }
table { width: 100%; border-collapse: collapse; font-size: 13px; }
caption { padding-bottom: 4px; text-align: left; color: var(--quiet); }
th, td { padding: 4px 6px; border: 1px solid var(--line); text-align: left; vertical-align: top; }
thead th { background: var(--soft); font-weight: 600; }
tbody th { font-weight: 600; }
.path th { padding-bottom: 0; border-bottom: 0; font-weight: 400; color: var(--quiet); }
.path + tr > * { border-top: 0; }
tbody th small, td small, li small { display: block; font-weight: 400; font-size: 12px; color: var(--quiet); }
.scroll { position: relative; overflow-x: auto; }
.sign { display: inline-block; min-width: 1.2em; font-weight: 600; }
.state { white-space: nowrap; }
footer { margin-top: 20px; border-top: 1px solid var(--line); padding-top: 8px; }
details { margin-top: 12px; }
summary { cursor: pointer; }
:focus-visible { outline: 2px solid; outline-offset: 2px; }
pre { padding: 8px; border: 1px solid var(--line); white-space: pre-wrap; }
@media screen and (max-width: 560px) {
  body { padding: 12px; }
  dl { grid-template-columns: 1fr; }
  dd { margin-bottom: 6px; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tbody tr { display: flex; flex-direction: column; margin-bottom: 8px; padding: 4px 8px; border: 1px solid var(--line); border-radius: 6px; }
  tbody tr.path { margin-bottom: 0; border-bottom: 0; border-radius: 6px 6px 0 0; }
  tbody tr.path + tr { border-top: 0; border-radius: 0 0 6px 6px; }
  tbody th, tbody td { padding: 2px 0; border: 0; }
  tbody th { order: -2; }
  tbody td::before { content: attr(data-head) ': '; color: var(--quiet); }
  tbody td[data-head='TLS 1.2'] { order: -1; font-weight: 600; }
}
@media screen and (prefers-color-scheme: dark) {
  :root { color-scheme: dark; --text: #f3f3f3; --quiet: #c4c4c4; --ground: #1f1f1f; --line: #8a8a8a; --soft: #2d2d2d; --ok: #7ad07a; --warn: #f2c265; --fail: #ff9a9f; }
}
@media print {
  @page { size: A4; margin: 10mm 12mm; }
  body { padding: 0; max-width: none; font-size: 9pt; line-height: 1.3; }
  h1 { font-size: 15pt; }
  h2 { margin: 6pt 0 2pt; font-size: 11pt; break-after: avoid; }
  code { font-size: 7.5pt; }
  table { font-size: 8pt; }
  th, td { padding: 1.5pt 4pt; }
  tbody th small, td small, li small { font-size: 7.5pt; }
  td small.on-screen { display: none; }
  dl { gap: 0 12pt; margin: 4pt 0; }
  .verdict { margin: 6pt 0; padding: 4pt 8pt; font-size: 12pt; }
  tr, thead, .verdict, footer { break-inside: avoid; }
  thead, caption { break-after: avoid; }
  tbody tr:first-child { break-before: avoid; }
  td > code { white-space: nowrap; }
  .path { break-after: avoid; }
  .scroll { overflow: visible; }
  footer { margin-top: 8pt; padding-top: 4pt; }
  details { display: none; }
}
`;

/** The style's hash, for the page's policy; a test computes it too. */
export const STYLE_HASH = 'sha256-WvqMKQ3ylOnbXKC6iZaS9xApX9caT5P/VUs6Rv6IiVk=';
