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
  it('counts passed tests over all files', () => {
    const report = vitestReport({ tests: [['a', 'passed']] }, { tests: [['b', 'passed']] });
    expect(countVitest(report)).toMatchObject({ passed: 2, failures: [] });
  });

  it.each(['skipped', 'pending', 'todo', 'disabled'])('counts a %s test as a failure and names it', (status) => {
    const report = vitestReport({ tests: [['a', 'passed'], ['b', status]] }); // oxfmt-ignore
    expect(countVitest(report)).toMatchObject({
      passed: 1,
      failures: [{ name: 'file-0.test.ts > b', detail: status }],
    });
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

  it('keeps the message of a failed test, counting its file once', () => {
    const report = vitestReport({ status: 'failed', tests: [['a', 'failed', 'expected 1']] });
    expect(countVitest(report).failures).toEqual([{ name: 'file-0.test.ts > a', detail: 'expected 1' }]);
  });

  it('counts a file that could not be loaded as a failure', () => {
    const report = vitestReport({ status: 'failed', message: 'no such module', tests: [] });
    expect(countVitest(report).failures).toEqual([{ name: 'file-0.test.ts', detail: 'no such module' }]);
  });

  it('counts a file whose clean-up failed after passed tests as a failure', () => {
    const report = vitestReport({ status: 'failed', message: 'afterAll failed', tests: [['a', 'passed']] });
    expect(countVitest(report)).toMatchObject({
      passed: 1,
      failures: [{ name: 'file-0.test.ts', detail: 'afterAll failed' }],
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

describe('withRunnerVerdict', () => {
  const fine = { passed: 3, failures: [] };

  it('doesn’t change a good result', () => {
    expect(withRunnerVerdict('unit', fine, 0)).toBe(fine);
  });

  it('fails a stage without tests', () => {
    expect(withRunnerVerdict('unit', { passed: 0, failures: [] }, 0).failures).toHaveLength(1);
  });

  it('fails a stage whose runner failed outside of a test', () => {
    expect(withRunnerVerdict('unit', fine, 1)).toMatchObject({ passed: 3, failures: [{ name: 'unit' }] });
  });

  it('does not count the runner on top of its failed tests', () => {
    const bad = { passed: 3, failures: [{ name: 'a', detail: '' }] };
    expect(withRunnerVerdict('unit', bad, 1)).toBe(bad);
  });
});
