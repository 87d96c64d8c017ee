import { describe, expect, it } from 'vitest';
import { lockfileProblems, machineProblems, machineRules } from './static-checks.mjs';

// Everything below that names a machine is put together here: a search of this repository should find none.
const SLASH = '/';
const path = (...names: readonly string[]): string => names.join(SLASH);
const address = (host: string, ...names: readonly string[]): string => path('https:', '', host, ...names);
const REGISTRY = ['registry', 'example', 'org'].join('.');

describe('lockfileProblems', () => {
  it('accepts packages with a version and a checksum only', () => {
    expect(lockfileProblems('package-lock.json', '{\n "version": "1.0.0",\n "integrity": "sha512-x"\n}')).toEqual([]);
  });

  it('names the line that says where a package came from', () => {
    const text = `{\n ${JSON.stringify('resolved')}: "${address(REGISTRY, 'a.tgz')}"\n}`;
    expect(lockfileProblems('package-lock.json', text)).toEqual([
      expect.stringMatching(new RegExp(`^package-lock\\.json:2: .*${REGISTRY}`)),
    ]);
  });
});

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
});
