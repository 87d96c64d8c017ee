import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../setup.mjs';
import { codeSpans, foldersIn, read } from './documents.suite.ts';

const TEXT = read('docs/architecture.md');

/** The folders that the tables give a reason for. */
const ROWS = [...TEXT.matchAll(/^\| (`[^|]+`) +\| (.+?) *\|/gm)].flatMap(([, names = '', reason = '']) =>
  [...names.matchAll(/`([^`]+)`/g)].map(([, name = '']) => ({ name: name.replace(/\/$/, ''), reason })),
);

const TOP = foldersIn('').filter((name) => name !== 'node_modules');

it('gives every folder a reason, down to the second level', () => {
  const folders = [...TOP, ...TOP.flatMap(foldersIn)];
  expect(folders).toEqual(
    expect.arrayContaining(['shared', 'electron/services', 'e2e/shells', 'build/docs', 'docs/adr']),
  );
  expect(folders.filter((folder) => !ROWS.some(({ name }) => name === folder))).toEqual([]);
});

it('has no row for a folder that is gone, and none without a reason', () => {
  const rows = ROWS.filter(({ name }) => TOP.some((top) => name === top || name.startsWith(`${top}/`)));
  expect(rows.filter(({ name }) => !existsSync(join(ROOT, name)))).toEqual([]);
  for (const { reason } of rows) expect(reason).toMatch(/\w{3}/);
});

it('follows an apply through files that are there, and that call each other in that order', () => {
  const [, part = ''] = /## One apply, followed\n(.*?)\n## /s.exec(TEXT) ?? [];
  const files = codeSpans(`\n${part}`).filter((span) => /^\w+\/.*\.tsx?$/.test(span));
  expect(files.length).toBeGreaterThan(6);
  expect(files.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
});
