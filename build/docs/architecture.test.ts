import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { SHARED } from '../layers.mjs';
import { ROOT } from '../setup.mjs';
import { codeSpans, filesBelow, foldersIn, read } from './documents.suite.ts';

const TEXT = read('docs/architecture.md');

/** The folders that the tables give a reason for. */
const ROWS = [...TEXT.matchAll(/^\| (`[^|]+`) +\| (.+?) *\|/gm)].flatMap(([, names = '', reason = '']) =>
  [...names.matchAll(/`([^`]+)`/g)].map(([, name = '']) => ({ name: name.replace(/\/$/, ''), reason })),
);

const TOP = foldersIn('').filter((name) => name !== 'node_modules');

it('names the purpose of every folder, down to the second level', () => {
  const folders = [...TOP, ...TOP.flatMap(foldersIn)];
  expect(folders).toEqual(
    expect.arrayContaining(['shared', 'electron/services', 'e2e/shells', 'build/docs', 'docs/adr']),
  );
  expect(folders.filter((folder) => !ROWS.some(({ name }) => name === folder))).toEqual([]);
});

it('has the folders of shared in the order in which they may import each other', () => {
  const rooms = ROWS.map(({ name }) => name).filter((name) => name.startsWith('shared/'));
  expect(rooms).toEqual(SHARED.filter((room) => room !== 'kernel').map((room) => `shared/${room}`));
});

it('has no row for a folder that doesn’t exist, and none without a reason', () => {
  const rows = ROWS.filter(({ name }) => TOP.some((top) => name === top || name.startsWith(`${top}/`)));
  expect(rows.filter(({ name }) => !existsSync(join(ROOT, name)))).toEqual([]);
  for (const { reason } of rows) expect(reason).toMatch(/\w{3}/);
});

it.each([
  ['apply', 12, 11],
  ['check', 12, 10],
  ['paste', 6, 4],
  ['export', 8, 5],
])('follows one %s through files and functions that are there', (what, fewestFiles, fewestFunctions) => {
  const [, part = ''] = new RegExp(`## Walkthrough: one ${what}\n(.*?)\n## `, 's').exec(TEXT) ?? [];
  const files = codeSpans(`\n${part}`).filter((span) => /\.tsx?$/.test(span));
  expect(files.length).toBeGreaterThanOrEqual(fewestFiles);
  expect(files.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
  const functions = [...part.matchAll(/`([\w/.-]+\.tsx?)`(?:\s+\(|,\s+)`(\w+)`/g)];
  expect(functions.length).toBeGreaterThanOrEqual(fewestFunctions);
  for (const [, file = '', name = ''] of functions)
    expect(read(file), file).toMatch(new RegExp(`export (async )?(function|const) ${name}\\b`));
});

it('draws a plain arrow only if the one folder imports the other', () => {
  const [, drawing = ''] = /```mermaid\n(.*?)```/s.exec(TEXT) ?? [];
  const folders = new Map(
    [...drawing.matchAll(/(\w+)\["([\w/]+)/g)].map(([, name = '', folder = '']) => [name, folder]),
  );
  expect(folders.size).toBeGreaterThan(9);
  expect([...folders.values()].filter((folder) => !existsSync(join(ROOT, folder)))).toEqual([]);
  const arrows = [...drawing.matchAll(/^ *(\w+)(?:\[[^\]]*\])? --> (\w+)/gm)];
  expect(arrows.length).toBeGreaterThan(6);
  for (const [arrow, from = '', to = ''] of arrows) {
    const code = filesBelow(folders.get(from) ?? '')
      .filter((file) => /(?<!\.(?:test|states|double|suite))\.tsx?$/.test(file))
      .map(read)
      .join('\n');
    const [, name = ''] = (folders.get(to) ?? '').split('/');
    expect(code, arrow).toMatch(new RegExp(`(?:from |import\\()'(\\.\\./)+(electron/)?${name}/`));
  }
});
