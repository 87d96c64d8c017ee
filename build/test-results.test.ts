import { describe, expect, it } from 'vitest';
import type { Declared } from './only-on.suite.ts';
import { countPlaywright, countVitest, withRunnerVerdict } from './test-results.mjs';

type VitestReport = Parameters<typeof countVitest>[0];
type PlaywrightReport = Parameters<typeof countPlaywright>[0];

interface VitestFile {
  readonly status?: 'passed' | 'failed';
  readonly message?: string;
  readonly tests: readonly (readonly [name: string, status: string, message?: string])[];
}

function vitestReport(...files: readonly VitestFile[]): VitestReport {
  const testResults = files.map(({ status = 'passed', message = '', tests }, i) => ({
    name: `file-${i}.test.ts`,
    status,
    message,
    assertionResults: tests.map(([fullName, outcome, text]) => ({
      fullName,
      status: outcome,
      failureMessages: text === undefined ? [] : [text],
      meta: {},
    })),
  }));
  return { testResults } as unknown as VitestReport;
}

describe('countVitest', () => {
  const file = 'file-0.test.ts';
  it.each<[string, VitestFile, { readonly passed: number; readonly failures: readonly object[] }]>([
    [
      'a skipped test',
      { tests: [['b', 'skipped']] },
      { passed: 0, failures: [{ name: `${file} > b`, detail: 'skipped' }] },
    ],
    [
      'a failed test, once with its file',
      { status: 'failed', tests: [['a', 'failed', 'expected 1']] },
      { passed: 0, failures: [{ name: `${file} > a`, detail: 'expected 1' }] },
    ],
    [
      'a file whose clean-up failed after passed tests, or that could not be loaded',
      { status: 'failed', message: 'afterAll failed', tests: [['a', 'passed']] },
      { passed: 1, failures: [{ name: file, detail: 'afterAll failed' }] },
    ],
  ])('counts %s', (_what, one, expected) => {
    expect(countVitest(vitestReport(one))).toMatchObject(expected);
  });

  // guards: ci-jobs
  it('counts a skipped test that is declared for another system apart, with its reason', () => {
    const onlyOn: Declared = { places: ['linux'], reason: 'it has no drives' };
    const report = vitestReport({ tests: [['a', 'passed'], ['b', 'skipped'], ['c', 'failed', 'no']] }); // oxfmt-ignore
    for (const result of report.testResults[0]!.assertionResults) result.meta = { onlyOn };
    expect(countVitest(report)).toMatchObject({
      passed: 1,
      failures: [{ name: 'file-0.test.ts > c', detail: 'no' }],
      elsewhere: [{ name: 'file-0.test.ts > b', why: 'only on linux: it has no drives' }],
    });
  });
});

function spec(title: string, status: string, ...messages: readonly string[]): object {
  return {
    title,
    tests: [{ projectName: 'p', status, results: [{ errors: messages.map((message) => ({ message })) }] }],
  };
}

it('countPlaywright walks nested suites, and counts a test that was skipped or is flaky as a failure, and an error outside of them', () => {
  const inner = { title: 'inner', specs: [spec('b', 'expected'), spec('c', 'unexpected', 'too red')] };
  const specs = [spec('a', 'expected'), spec('d', 'skipped'), spec('e', 'flaky')];
  const errors = [{ message: 'no such config' }];
  const report = { errors, suites: [{ title: 'a.spec.ts', specs, suites: [inner] }] };
  expect(countPlaywright(report as unknown as PlaywrightReport)).toEqual({
    passed: 2,
    failures: [
      { name: 'e2e', detail: 'no such config' },
      { name: 'a.spec.ts > d (p)', detail: 'skipped' },
      { name: 'a.spec.ts > e (p)', detail: 'flaky' },
      { name: 'a.spec.ts > inner > c (p)', detail: 'too red' },
    ],
  });
});

it.each([
  ['a good result stays', 3, [], 0, 0],
  ['a runner that failed outside of a test is a failure', 3, [], 1, 1],
  ['a runner is not counted on top of its failed tests', 3, [{ name: 'a', detail: '' }], 1, 1],
  ['a stage without tests fails', 0, [], 0, 1],
])('%s', (_what, passed, failures, exitCode, failed) => {
  expect(withRunnerVerdict('unit', { passed, failures }, exitCode).failures).toHaveLength(failed);
});
