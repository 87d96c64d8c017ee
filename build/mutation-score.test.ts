import { describe, expect, it } from 'vitest';
import { leftMutants, mutationScore, withResultsOf } from './mutation-score.mjs';

const report = (files: Readonly<Record<string, readonly string[]>>): Parameters<typeof mutationScore>[0] => ({
  files: Object.fromEntries(
    Object.entries(files).map(([name, statuses]) => [
      name,
      {
        source: '',
        mutants: statuses.map((status, i) => ({
          mutatorName: 'StringLiteral',
          replacement: '"x\n  y"',
          status,
          location: { start: { line: i + 1, column: 1 }, end: { line: i + 1, column: 9 } },
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

describe('a run of what was left', () => {
  const first = report({ 'a.ts': ['Killed', 'Survived', 'NoCoverage', 'Timeout', 'Survived'], 'b.ts': ['Survived'] });

  it('is about the mutants that nobody noticed', () => {
    expect(leftMutants(first, (file) => file === 'a.ts')).toEqual(['a.ts:2:0-2:8', 'a.ts:3:0-3:8', 'a.ts:5:0-5:8']);
  });

  it('gives those of the whole report their new results, and no other', () => {
    const later = report({ 'a.ts': ['Survived', 'Killed', 'Survived', 'Survived'] });
    const { files } = withResultsOf(first, later);
    expect(files['a.ts']?.mutants.map(({ status }) => status)).toEqual([
      'Killed',
      'Killed',
      'Survived',
      'Timeout',
      'Survived',
    ]);
    expect(files['b.ts']?.mutants.map(({ status }) => status)).toEqual(['Survived']);
  });
});
