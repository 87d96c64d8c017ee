import { describe, expect, it } from 'vitest';
import { policyProblems } from './page-policy.mjs';

describe('policyProblems', () => {
  // guards: page-policy
  it('accepts a page of linked files', () => {
    const html = `<!doctype html><html lang="en"><head><script type="module" src="./assets/a.js"></script>
      <link rel="stylesheet" href="./assets/a.css"></head><body><div id="root"></div></body></html>`;
    expect(policyProblems(html)).toEqual([]);
    expect(policyProblems('@font-face { src: url(./a.woff2) } a { background: url("b.svg") }')).toEqual([]);
  });

  it.each([
    ['<script>go()</script>', 'an inline script'],
    ['<script type="module">go()</script>', 'an inline script'],
    ['<style>a {}</style>', 'an inline style sheet'],
    ['<p style="color: red">', 'a style attribute'],
    ['<body onload="go()">', 'an event attribute'],
    ['<img src="data:image/png;base64,AA">', 'a data: URL'],
    ['a { background: url(data:image/svg+xml,x) }', 'a data: URL'],
    ['@import "https://host/a.css";', 'a URL elsewhere'],
    ['<link href="//host/a.css">', 'a URL elsewhere'],
  ])('%s', (text, problem) => {
    expect(policyProblems(text)).toEqual([problem]);
  });
});
