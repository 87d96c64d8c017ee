import { describe, expect, it } from 'vitest';
import { machineProblems, machineRules } from './machine-names.mjs';

// Everything below that names a machine is put together here: a search of this repository should find none.
const SLASH = '/';
const path = (...names: readonly string[]): string => names.join(SLASH);
const address = (host: string, ...names: readonly string[]): string => path('https:', '', host, ...names);
const REGISTRY = ['registry', 'example', 'org'].join('.');

describe('machineProblems', () => {
  const rules = machineRules([path('', 'opt', 'somewhere')]);
  const problems = (text: string): string[] => machineProblems('a.ts', text, rules);

  it.each([
    `cd ${path('', 'home', 'somebody', 'checkout')}`,
    `"${path('', 'root', 'checkout')}"`,
    `file ${path('', 'Users', 'somebody', 'a.ts')}:1`,
    path('', 'work', 'a.ts'),
    path('', 'opt', 'somewhere', 'a.ts'),
    address(REGISTRY, ''),
  ])('finds %s', (text) => {
    expect(problems(`fine\n${text}`)).toEqual([expect.stringMatching(/^a\.ts:2: /)]);
  });

  it.each([
    address('example.org', 'home', 'page'),
    path('.', 'work', 'a.ts'),
    path('a', 'root', 'b'),
    path('${HOME}', 'root', 'b'),
    ['C:', 'Users', 'somebody'].join('\\'),
    path('', 'homes', 'a'),
  ])('accepts %s', (text) => {
    expect(problems(text)).toEqual([]);
  });

  it('accepts packages with a version and a checksum only', () => {
    const lines = ['{', '  "version": "1.0.0",', '  "integrity": "sha512-x"', '}'];
    expect(problems(lines.join('\n'))).toEqual([]);
    const resolved = `  ${JSON.stringify('resolved')}: "${address('packages.example', 'a.tgz')}",`;
    expect(problems(['{', resolved, ...lines.slice(1)].join('\n'))).toEqual([expect.stringMatching(/^a\.ts:2: /)]);
  });
});
