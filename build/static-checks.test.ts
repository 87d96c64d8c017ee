import { describe, expect, it } from 'vitest';
import { lengthProblems, lockfileProblems, machineProblems, machineRules, toDoProblems } from './static-checks.mjs';

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

describe('lengthProblems', () => {
  const source = (lines: number) => ({ file: 'a.ts', text: 'x\n'.repeat(lines) });

  it('accepts 250 lines, and more where there is a reason', () => {
    expect(lengthProblems([source(250)], {})).toEqual([]);
    expect(lengthProblems([source(251)], { 'a.ts': 'A table.' })).toEqual([]);
  });

  it('names a longer file', () => {
    expect(lengthProblems([source(251)], {})).toEqual([expect.stringMatching(/^a\.ts has 251 lines/)]);
  });

  it('names a reason that nothing needs any more', () => {
    const reasons = { 'a.ts': 'A table.', 'gone.ts': 'A table.' };
    expect(lengthProblems([source(250)], reasons)).toEqual([
      expect.stringMatching(/^a\.ts is no longer/),
      expect.stringMatching(/^gone\.ts is no longer/),
    ]);
  });
});

describe('toDoProblems', () => {
  const word = ['TO', 'DO'].join(''); // A search of this repository should find none.

  it.each([
    `// ${word}: tidy up`,
    `/* ${word} */`,
    `//${word}`,
    `// tidy up (${word})`,
    `${word} because`,
    `  * ${['FIX', 'ME'].join('')} later`,
  ])('finds %s', (text) => {
    expect(toDoProblems('a.ts', `fine\n${text}`)).toEqual([expect.stringMatching(/^a\.ts:2: /)]);
  });

  it.each([`// ${word}: take it out, because Windows 7 lacks it`, `const ${word}S = 1;`, `a${word}`, 'to do'])(
    'accepts %s',
    (text) => {
      expect(toDoProblems('a.ts', text)).toEqual([]);
    },
  );
});
