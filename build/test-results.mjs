// The summary of the runners' JSON reports: passed, or failed with a name. Nothing else exists: a test that did not
// run (skipped, todo, flaky) has not passed. One exception is declared, with a reason: a test that can hold on another system
// only (build/only-on.suite.ts).

/**
 * @typedef {object} Failure
 * @property {string} name
 * @property {string} detail
 */

/**
 * @typedef {object} Elsewhere A test that isn't for this system.
 * @property {string} name
 * @property {string} why Where it holds, and the reason.
 */

/**
 * @typedef {object} StageResult
 * @property {number} passed
 * @property {readonly Failure[]} failures
 * @property {readonly Elsewhere[]} [elsewhere]
 */

/**
 * @param {import('vitest/node').JsonTestResults} report
 * @returns {StageResult}
 */
export function countVitest(report) {
  let passed = 0;
  /** @type {Failure[]} */
  const failures = [];
  /** @type {Elsewhere[]} */
  const elsewhere = [];
  for (const file of report.testResults) {
    for (const { fullName, status, failureMessages, meta } of file.assertionResults) {
      const name = `${file.name} > ${fullName}`;
      if (status === 'passed') passed++;
      else if (status === 'skipped' && meta.onlyOn !== undefined)
        elsewhere.push({ name, why: `only on ${meta.onlyOn.places.join(', ')}: ${meta.onlyOn.reason}` });
      else failures.push({ name, detail: failureMessages?.join('\n') || status });
    }
    // A file that can't be loaded has no tests to count.
    const explained = file.assertionResults.some(({ status }) => status === 'failed');
    if (file.status === 'failed' && !explained) failures.push({ name: file.name, detail: file.message });
  }
  return { passed, failures, elsewhere };
}

/**
 * @param {import('playwright/types/testReporter').JSONReport} report
 * @returns {StageResult}
 */
export function countPlaywright(report) {
  let passed = 0;
  /** @type {Failure[]} */
  const failures = report.errors.map((error) => ({ name: 'e2e', detail: error.message ?? error.value ?? '' }));
  /**
   * @param {import('playwright/types/testReporter').JSONReportSuite} suite
   * @param {string} parents
   */
  const visit = (suite, parents) => {
    const title = parents === '' ? suite.title : `${parents} > ${suite.title}`;
    for (const spec of suite.specs) {
      for (const test of spec.tests) {
        if (test.status === 'expected') passed++;
        else {
          const messages = test.results.flatMap(({ errors }) => errors.map(({ message }) => message));
          const name = `${title} > ${spec.title} (${test.projectName})`;
          failures.push({ name, detail: messages.join('\n') || test.status });
        }
      }
    }
    for (const child of suite.suites ?? []) visit(child, title);
  };
  for (const suite of report.suites) visit(suite, '');
  return { passed, failures };
}

/**
 * Makes a stage that proves nothing fail: no test at all, or a runner that failed although no test did.
 *
 * @param {string} stage
 * @param {StageResult} result
 * @param {number} exitCode The runner's.
 * @returns {StageResult}
 */
export function withRunnerVerdict(stage, result, exitCode) {
  const { passed, failures } = result;
  if (failures.length > 0) return result;
  if (passed === 0) return { ...result, failures: [{ name: stage, detail: 'no test was run' }] };
  if (exitCode !== 0)
    return { ...result, failures: [{ name: stage, detail: `the runner ended with code ${exitCode}` }] };
  return result;
}
