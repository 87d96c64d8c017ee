import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { bundle, bundleIfChanged, replaceFiles } from './bundle.mjs';
import { isPartOf } from './bundle-targets.mjs';
import { ROOT } from './setup.mjs';

describe('the files of a bundle', () => {
  const earlier = new Date('2020-01-01T00:00:00Z');
  const folderWith = (files: Readonly<Record<string, string>>): string => {
    const folder = mkdtempSync(join(tmpdir(), 'bundle-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    mkdirSync(join(folder, 'inner'));
    for (const [name, text] of Object.entries(files)) {
      writeFileSync(join(folder, name), text);
      utimesSync(join(folder, name), earlier, earlier);
    }
    return folder;
  };

  it('leave none of an earlier build, and all of other bundles', () => {
    const folder = folderWith({
      'cli.part-render.cjs': 'old',
      'cli.part-gone.cjs': 'old',
      'entry.part-gone.cjs': 'old',
      'preload.cjs': 'old',
    });
    replaceFiles(folder, Object.entries({ 'cli.cjs': 'new', 'cli.part-render.cjs': 'new' }), isPartOf('cli.cjs'));
    expect(readdirSync(folder).sort()).toEqual(
      ['cli.cjs', 'cli.part-render.cjs', 'entry.part-gone.cjs', 'inner', 'preload.cjs'].sort(),
    );
    expect(readFileSync(join(folder, 'cli.part-render.cjs'), 'utf8')).toBe('new');
  });
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
