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
      'tests that passed',
      {
        tests: [
          ['a', 'passed'],
          ['b', 'passed'],
        ],
      },
      { passed: 2, failures: [] },
    ],
    [
      'a skipped test',
      { tests: [['b', 'skipped']] },
      { passed: 0, failures: [{ name: `${file} > b`, detail: 'skipped' }] },
    ],
    ['a test to do', { tests: [['b', 'todo']] }, { passed: 0, failures: [{ name: `${file} > b`, detail: 'todo' }] }],
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

describe('countPlaywright', () => {
  it('walks nested suites', () => {
    const inner = { title: 'inner', specs: [spec('b', 'expected'), spec('c', 'unexpected', 'too red')] };
    const report = { errors: [], suites: [{ title: 'a.spec.ts', specs: [spec('a', 'expected')], suites: [inner] }] };
    expect(countPlaywright(report as unknown as PlaywrightReport)).toMatchObject({
      passed: 2,
      failures: [{ name: 'a.spec.ts > inner > c (p)', detail: 'too red' }],
    });
  });

  it.each(['skipped', 'flaky'])('counts a %s test as a failure', (status) => {
    const report = { errors: [], suites: [{ title: 's', specs: [spec('a', status)] }] };
    const { passed, failures } = countPlaywright(report as unknown as PlaywrightReport);
    expect({ passed, failures }).toEqual({ passed: 0, failures: [{ name: 's > a (p)', detail: status }] });
  });

  it('counts an error outside of every test as a failure', () => {
    const report = { errors: [{ message: 'no such config' }], suites: [] };
    expect(countPlaywright(report as unknown as PlaywrightReport).failures).toHaveLength(1);
  });
});

it.each([
  ['a good result stays', [], 0, 0],
  ['a runner that failed outside of a test is a failure', [], 1, 1],
  ['a runner is not counted on top of its failed tests', [{ name: 'a', detail: '' }], 1, 1],
])('%s', (_what, failures, exitCode, failed) => {
  expect(withRunnerVerdict('unit', { passed: 3, failures }, exitCode).failures).toHaveLength(failed);
});

it('a stage without tests fails', () => {
  expect(withRunnerVerdict('unit', { passed: 0, failures: [] }, 0).failures).toHaveLength(1);
});
