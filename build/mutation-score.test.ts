import { describe, expect, it } from 'vitest';
import { mutationScore } from './mutation-score.mjs';

const report = (files: Readonly<Record<string, readonly string[]>>): Parameters<typeof mutationScore>[0] => ({
  files: Object.fromEntries(
    Object.entries(files).map(([name, statuses]) => [
      name,
      {
        mutants: statuses.map((status, i) => ({
          mutatorName: 'StringLiteral',
          replacement: '"x\n  y"',
          status,
          location: { start: { line: i + 1 } },
        })),
      },
    ]),
  ),
});
const all = (): boolean => true;

describe('mutationScore', () => {
  it('counts what was noticed, names what was not, and leaves out what never ran', () => {
    const found = report({
      'a.ts': ['Killed', 'Survived', 'Timeout'],
      'b.ts': ['NoCoverage', 'CompileError', 'Ignored'],
    });
    expect(mutationScore(found, all)).toEqual({
      lines: [
        'a.ts:2: StringLiteral: "x y"',
        'b.ts:1: StringLiteral: "x y"',
        'Mutation score: 50.0 % (2 of 4 mutants noticed, 1 by running out of time)',
      ],
      score: 50,
    });
  });

  it('leaves out the files of earlier runs', () => {
    const found = report({ 'a.ts': ['Killed'], 'b.ts': ['Survived'] });
    expect(mutationScore(found, (file) => file === 'a.ts')).toEqual({
      lines: ['Mutation score: 100.0 % (1 of 1 mutants noticed, 0 by running out of time)'],
      score: 100,
    });
  });

  it('is never good where nothing was counted', () => {
    expect(mutationScore(report({}), all).score).toBe(0);
  });
});
