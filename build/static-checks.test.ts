import { describe, expect, it } from 'vitest';
import { lockfileProblems, machineProblems, machineRules } from './static-checks.mjs';

describe('lockfileProblems', () => {
  it('accepts packages with a version and a checksum only', () => {
    expect(lockfileProblems('package-lock.json', '{\n "version": "1.0.0",\n "integrity": "sha512-x"\n}')).toEqual([]);
  });

  it('names the line that says where a package came from', () => {
    expect(lockfileProblems('package-lock.json', '{\n "resolved": "https://host/a.tgz"\n}')).toEqual([
      expect.stringMatching(/^package-lock\.json:2: .*host/),
    ]);
  });
});

describe('machineProblems', () => {
  const rules = machineRules(['/opt/somewhere']);
  const problems = (text: string): string[] => machineProblems('a.ts', text, rules);
  // In parts, since this file is checked as well.
  const slash = '/';

  it.each([
    `cd ${slash}home/somebody/checkout`,
    `"${slash}root/checkout"`,
    `file ${slash}Users/somebody/a.ts:1`,
    `${slash}opt/somewhere/a.ts`,
    `https://${['registry', 'example', 'org'].join('.')}${slash}`,
  ])('finds %s', (text) => {
    expect(problems(`fine\n${text}`)).toEqual([expect.stringMatching(/^a\.ts:2: /)]);
  });

  it.each([
    'https://example.org/home/page',
    './work/a.ts',
    'a/root/b',
    '${HOME}/root/b',
    'C:\\Users\\somebody',
    '/homes/a',
  ])('accepts %s', (text) => {
    expect(problems(text)).toEqual([]);
  });
});
