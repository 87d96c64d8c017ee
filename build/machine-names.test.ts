import { expect, it } from 'vitest';
import { machineProblems } from './machine-names.mjs';
import { sourceTree } from './source-tree.suite.ts';

// Everything below that names a machine is put together here: a search of this repository should find none.
const SLASH = '/';
const path = (...names: readonly string[]): string => names.join(SLASH);
const address = (host: string, ...names: readonly string[]): string => path('https:', '', host, ...names);
const REGISTRY = ['registry', 'example', 'org'].join('.');

it.each([
  `cd ${path('', 'home', 'somebody', 'checkout')}`,
  `"${path('', 'root', 'checkout')}"`,
  `file ${path('', 'Users', 'somebody', 'a.ts')}:1`,
  path('', 'work', 'a.ts'),
  address(REGISTRY, ''),
  `  ${JSON.stringify('resolved')}: "${address('packages.example', 'a.tgz')}",`,
])('a line that names a machine is found: %s', (text) => {
  expect(machineProblems(sourceTree({ 'a.ts': `fine\n${text}\n` }))).toEqual([`a.ts:2:${text}`]);
});

it.each([
  address('example.org', 'home', 'page'),
  path('.', 'work', 'a.ts'),
  path('a', 'root', 'b'),
  path('${HOME}', 'root', 'b'),
  ['C:', 'Users', 'somebody'].join('\\'),
  path('', 'homes', 'a'),
  '  "integrity": "sha512-x"',
])('a line that names no machine is left alone: %s', (text) => {
  expect(machineProblems(sourceTree({ 'a.ts': text }))).toEqual([]);
});
