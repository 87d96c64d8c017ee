import { readdirSync, readFileSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { bundle, bundleIfChanged, replaceFiles } from './bundle.mjs';
import { isPartOf } from './bundle-targets.mjs';
import { ROOT } from './setup.mjs';
import { sourceTree } from './source-tree.suite.ts';

it('the files of a bundle leave none of an earlier build, and all of other bundles', () => {
  const earlier = ['cli.part-render.cjs', 'cli.part-gone.cjs', 'entry.part-gone.cjs', 'preload.cjs', 'inner/a'];
  const folder = sourceTree(Object.fromEntries(earlier.map((name) => [name, 'old'])));
  for (const name of earlier) utimesSync(join(folder, name), 0, 0);
  replaceFiles(folder, Object.entries({ 'cli.cjs': 'new', 'cli.part-render.cjs': 'new' }), isPartOf('cli.cjs'));
  const left = ['cli.cjs', 'cli.part-render.cjs', 'entry.part-gone.cjs', 'inner', 'preload.cjs'];
  expect(readdirSync(folder).sort()).toEqual(left);
  expect(readFileSync(join(folder, 'cli.part-render.cjs'), 'utf8')).toBe('new');
});

it('of a command is made again once a source is newer than it', async () => {
  const screen = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  onTestFinished(() => screen.mockRestore());
  await bundleIfChanged(['preload']);
  screen.mockClear();
  await bundleIfChanged(['preload']);
  expect(screen.mock.calls).toEqual([]);
  utimesSync(join(ROOT, 'out/bundled/preload'), 0, 0);
  await bundleIfChanged(['preload']);
  expect(screen.mock.calls).toEqual([['Bundling the program...\n']]);
});

describe('the bundled page', () => {
  it('has React’s production half whatever the environment says, which two of them leave as it was, and fetches its window at once', async () => {
    expect(process.env.NODE_ENV).toBe('test');
    await bundle(['renderer', 'renderer-pseudo']);
    const folder = join(ROOT, 'out/app/renderer/assets');
    const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(0);
    for (const name of scripts) expect(readFileSync(join(folder, name), 'utf8'), name).not.toContain('React DevTools');
    expect(process.env.NODE_ENV).toBe('test');
    const html = readFileSync(join(folder, '../index.html'), 'utf8');
    const atOnce = Array.from(html.matchAll(/"modulepreload" href="\.\/assets\/([^"]+)"/g), ([, name]) => name);
    expect(atOnce).toContainEqual(expect.stringMatching(/^window-/));
    expect(scripts).toEqual(expect.arrayContaining(atOnce));
  });
});
