import { ESLint } from 'eslint';
import esX from 'eslint-plugin-es-x';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { filesIn } from '../command.mjs';
import { bundleIfChanged } from '../bundle.mjs';
import { BUILDS, readManifest } from '../package/builds.mjs';
import { partOf } from '../only-on.suite.ts';
import { ROOT } from '../setup.mjs';

const NEWER = (['es2023', 'es2024', 'es2025', 'es2026'] as const)
  .flatMap((year) => Object.keys(esX.configs[`no-new-in-${year}`].rules ?? {}))
  // By name alone, an iterator's methods look the same as a list's.
  .filter((name) => !name.includes('iterator'));

/** Methods and syntax that are younger than the engine: V8 10.8 (Chromium 108), in the main process and in the page. */
const LINTER = new ESLint({
  cwd: ROOT,
  overrideConfigFile: true,
  allowInlineConfig: false,
  overrideConfig: {
    files: ['**/*.{js,cjs}'],
    languageOptions: { ecmaVersion: 'latest', sourceType: 'module' },
    plugins: { 'es-x': esX },
    rules: Object.fromEntries(NEWER.map((name) => [name, 'error'])),
    settings: { 'es-x': { aggressive: true } },
  },
});

/** A C type of koffi's by its name, which looks the same as a method of a set. */
const NO_SET = '"union": native["union"],';

async function problemsIn(text: string): Promise<readonly string[]> {
  const [result] = await LINTER.lintText(text, { filePath: join(ROOT, 'bundle.cjs') });
  const lines = text.split('\n');
  const found = (result?.messages ?? []).filter(({ line }) => lines[line - 1]?.trim() !== NO_SET);
  return found.map(({ ruleId, line, message }) => `${ruleId ?? ''} ${line}: ${message}`);
}

/** Globals of Node 17 and later, and of Chromium 109 and later, used without checking that they are there. */
const YOUNGER_GLOBALS =
  /(?<![.\w$'"`])(structuredClone|fetch|navigator\.gpu|Promise\.withResolvers|Object\.groupBy|Array\.fromAsync)\s*\(/;

describe('the addon that calls Windows, on 32-bit Windows', () => {
  const folder = join(ROOT, 'electron/win32');
  const texts = filesIn(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
  const calls = texts.flatMap((text) => text.match(/__\w+ \w+\([^)]*\)/g) ?? []);

  // guards: addon-32
  it('calls nothing in the way that is known to end the process there', () => {
    expect(calls.length).toBeGreaterThan(40);
    expect(calls.filter((call) => !call.startsWith('__stdcall '))).toEqual([]);
    expect(texts.filter((text) => text.includes('cdecl'))).toEqual([]);
    const severalTexts = calls.filter((call) => call.split('str16').length > 2).map((call) => call.split(/[ (]/)[1]);
    expect(severalTexts.toSorted()).toEqual(['RegCreateKeyExW', 'WinHttpOpen', 'WinHttpOpenRequest']);
  });

  // guards: addon-32
  it('calls as many functions as docs/testing.md counts, and says of each how; but the lock of a Unix', () => {
    const names = new Set(calls.map((call) => call.split(/[ (]/)[1]));
    const counted = `We bind ${String(names.size)} functions (${String(calls.length)} times`;
    const documented = readFileSync(join(ROOT, 'docs/testing.md'), 'utf8');
    expect(/We bind \d+ functions \(\d+ times/.exec(documented)?.[0]).toBe(counted);
    // A declaration in C, wherever it is handed to what binds it.
    const declared = /['`](\w[\w ]* [\w *]*\w\([^'`]*\))['`]/g;
    const bound = texts.flatMap((text) => [...text.matchAll(declared)].map(([, what = '']) => what));
    expect(bound.filter((what) => !what.includes('__stdcall '))).toEqual(['int flock(int file, int operation)']);
    expect(bound).toHaveLength(calls.length + 1);
  });

  // guards: addon-32
  it('is not a version that is known to crash', () => {
    const { dependencies } = readManifest(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    expect(dependencies?.['koffi']).toMatch(/^3\.\d+\.\d+$/);
    expect(['3.1.3', '3.1.4']).not.toContain(dependencies?.['koffi']);
  });
});

it('the main process is compiled against the types of both versions that are packed', () => {
  const ours = readManifest(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const legacy = readManifest(readFileSync(join(ROOT, 'build/legacy/package.json'), 'utf8'));
  expect(legacy.devDependencies?.['electron']).toBe(BUILDS.legacy.electron);
  expect(ours.devDependencies?.['electron']).toBe(BUILDS.current.electron);
});

describe('what the legacy engine lacks', () => {
  beforeAll(async () => {
    await bundleIfChanged(['entry', 'preload', 'renderer', 'script-host-worker', 'reading-worker', 'explain-worker']);
  }, 180_000);

  it('would be found', async () => {
    expect(await problemsIn('const a = [1].toSorted(); export { a };')).toHaveLength(1);
    expect(await problemsIn('const a = /[a--b]/v; export { a };')).toHaveLength(1);
    expect(YOUNGER_GLOBALS.test('x = structuredClone(y)')).toBe(true);
  });

  // guards: legacy-engine
  it('is in none of our bundles', async () => {
    // The scripts for Windows Script Host are JScript, where an option is set by assigning to a call: no engine of ours
    // reads it.
    const files = filesIn(join(ROOT, 'out/app')).filter(
      (name) => /\.c?js$/.test(name) && !/^(?:cli\.|winhttp-(?:request|host)\.js$)/.test(name),
    );
    expect(files).toContain('entry.cjs');
    // In a run of all stages every second one: what it takes to start is run there by the engine itself.
    for (const name of partOf(files, 2)) {
      // A part calls valibot's `union` on the module that holds it, which isn't a set.
      const text = readFileSync(join(ROOT, 'out/app', name), 'utf8').replaceAll(/\brequire_\w+\.union\(/g, 'union(');
      // `grow` is that of WebAssembly's memory, which every engine of ours has.
      const isGrammar = /powershell-grammar|^explain-worker/.test(name);
      const found = (await problemsIn(text)).filter((one) => !(isGrammar && one.includes('growable-arraybuffers')));
      expect(found, name).toEqual([]);
      // Its reader fetches a grammar only if it isn't given the bytes, as ours is.
      const called = isGrammar ? text.replaceAll('fetch(', '') : text;
      expect(YOUNGER_GLOBALS.exec(called)?.[0], name).toBeUndefined();
    }
  }, 180_000);

  it('is in none of our style sheets', () => {
    // Chromium 111 to 123 brought these. A property that it may leave out (text-wrap) isn't among them.
    const younger = /\blight-dark\(|\bcolor-mix\(|\bsubgrid\b|@starting-style|:popover-open|@scope\b|(^|[;{}])\s*&/;
    for (const name of filesIn(join(ROOT, 'out/app/renderer')).filter((one) => one.endsWith('.css'))) {
      expect(younger.exec(readFileSync(join(ROOT, 'out/app/renderer', name), 'utf8'))?.[0], name).toBeUndefined();
    }
  });
});
