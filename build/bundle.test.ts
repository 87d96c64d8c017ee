import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bundle, list, moveParts } from './bundle.mjs';
import { isPartOf } from './bundle-node.mjs';
import { policyProblems } from './bundle-page.mjs';
import { ROOT } from './setup.mjs';

describe('list', () => {
  let root = '';
  const earlier = new Date('2020-01-01T00:00:00Z');

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'list-'));
    mkdirSync(join(root, 'src/inner'), { recursive: true });
    writeFileSync(join(root, 'src/a.ts'), 'a');
    writeFileSync(join(root, 'src/inner/b.ts'), 'b');
  });

  afterEach(() => {
    rmSync(root, { recursive: true, force: true });
  });

  it('stays the same while nothing changes', () => {
    expect(list(root, 'src')).toEqual(list(root, 'src'));
    expect(list(root, 'src')).toHaveLength(2);
  });

  it.each<[string, () => void]>([
    ['a file is older than before', () => utimesSync(join(root, 'src/a.ts'), earlier, earlier)],
    ['a file is added', () => writeFileSync(join(root, 'src/inner/c.ts'), '')],
    ['what tests share is added', () => writeFileSync(join(root, 'src/c.suite.ts'), '')],
    ['a file is deleted', () => rmSync(join(root, 'src/inner/b.ts'))],
  ])('changes when %s', (_, change) => {
    const before = list(root, 'src');
    change();
    expect(list(root, 'src')).not.toEqual(before);
  });

  it('ignores tests, which no bundle holds', () => {
    const before = list(root, 'src');
    writeFileSync(join(root, 'src/a.test.ts'), '');
    expect(list(root, 'src')).toEqual(before);
  });

  it('has nothing for a folder that is not there', () => {
    expect(list(root, 'nowhere')).toEqual([]);
  });
});

describe('moveParts', () => {
  let root = '';

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'parts-'));
    for (const folder of ['fresh', 'app']) mkdirSync(join(root, folder));
  });

  afterEach(() => {
    rmSync(root, { recursive: true, force: true });
  });

  it('moves the parts of one bundle, and leaves none of its earlier build and all of the others', () => {
    const write = (path: string, text: string): void => writeFileSync(join(root, path), text);
    write('fresh/cli.cjs', 'new');
    write('fresh/cli.part-render.cjs', 'new');
    write('app/cli.part-render.cjs', 'old');
    for (const name of ['cli.part-gone.cjs', 'cli.cjs', 'entry.part-gone.cjs', 'preload.cjs'])
      write(`app/${name}`, 'old');
    moveParts(join(root, 'fresh'), join(root, 'app'), isPartOf('cli.cjs'));
    expect(readdirSync(join(root, 'app')).sort()).toEqual(
      ['cli.cjs', 'cli.part-render.cjs', 'entry.part-gone.cjs', 'preload.cjs'].sort(),
    );
    expect(readFileSync(join(root, 'app/cli.part-render.cjs'), 'utf8')).toBe('new');
    expect(readdirSync(join(root, 'fresh'))).toEqual(['cli.cjs']);
  });
});

describe('policyProblems', () => {
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

describe('the bundled page', () => {
  it('has React’s production half, whatever the environment says', async () => {
    expect(process.env.NODE_ENV).toBe('test');
    await bundle(['renderer']);
    const folder = join(ROOT, 'out/app/renderer/assets');
    const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(0);
    for (const name of scripts) expect(readFileSync(join(folder, name), 'utf8'), name).not.toContain('React DevTools');
    expect(process.env.NODE_ENV).toBe('test');
  });
});
