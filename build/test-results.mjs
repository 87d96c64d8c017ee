// The summary of the runners' JSON reports: passed, or failed with a name. Nothing else exists: a test that did not
// run (skipped, todo, flaky) has not passed. One exception is declared, with a reason: a test that can hold on another
// system only (build/only-on.suite.ts).

/**
 * @typedef {{ readonly name: string, readonly detail: string }} Failure
 * @typedef {{ readonly name: string, readonly why: string }} Elsewhere A test that isn't for this system: where it
 *   holds, and the reason.
 * @typedef {{ readonly passed: number, readonly failures: readonly Failure[], readonly elsewhere?: readonly Elsewhere[]
 *   }} StageResult
 */

/** @param {import('vitest/node').JsonTestResults} report @returns {StageResult} */
export function countVitest(report) {
  let passed = 0;
  /** @type {Failure[]} */
  const failures = [];
  /** @type {Elsewhere[]} */
  const elsewhere = [];
  for (const { name: file, assertionResults, status, message } of report.testResults) {
    for (const { fullName, status, failureMessages, meta } of assertionResults) {
      const name = `${file} > ${fullName}`;
      if (status === 'passed') passed++;
      else if (status === 'skipped' && meta.onlyOn !== undefined)
        elsewhere.push({ name, why: `only on ${meta.onlyOn.places.join(', ')}: ${meta.onlyOn.reason}` });
      else failures.push({ name, detail: failureMessages?.join('\n') || status });
    }
    // A file that can't be loaded has no tests to count.
    const isExplained = assertionResults.some((test) => test.status === 'failed');
    if (status === 'failed' && !isExplained) failures.push({ name: file, detail: message });
  }
  return { passed, failures, elsewhere };
}

/** @param {import('playwright/types/testReporter').JSONReport} report @returns {StageResult} */
export function countPlaywright(report) {
  const tests = report.suites.flatMap((suite) => testsOf(suite, suite.title));
  const failures = tests.flatMap(({ name, status, results }) => {
    const messages = results.flatMap(({ errors }) => errors.map(({ message }) => message));
    return status === 'expected' ? [] : [{ name, detail: messages.join('\n') || status }];
  });
  const others = report.errors.map((error) => ({ name: 'e2e', detail: error.message ?? error.value ?? '' }));
  return { passed: tests.length - failures.length, failures: [...others, ...failures] };
}

/**
 * @param {import('playwright/types/testReporter').JSONReportSuite} suite @param {string} title
 * @returns {(import('playwright/types/testReporter').JSONReportTest & { readonly name: string })[]}
 */
function testsOf({ specs, suites = [] }, title) {
  const own = specs.flatMap((spec) =>
    spec.tests.map((test) => ({ ...test, name: `${title} > ${spec.title} (${test.projectName})` })),
  );
  return [...own, ...suites.flatMap((inner) => testsOf(inner, `${title} > ${inner.title}`))];
}

/**
 * Makes a stage that proves nothing fail: no test at all, or a runner that failed although no test did.
 * @param {string} stage @param {StageResult} result @param {number} exitCode The runner's. @returns {StageResult}
 */
export function withRunnerVerdict(stage, result, exitCode) {
  const isProof = result.passed > 0 && exitCode === 0;
  if (isProof || result.failures.length > 0) return result;
  const detail = result.passed === 0 ? 'no test was run' : `the runner ended with code ${exitCode}`;
  return { ...result, failures: [{ name: stage, detail }] };
}

/**
 * @param {StageResult} result @param {string} stage
 * @param {number | null} attempts To contact something other than loopback; null if the stage wasn't sealed.
 * @returns {StageResult} With one more test: passed, failed, or one that can't be run here.
 */
export function withNetworkVerdict(result, stage, attempts) {
  const name = `network > ${stage} > only loopback is contacted`;
  const why = 'only where Linux lets us make a network namespace: anything could have been contacted';
  if (attempts === 0) return { ...result, passed: result.passed + 1 };
  if (attempts === null) return { ...result, elsewhere: [...(result.elsewhere ?? []), { name, why }] };
  const detail = `${attempts} attempts to contact something else`;
  return { ...result, failures: [...result.failures, { name, detail }] };
}
