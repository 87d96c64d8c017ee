import { expect, it } from 'vitest';
import { machineProblems } from './machine-names.mjs';
import { sourceTree } from './source-tree.suite.ts';

// Everything below that names a machine is put together here: a search of this repository should find none.
const SLASH = '/';
const path = (...names: readonly string[]): string => names.join(SLASH);
const address = (host: string, ...names: readonly string[]): string => path('https:', '', host, ...names);
const REGISTRY = ['registry', 'example', 'org'].join('.');

it('a line that names a machine is found, and no other', () => {
  const naming = [
    `cd ${path('', 'home', 'somebody', 'checkout')}`,
    `file ${path('', 'Users', 'somebody', 'a.ts')}:1`,
    path('', 'work', 'a.ts'),
    address(REGISTRY, ''),
    `  ${JSON.stringify('resolved')}: "${address('packages.example', 'a.tgz')}",`,
  ];
  const others = [address('example.org', 'home', 'page'), path('.', 'work', 'a.ts'), path('${HOME}', 'root', 'b')];
  const text = [...naming, ...others].join('\n');
  expect(machineProblems(sourceTree({ 'a.ts': text }))).toEqual(
    naming.map((line, at) => `a.ts:${String(at + 1)}:${line}`),
  );
});
